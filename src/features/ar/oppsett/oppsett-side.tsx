import { kanEndrePenger } from '#core/fordeling/kan-endre-oppsett.ts'
import { regnPott, type Pottregning } from '#core/fordeling/regn-pott.ts'
import type { Kroner } from '#core/kroner.ts'
import type { Sprak } from '#core/sprak.ts'
import { feiltekst } from '#features/fordeling/feiltekster.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { formatDato, formatKroner } from '#ui/format.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Tallkortrekke } from '#ui/tallkort.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Gjoremal } from './gjoremal.ts'
import { Nokkeltall, Nokler, Pengetabell } from './oppsett-tabeller.tsx'
import type { Oppsett } from './sporringer.ts'
import { oppsettekster } from './tekster.ts'

interface Oppsettprops {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly oppsett: Oppsett
  readonly gjoremal: readonly Gjoremal[]
  readonly kanSetteOpp: boolean
}

/** What the year's frames are built on: the money step by step, the keys and the figures. */
export function Oppsettside(p: Oppsettprops) {
  const { sprak, ar, oppsett } = p
  const t = oppsettekster[sprak]
  const sti = `${arSti(ar)}/oppsett`
  const regnet = regnPott({
    tildelt: ar.tildelt,
    avsetninger: ar.avsetninger.map((a) => a.belop),
    grunntilskudd: ar.grunntilskudd,
    antallNettverk: oppsett.nettverk.length,
  })
  return (
    <>
      <Sidehode
        overtittel={`${ar.ordningKort} ${ar.ar}`}
        tittel={t.tittel}
        ingress={<p>{t.ingress}</p>}
        handlinger={p.kanSetteOpp && <LenkeKnapp href={`${sti}/rediger`}>{t.rediger}</LenkeKnapp>}
      />
      <Lasevarsler sprak={sprak} ar={ar} oppsett={oppsett} />
      <Gjoremalsliste {...p} />
      <Avsnitt tittel={t.penger} id="penger">
        <Tallkortrekke kort={tallkort(p, regnet)} />
        <Pengetabell {...p} regnet={regnet} />
      </Avsnitt>
      <Nokler {...p} />
      <Nokkeltall {...p} />
      <Avsnitt tittel={t.arsfrister} id="frister">
        <Beskrivelsesliste
          punkter={[
            { term: t.kilde, verdi: ar.kilde ?? t.ikkeSatt },
            {
              term: t.frist,
              verdi: ar.innsendingsfrist ? formatDato(ar.innsendingsfrist, sprak) : t.ikkeSatt,
            },
            {
              term: t.mote,
              verdi: ar.innstillingsmote ? formatDato(ar.innstillingsmote, sprak) : t.ikkeSatt,
            },
          ]}
        />
      </Avsnitt>
      <LastNed tittel={t.lastNed} lenker={fillenker(sti, ['xlsx', 'csv', 'json'])} />
    </>
  )
}

/** What is closed, and why; said before anyone has pressed anything. */
export function Lasevarsler(p: Pick<Oppsettprops, 'sprak' | 'ar' | 'oppsett'>) {
  const t = oppsettekster[p.sprak]
  const lov = kanEndrePenger(p.oppsett.tilstand)
  return (
    <>
      {!lov.ok && (
        <Varsel sprak={p.sprak} type="advarsel" tittel={t.lastTittel}>
          <p>{t.grunn[lov.grunn]}</p>
        </Varsel>
      )}
      {p.oppsett.vedtatt && (
        <Varsel sprak={p.sprak} type="info" tittel={t.vedtattTittel}>
          <p>
            {t.vedtatt(p.oppsett.vedtatt.sak)}{' '}
            <a class="ds-link" href={`${arSti(p.ar)}/fordeling`}>
              {t.vedtattLenke}
            </a>
          </p>
        </Varsel>
      )}
    </>
  )
}

function Gjoremalsliste({ sprak, ar, oppsett, gjoremal, kanSetteOpp }: Oppsettprops) {
  const t = oppsettekster[sprak]
  if (gjoremal.length === 0) {
    if (oppsett.vedtatt) return null
    return (
      <Varsel sprak={sprak} type="suksess" tittel={t.gjoremalTomt}>
        <a class="ds-link" href={`${arSti(ar)}/fordeling`}>
          {t.gjoremalTomtLenke}
        </a>
      </Varsel>
    )
  }
  const rediger = `${arSti(ar)}/oppsett/rediger`
  const veier = {
    penger: `${rediger}#penger`,
    nokler: `${rediger}#nokler`,
    nokkeltall: `${arSti(ar)}/oppsett/nokkeltall`,
    register: `/${ar.fylkeId}/register`,
  }
  return (
    <Varsel sprak={sprak} type="advarsel" tittel={t.gjoremal}>
      <ul class="ds-list">
        {gjoremal.map((g) => {
          const sted =
            g.slag === 'feil' ? g.sted : g.slag === 'tildelt-mangler' ? 'penger' : 'nokkeltall'
          const tekst = gjoremalstekst(g, oppsett.nettverk.length, sprak)
          return (
            <li key={tekst}>
              {tekst}{' '}
              {kanSetteOpp && (
                <a class="ds-link" href={veier[sted]}>
                  {t.gjor.rett[sted]}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </Varsel>
  )
}

function gjoremalstekst(g: Gjoremal, antall: number, sprak: Sprak): string {
  const t = oppsettekster[sprak].gjor
  if (g.slag === 'tildelt-mangler') return t.tildelt
  if (g.slag === 'feil') return feiltekst(g.feil, sprak)
  const navn = g.nettverk.map((n) => n.navn).join(', ')
  return t.tallMangler(g.nettverk.length, antall, g.nokkel, navn)
}

function tallkort({ sprak, ar, oppsett }: Oppsettprops, r: Pottregning) {
  const t = oppsettekster[sprak]
  const kr = (belop: Kroner | null) => (belop === null ? t.ikkeKjent : formatKroner(belop, sprak))
  const forMye = r.rest !== null && r.rest < 0
  return [
    { tittel: t.tildelt, tall: kr(ar.tildelt) },
    { tittel: t.avsatt, tall: kr(r.avsatt) },
    { tittel: t.pott, tall: kr(r.pott), tekst: t.pottTekst },
    {
      tittel: t.grunntilskuddSum(oppsett.nettverk.length),
      tall: kr(r.grunntilskuddSum),
      tekst: `${kr(ar.grunntilskudd)} ${t.antallNettverk(oppsett.nettverk.length)}`,
    },
    {
      tittel: t.rest,
      tall: kr(r.rest),
      tekst:
        r.rest !== null && r.rest < 0 ? t.forMye(formatKroner(0 - r.rest, sprak)) : t.restTekst,
      tone: forMye ? ('feil' as const) : undefined,
    },
  ]
}
