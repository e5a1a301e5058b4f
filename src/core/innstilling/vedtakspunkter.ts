import { minus, NULL_KRONER, type Kroner } from '#core/kroner.ts'
import { innstill } from './innstill.ts'
import type { Innstillingsgrunnlag } from './typer.ts'

export interface VedtattAvsetning {
  readonly navn: string
  readonly belop: Kroner
  /** Who gets the pot directly, in words; null: the forum decides later how it is used. */
  readonly direkteTil: string | null
}

/** The distribution the recommendation builds on, as it was adopted. */
export interface VedtattFordeling {
  /** The forum's case, for example «Sak 3/2023»; empty when it is not entered. */
  readonly sak: string
  readonly avsetninger: readonly VedtattAvsetning[]
  readonly grunntilskuddSum: Kroner
  /** Names of the keys, and their shares as they are written («0.6»). */
  readonly nokler: readonly { readonly navn: string; readonly andel: string }[]
}

/** What the recommendation decides about the remainder: when, and that it is announced. */
export interface Restbruk {
  readonly utlyses: boolean
}

/** The principles of the frames, by reference to the case that adopted them. */
export interface Prinsipppunkt {
  readonly kode: 'prinsipper'
  readonly sak: string
  /** The pots whose use is decided later. */
  readonly avsetninger: readonly { readonly navn: string; readonly belop: Kroner }[]
  readonly grunntilskuddSum: Kroner
  readonly nokler: VedtattFordeling['nokler']
  /** What is shared by the keys. */
  readonly proRata: Kroner
}

/** The pots given directly to named recipients (samarbeidsforum 9 March 2023, point 2). */
export interface Direktepunkt {
  readonly kode: 'direkte'
  readonly tildelinger: readonly {
    readonly navn: string
    readonly belop: Kroner
    readonly til: string
  }[]
}

/** Each assessed on the criteria; who is above its frame, if any; the sum. */
export interface Vurderingspunkt {
  readonly kode: 'vurdering'
  readonly antall: number
  readonly sum: Kroner
  /** Null: no extended frame, only on or under frame. */
  readonly utvidetRamme: {
    readonly grunn: string
    readonly nettverk: readonly {
      readonly nettverkId: string
      readonly ramme: Kroner
      readonly samlet: Kroner
      readonly over: Kroner
    }[]
  } | null
}

/** The remainder, and the pots of point 1 whose use is still to be decided. */
export interface Restpunkt {
  readonly kode: 'restmidler'
  readonly rest: Kroner
  readonly avsetninger: readonly string[]
  readonly utlyses: boolean
}

export type Vedtakspunkt = Prinsipppunkt | Direktepunkt | Vurderingspunkt | Restpunkt

/** In the order they are decided: the principles are point 1, and the remainder is the last. */
export type Vedtakspunkter = readonly Vedtakspunkt[]

/**
 * The text of the decision as data, in the points of 8 and 9 March 2023: every amount is computed
 * from the frames and the lines, so that none is ever typed or left as «XXXXXXX». The pots of
 * prinsipper and direkte + grunntilskudd + pro rata are the award; sum + rest are the pot.
 */
export function vedtakspunkter(
  grunnlag: Innstillingsgrunnlag,
  fordeling: VedtattFordeling,
  rest: Restbruk = { utlyses: true },
): Vedtakspunkter {
  const { linjer, sum } = innstill(grunnlag)
  const over = linjer.filter((l) => l.utvidet > 0)
  const senere = fordeling.avsetninger.filter((a) => a.direkteTil === null)
  const tildelinger = fordeling.avsetninger.flatMap(({ navn, belop, direkteTil }) =>
    direkteTil === null ? [] : [{ navn, belop, til: direkteTil }],
  )
  return [
    {
      kode: 'prinsipper',
      sak: fordeling.sak,
      avsetninger: senere.map(({ navn, belop }) => ({ navn, belop })),
      grunntilskuddSum: fordeling.grunntilskuddSum,
      nokler: fordeling.nokler,
      proRata: minus(grunnlag.pott, fordeling.grunntilskuddSum),
    },
    ...(tildelinger.length > 0 ? [{ kode: 'direkte', tildelinger } as const] : []),
    {
      kode: 'vurdering',
      antall: linjer.length,
      sum: sum.samlet,
      // Switched on but not used: then nobody got more than the frame, and the text says so.
      utvidetRamme:
        over.length === 0
          ? null
          : {
              grunn: grunnlag.utvidetRamme.grunn,
              nettverk: over.map((l) => ({
                nettverkId: l.nettverkId,
                ramme: l.ramme ?? NULL_KRONER,
                samlet: l.samlet,
                over: l.utvidet,
              })),
            },
    },
    {
      kode: 'restmidler',
      rest: sum.rest,
      avsetninger: senere.map((a) => a.navn),
      utlyses: rest.utlyses,
    },
  ]
}
