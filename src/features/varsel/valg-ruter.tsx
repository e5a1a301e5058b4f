import { NAAR, VARSELSLAG, type Naar, type Varselslag } from '#core/varsler/slag.ts'
import { SPRAK } from '#core/sprak.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { erEpostadresse } from '#platform/epost/adresse.ts'
import type { Skjemadata } from '#platform/http/skjemadata.ts'
import { ikkeFunnet, videre, type Innhold } from '#platform/http/svar.ts'
import { hentMegSomMottaker, type MegSomMottaker } from './utgaende.ts'
import { lagreValg, type Valgene } from './lagre-valg.ts'
import { varseltekster } from './tekster.ts'
import { Valgside, type Valgprops } from './valg-side.tsx'

export const valgruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/min-side/varsler',
    handling: 'minside.se',
    kjor: async (f) => {
      const meg = await hentMeg(f)
      return meg === undefined ? ikkeFunnet() : side(f, meg, new Map(), [])
    },
  },
  {
    metode: 'POST',
    sti: '/min-side/varsler',
    handling: 'minside.endre',
    kjor: async (f) => {
      const meg = await hentMeg(f)
      if (meg === undefined) return ikkeFunnet()
      const t = varseltekster[f.sprak]
      const skjema = await f.skjema()
      const { valg, feil: skrevetFeil } = tolk(skjema, t.epostFeil, t.velgNaar)
      // Counties that have not let this login in send their mail there too (decision 025).
      const stengtAv = valg.epost === (meg.person.epost ?? '') ? [] : (f.okt?.stengtAv ?? [])
      const feil =
        stengtAv.length > 0
          ? [{ felt: 'epost', tekst: t.epostStengt(stengtAv) }, ...skrevetFeil]
          : skrevetFeil
      const skrevet = new Map(
        ['epost', 'sprak', 'versjon', ...VARSELSLAG].map((n) => [n, skjema.tekst(n)] as const),
      )
      if (feil.length > 0) return { ...side(f, meg, skrevet, feil), status: 422 }
      const versjon = skjema.tekst('versjon')
      const lagret = await lagreValg(
        f.skrivDb,
        meg.person.personId,
        /^\d{1,9}$/.test(versjon) ? Number(versjon) : -1,
        valg,
      )
      if (lagret.ok) return videre('/min-side/varsler', t.lagret)
      // Kept as typed, on the version that holds now: looked over, it can be saved.
      skrevet.set('versjon', String(meg.person.versjon))
      return { ...side(f, meg, skrevet, [], true), status: 409 }
    },
  },
]

async function hentMeg(f: Foresporsel): Promise<MegSomMottaker | undefined> {
  return f.aktor.vervId === null ? undefined : hentMegSomMottaker(f.db, f.aktor.vervId, f.naa())
}

function side(
  f: Foresporsel,
  meg: MegSomMottaker,
  skrevet: Valgprops['skrevet'],
  feil: Valgprops['feil'],
  konflikt = false,
): Innhold {
  const t = varseltekster[f.sprak]
  return {
    slag: 'innhold',
    side: () => ({
      tittel: t.varsler,
      brodsmuler: [{ tekst: t.minSide, href: '/min-side' }],
      bred: false,
      innhold: (
        <Valgside
          sprak={f.sprak}
          person={meg.person}
          samlesKl={meg.samlesKl.slice(0, 5)}
          skrevet={skrevet}
          feil={feil}
          konflikt={konflikt}
        />
      ),
    }),
  }
}

function tolk(
  skjema: Skjemadata,
  epostFeil: string,
  velgNaar: string,
): { readonly valg: Valgene; readonly feil: Valgprops['feil'] } {
  const epost = skjema.tekst('epost')
  const lest = VARSELSLAG.map((slag) => [slag, NAAR.find((n) => n === skjema.tekst(slag))] as const)
  const naar: Record<Varselslag, Naar> = {
    innsendt: 'ingen',
    returnert: 'ingen',
    gruppesak: 'ingen',
    'innstilling-vedtatt': 'ingen',
    'sete-gitt': 'ingen',
    'sete-avsluttet': 'ingen',
    'frist-naer': 'ingen',
  }
  for (const [slag, n] of lest) if (n !== undefined) naar[slag] = n
  return {
    valg: { epost, sprak: SPRAK.find((s) => s === skjema.tekst('sprak')) ?? null, naar },
    feil: [
      ...(epost === '' || erEpostadresse(epost) ? [] : [{ felt: 'epost', tekst: epostFeil }]),
      ...lest.filter(([, n]) => n === undefined).map(([felt]) => ({ felt, tekst: velgNaar })),
    ],
  }
}
