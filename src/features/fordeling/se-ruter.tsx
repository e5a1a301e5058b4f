import { osloDato } from '#platform/oslo-dato.ts'
import { fordel } from '#core/fordeling/fordel.ts'
import type { Sprak } from '#core/sprak.ts'
import type { TilstandAv } from '#core/tilgang/tilstander.ts'
import { hentOppsett, tilInngang } from '#features/ar/oppsett/sporringer.ts'
import { arSti, hentArFraAdresse, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, type Brodsmule, type Innhold } from '#platform/http/svar.ts'
import { Fordelingside, forslagssmule } from './fordeling-side.tsx'
import { somArk, somDokument, somJson } from './filer.ts'
import { manglerIOppsett } from './oppsett.ts'
import {
  hentFjorarets,
  hentFordelinger,
  hentPubliserte,
  hentRegnestykker,
  type Fordelingsrad,
} from './sporringer.ts'
import { fordelingstekster } from './tekster.ts'
import { TomFordelingside } from './tom-fordeling-side.tsx'

const FORMATER = ['json', 'xlsx', 'csv', 'pdf'] as const

export function arssmuler(ar: Tilskuddsar, sprak: Sprak): readonly Brodsmule[] {
  return [
    { tekst: ar.fylkeNavn, href: `/${ar.fylkeId}` },
    { tekst: `${ar.ordningNavn[sprak]} ${ar.ar}`, href: arSti(ar) },
  ]
}

export function fordelingssmuler(ar: Tilskuddsar, sprak: Sprak): readonly Brodsmule[] {
  const tekst = fordelingstekster[sprak].fordeling
  return [...arssmuler(ar, sprak), { tekst, href: `${arSti(ar)}/fordeling` }]
}

/** What this visitor may see of the year's distributions, by the table of rights. */
export async function hentSynlige(
  f: Foresporsel,
  ar: Tilskuddsar,
): Promise<readonly Fordelingsrad[]> {
  const alle = await hentFordelinger(f.db, ar.id)
  return alle.filter((x) => f.kan('fordeling.se', { tilstand: tilstandTil(x) }).ok)
}

export const seRuter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/:fylke/:ar{[0-9]{4}}/:ordning{[a-z0-9-]+}/fordeling',
    handling: 'fordeling.oversikt',
    formater: FORMATER,
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const synlige = await hentSynlige(f, ar)
      const valgt = synlige.find((x) => x.status === 'vedtatt') ?? synlige.find(erForslag)
      return valgt === undefined ? tom(f, ar) : visFordeling(f, ar, synlige, valgt.id, false)
    },
  },
  {
    metode: 'GET',
    sti: '/:fylke/:ar{[0-9]{4}}/:ordning{[a-z0-9-]+}/fordeling/:id{[0-9]{1,9}}',
    handling: 'fordeling.oversikt',
    formater: FORMATER,
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const synlige = await hentSynlige(f, ar)
      const id = Number(f.param('id'))
      if (!synlige.some((x) => x.id === id)) return ikkeFunnet()
      return visFordeling(f, ar, synlige, id, true)
    },
  },
]

/** One distribution in every form. `sak`: the adoption form came back with a fault. */
export async function visFordeling(
  f: Foresporsel,
  ar: Tilskuddsar,
  synlige: readonly Fordelingsrad[],
  id: number,
  erVersjon: boolean,
  sak?: { readonly verdi: string; readonly feil: string },
): Promise<Innhold> {
  const erVedtatt = synlige.some((x) => x.id === id && x.status !== 'forslag')
  const [[vist], fjoraret, publiserte, oppsett] = await Promise.all([
    hentRegnestykker(f.db, ar.id, [id]),
    hentFjorarets(f.db, ar),
    hentPubliserte(f.db, ar.id),
    erVedtatt ? null : hentOppsett(f.db, ar.id),
  ])
  if (vist === undefined) throw new Error(`Fordeling ${id} ble borte mens den ble lest`)
  const { sprak } = f
  const t = fordelingstekster[sprak]
  const regnet = oppsett === null ? null : fordel(tilInngang(ar, oppsett))
  const oppsettet = regnet?.ok ? regnet.verdi : null
  const fil = { sprak, ar, vist, fjoraret, publiserte }
  const gjeldende = synlige.find((x) => x.status === 'vedtatt') ?? null
  return {
    slag: 'innhold',
    ...(sak === undefined ? {} : { status: 422 }),
    filnavn: `${ar.ordningId}-${ar.ar}-fordeling`,
    json: () => somJson(fil),
    ark: () => somArk(fil),
    pdf: () => ({ mal: 'tabelldokument', data: somDokument(fil) }),
    side: () => ({
      tittel: erVersjon ? vist.navn : t.fordeling,
      brodsmuler: erVersjon
        ? [...fordelingssmuler(ar, sprak), forslagssmule(sprak, ar)]
        : arssmuler(ar, sprak),
      innhold: (
        <Fordelingside
          sprak={sprak}
          ar={ar}
          vist={vist}
          erVersjon={erVersjon}
          gjeldende={gjeldende}
          fjoraret={fjoraret}
          publiserte={publiserte}
          oppsettet={oppsettet}
          kanForesla={f.kan('fordeling.foresla').ok}
          vedtak={{
            gjeldende,
            vurderte: oppsett?.tilstand.vurderte ?? 0,
            kanVedta: f.kan('fordeling.vedta').ok,
            kanSlette: f.kan('fordeling.foresla').ok,
            ...(sak === undefined ? {} : { sak: sak.verdi, feil: sak.feil }),
          }}
        />
      ),
    }),
  }
}

async function tom(f: Foresporsel, ar: Tilskuddsar): Promise<Innhold> {
  const mangler = manglerIOppsett(ar, await hentOppsett(f.db, ar.id))
  const t = fordelingstekster[f.sprak]
  return {
    slag: 'innhold',
    json: () => ({ fylke: ar.fylkeId, ar: ar.ar, ordning: ar.ordningId, fordeling: null, mangler }),
    ark: () => [
      {
        navn: t.fordeling,
        kolonner: [
          { nokkel: 'navn', overskrift: t.tabell.nettverk, slag: 'tekst' },
          { nokkel: 'ramme', overskrift: t.tabell.ramme, slag: 'kroner' },
        ],
        rader: [],
        merknader: [t.tomt.tittel],
      },
    ],
    pdf: () => ({
      mal: 'tabelldokument',
      data: {
        tittel: t.tittel(ar.ar),
        undertittel: `${ar.ordningNavn[f.sprak]}, ${ar.fylkeNavn}`,
        sprak: f.sprak,
        dato: osloDato(f.naa()),
        avsender: ar.statsforvalter,
        ingress: [t.tomt.tittel],
        tabeller: [],
        punkter: [],
        merknader: [],
      },
    }),
    side: () => ({
      tittel: t.fordeling,
      brodsmuler: arssmuler(ar, f.sprak),
      innhold: (
        <TomFordelingside
          sprak={f.sprak}
          ar={ar}
          mangler={mangler}
          kanSetteOpp={f.kan('ar.sett-opp').ok}
          kanForesla={f.kan('fordeling.foresla').ok}
        />
      ),
    }),
  }
}

/** One that is replaced was adopted once, and stays open. */
function tilstandTil(x: Fordelingsrad): TilstandAv<'fordeling'> {
  return erForslag(x) ? 'forslag' : 'vedtatt'
}

function erForslag(x: Fordelingsrad): boolean {
  return x.status === 'forslag'
}
