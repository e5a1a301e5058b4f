import {
  aretFor,
  erArssteg,
  type Fylkestilstand,
  type Steg,
} from '#core/administrasjon/kom-i-gang.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { formatDato } from '#ui/format.ts'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke, type Statustype } from '#ui/statusmerke.tsx'
import { Stegviser } from '#ui/steg.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { arsnavn, type Oversiktsrad } from './oversiktsrader.ts'
import { administrasjonstekster } from './tekster.ts'

export interface Oversiktsprops {
  readonly sprak: Sprak
  readonly fylke: Fylke
  readonly tilstand: Fylkestilstand
  readonly steg: readonly { readonly steg: Steg; readonly ferdig: boolean }[]
  readonly rader: readonly Oversiktsrad[]
}

const MERKE: Readonly<Record<Oversiktsrad['status'], Statustype>> = {
  satt: 'suksess',
  delvis: 'advarsel',
  mangler: 'feil',
}

/** All a county sets, on one page: where, since when, and what is missing. */
export function Oversiktside(p: Oversiktsprops) {
  const { sprak } = p
  const t = administrasjonstekster[sprak]
  const ferdige = p.steg.filter((s) => s.ferdig).length
  const neste = p.steg.find((s) => !s.ferdig)
  return (
    <>
      <Sidehode tittel={t.tittel} ingress={t.ingress(p.fylke.navn)} />
      {neste === undefined ? (
        <Varsel sprak={sprak} type="suksess">
          <p>{t.klart}</p>
        </Varsel>
      ) : (
        <Avsnitt
          tittel={t.komIGang}
          id="kom-i-gang"
          ingress={t.komIGangTekst(ferdige, p.steg.length)}
        >
          <Stegviser
            sprak={sprak}
            etikett={t.komIGang}
            loddrett
            steg={p.steg.map((s) => ({
              tittel: t.steg[s.steg],
              tilstand: s.ferdig ? 'ferdig' : s === neste ? 'na' : 'senere',
              href: adresse(p, s.steg),
              undertekst: undertekst(p, s.steg),
            }))}
          />
        </Avsnitt>
      )}
      <Avsnitt tittel={t.alt} id="alt" ingress={t.altTekst}>
        <Tabell
          sprak={sprak}
          tekst={t.alt}
          skjultTekst
          smalt="stabel"
          rader={p.rader}
          radnokkel={(r) => `${r.rad} ${r.href}`}
          kolonner={[
            {
              nokkel: 'hva',
              tittel: t.hva,
              radhode: true,
              celle: (r) => <a href={r.href}>{t.rad[r.rad]}</a>,
            },
            {
              nokkel: 'status',
              tittel: t.status,
              bredde: 'krymp',
              celle: (r) => <Statusmerke type={MERKE[r.status]}>{t[r.status]}</Statusmerke>,
            },
            { nokkel: 'sted', tittel: t.sted, bredde: 'bred', celle: (r) => r.tekst },
            {
              nokkel: 'fra',
              tittel: t.gjelderFra,
              bredde: 'krymp',
              celle: (r) => {
                if (r.fra) return formatDato(r.fra, sprak)
                if (r.status === 'mangler') return '–'
                return r.hverForSeg === true ? t.hverForSeg : t.alltid
              },
            },
          ]}
        />
      </Avsnitt>
      <p>
        <a href={`/${p.fylke.id}/historikk`}>{t.historikk}</a>
        {' · '}
        <a href={`/${p.fylke.id}/innsyn`}>{t.innsyn}</a>
      </p>
    </>
  )
}

/** How the step stands; with the year it is about when there is more than one. */
function undertekst({ tilstand, sprak }: Oversiktsprops, steg: Steg): string {
  const ar = erArssteg(steg) ? aretFor(tilstand, steg) : null
  const tekst = administrasjonstekster[sprak].stegtekst[steg](tilstand, ar)
  return ar === null || steg === 'forum' || tilstand.arene.length < 2
    ? tekst
    : `${arsnavn(ar)}: ${tekst}`
}

/** Where a step is taken. Those of the year wait for a year, and lead to making one. */
function adresse(p: Oversiktsprops, steg: Steg): string | undefined {
  const rot = `/${p.fylke.id}`
  const ar = erArssteg(steg) ? aretFor(p.tilstand, steg) : null
  const oppsett = ar === null ? undefined : `${rot}/${ar.ar}/${ar.ordningId}/oppsett`
  const ADRESSER: Readonly<Record<Steg, string | undefined>> = {
    organisasjoner: `${rot}/register/organisasjoner`,
    nettverk: `${rot}/register/nettverk`,
    forum: `${rot}/utvalg`,
    lovhenvisninger: `${rot}/administrasjon/lovhenvisning`,
    brevavsender: `${rot}/administrasjon/brevavsender`,
    behandlingsansvar: `${rot}/administrasjon/behandlingsansvar`,
    ar: `${rot}/nytt-ar`,
    penger: oppsett && `${oppsett}/rediger`,
    frister: oppsett && `${oppsett}/rediger`,
    nokkeltall: oppsett && `${oppsett}/nokkeltall`,
  }
  return ADRESSER[steg]
}
