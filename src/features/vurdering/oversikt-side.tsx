import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { Detaljer } from '#ui/detaljer.tsx'
import { formatKroner } from '#ui/format.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Tallkortrekke } from '#ui/tallkort.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { gruppeSti, oppsettSti, vurderingSti } from './adresser.ts'
import type { Gruppebilde, Vurderingsbilde } from './bilde.ts'
import { Gruppetabell } from './gruppetabell.tsx'
import { Hull } from './hull.tsx'
import { Medlemsliste } from './medlemsliste.tsx'
import { vurderingstekster } from './tekster.ts'

export interface OversiktProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly bilde: Vurderingsbilde
  readonly kanSetteOpp: boolean
  /** The seat of the one who reads, to show their own group first. */
  readonly vervId: number | null
}

/** The groups of the year: what is missing, how far they have come, and what they recommend. */
export function OversiktSide(p: OversiktProps) {
  const { sprak, ar, bilde } = p
  const t = vurderingstekster[sprak]
  const min = bilde.grupper.find((g) => g.medlemmer.some((m) => m.medlem.vervId === p.vervId))
  const sti = vurderingSti(ar)
  return (
    <>
      <Sidehode
        tittel={t.tittel}
        ingress={t.ingress}
        handlinger={
          p.kanSetteOpp && (
            <LenkeKnapp href={oppsettSti(ar)} vekt="sekundaer">
              {t.settOpp}
            </LenkeKnapp>
          )
        }
      />
      <Hull {...p} />
      {min && (
        <Varsel sprak={sprak} type="info" tittel={t.dinGruppe(min.gruppe.navn)}>
          <p>
            <a href={gruppeSti(ar, min.gruppe.slug)}>{t.tilGruppa}</a>
          </p>
        </Varsel>
      )}
      {bilde.saker.length > 0 && <Tallene {...p} />}
      {bilde.grupper.length === 0 && (
        <Tomt tittel={t.ingenGrupper}>
          <p>{t.ingenGrupperTekst}</p>
        </Tomt>
      )}
      {bilde.grupper.map((g) => (
        <Gruppedel key={g.gruppe.id} {...p} gruppe={g} />
      ))}
      {bilde.saker.length > 0 && (
        <LastNed tittel={t.lastNed} lenker={fillenker(sti, ['xlsx', 'csv', 'json'])} />
      )}
    </>
  )
}

function Tallene({ sprak, bilde }: OversiktProps) {
  const t = vurderingstekster[sprak].tall
  const { sum } = bilde
  const kr = (belop: number) => formatKroner(belop, sprak)
  return (
    <Tallkortrekke
      kort={[
        {
          tittel: t.vurdert,
          tall: t.vurdertTall(sum.vurdert, sum.saker),
          tekst: t.gjenstar(sum.gjenstar),
        },
        { tittel: t.omsokt, tall: kr(sum.omsokt), tekst: t.saker(sum.saker) },
        { tittel: t.ramme, tall: kr(sum.ramme), tekst: t.saker(sum.saker) },
        { tittel: t.innstilt, tall: kr(sum.innstilt), tekst: t.hoyst(kr(sum.hoyst)) },
      ]}
    />
  )
}

function Gruppedel({ sprak, ar, gruppe: g }: OversiktProps & { readonly gruppe: Gruppebilde }) {
  const t = vurderingstekster[sprak]
  const med = (funksjon: 'leder' | 'sekretaer') => {
    const m = g.gruppe.medlemmer.find((x) => x.funksjon === funksjon)
    return m ? `${m.navn}, ${m.sete}` : t.ingen
  }
  return (
    <Avsnitt
      id={g.gruppe.slug}
      tittel={<a href={gruppeSti(ar, g.gruppe.slug)}>{t.gruppe(g.gruppe.navn)}</a>}
      ved={
        <span class="sam-dempet">
          {t.tall.vurdert} {t.tall.vurdertTall(g.sum.vurdert, g.sum.saker)}
        </span>
      }
    >
      <Beskrivelsesliste
        punkter={[
          { term: t.leder, verdi: med('leder') },
          { term: t.sekretaer, verdi: med('sekretaer') },
        ]}
      />
      <Gruppetabell sprak={sprak} ar={ar} bilde={g} />
      <Detaljer tittel={t.medlemmer(g.medlemmer.length)}>
        <Medlemsliste sprak={sprak} bilde={g} />
      </Detaljer>
    </Avsnitt>
  )
}
