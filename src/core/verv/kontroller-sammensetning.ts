import type { Dato } from '../dato.ts'
import { gjelder } from '../register/periode.ts'
import { innehaver } from './besetning-paa-dag.ts'
import type { Sammensetning, Sete } from './typer.ts'

/** What is wrong with a body on a day. Group names are the mandate's own. */
export type Utvalgsfunn =
  | { readonly slag: 'uten-mandat' }
  | { readonly slag: 'gruppe-mangler'; readonly gruppe: string }
  | {
      readonly slag: 'for-faa'
      readonly gruppe: string
      readonly antall: number
      readonly min: number
    }
  | {
      readonly slag: 'for-mange'
      readonly gruppe: string
      readonly antall: number
      readonly maks: number
    }
  /** Seats in a group the mandate does not know. */
  | { readonly slag: 'ukjent-gruppe'; readonly gruppe: string; readonly antall: number }
  | { readonly slag: 'ledig'; readonly seteId: number }
  | { readonly slag: 'uten-vara'; readonly seteId: number }
  | { readonly slag: 'kommune-uten-sete'; readonly organisasjonId: string }
  | {
      readonly slag: 'kommune-flere-seter'
      readonly organisasjonId: string
      readonly antall: number
    }
  /** A seat on a board of municipalities that is no municipality of the network's. */
  | { readonly slag: 'sete-uten-kommune'; readonly seteId: number }

/**
 * Holds the seats of `dato` against the composition. Always: no findings exactly when every group
 * is within its limits, every seat has a representative and the vara it must have, and, where the
 * mandate says so, every municipality in `kommuner` has exactly one seat and no other seat exists.
 * The order of the seats decides only the order of the findings.
 */
export function kontrollerSammensetning(p: {
  readonly sammensetning: Sammensetning | null
  readonly seter: readonly Sete[]
  /** The municipalities of the network on the day. */
  readonly kommuner: readonly string[]
  readonly dato: Dato
}): readonly Utvalgsfunn[] {
  const seter = p.seter.filter((s) => gjelder(s.gyldig, p.dato))
  const ledige = seter
    .filter((s) => innehaver(s, 'representant', p.dato) === undefined)
    .map((s) => ({ slag: 'ledig', seteId: s.id }) as const)
  if (p.sammensetning === null) return [{ slag: 'uten-mandat' }, ...ledige]
  const { grupper, etSetePerKommune } = p.sammensetning
  const maaHaVara = new Set(grupper.filter((g) => g.vara).map((g) => g.id))
  return [
    ...grupper.flatMap((g) => kontrollerGruppe(g, seter)),
    ...ukjente(p.sammensetning, seter),
    ...(etSetePerKommune ? kontrollerKommuner(seter, p.kommuner) : []),
    ...ledige,
    ...seter
      .filter((s) => maaHaVara.has(s.gruppe))
      .filter(
        (s) =>
          innehaver(s, 'vara1', p.dato) === undefined &&
          innehaver(s, 'vara2', p.dato) === undefined,
      )
      .map((s) => ({ slag: 'uten-vara', seteId: s.id }) as const),
  ]
}

function kontrollerGruppe(
  g: Sammensetning['grupper'][number],
  seter: readonly Sete[],
): readonly Utvalgsfunn[] {
  const antall = seter.filter((s) => s.gruppe === g.id).length
  if (antall === 0 && g.min > 0) return [{ slag: 'gruppe-mangler', gruppe: g.navn }]
  if (antall < g.min) return [{ slag: 'for-faa', gruppe: g.navn, antall, min: g.min }]
  if (g.maks !== null && antall > g.maks)
    return [{ slag: 'for-mange', gruppe: g.navn, antall, maks: g.maks }]
  return []
}

function ukjente(s: Sammensetning, seter: readonly Sete[]): readonly Utvalgsfunn[] {
  const kjente = new Set(s.grupper.map((g) => g.id))
  const fremmede = seter.filter((x) => !kjente.has(x.gruppe))
  return [...Map.groupBy(fremmede, (x) => x.gruppe)].map(([gruppe, liste]) => ({
    slag: 'ukjent-gruppe',
    gruppe,
    antall: liste.length,
  }))
}

// «Én fra hver kommune» (long-term plan of Gauldalsregionen H24-V28, the board).
function kontrollerKommuner(
  seter: readonly Sete[],
  kommuner: readonly string[],
): readonly Utvalgsfunn[] {
  const egne = new Set(kommuner)
  return [
    ...kommuner.flatMap((organisasjonId): readonly Utvalgsfunn[] => {
      const antall = seter.filter((s) => s.organisasjonId === organisasjonId).length
      if (antall === 1) return []
      return antall === 0
        ? [{ slag: 'kommune-uten-sete', organisasjonId }]
        : [{ slag: 'kommune-flere-seter', organisasjonId, antall }]
    }),
    ...seter
      .filter((s) => s.organisasjonId === null || !egne.has(s.organisasjonId))
      .map((s) => ({ slag: 'sete-uten-kommune', seteId: s.id }) as const),
  ]
}

/** How many seats the mandate allows in all; `maks` null when a group has no upper limit. */
export function antallSeter(s: Sammensetning): {
  readonly min: number
  readonly maks: number | null
} {
  return {
    min: s.grupper.reduce((sum, g) => sum + g.min, 0),
    maks: s.grupper.reduce<number | null>(
      (sum, g) => (sum === null || g.maks === null ? null : sum + g.maks),
      0,
    ),
  }
}
