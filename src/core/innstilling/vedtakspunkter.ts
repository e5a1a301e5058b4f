import { minus, NULL_KRONER, type Kroner } from '#core/kroner.ts'
import { innstill } from './innstill.ts'
import type { Innstillingsgrunnlag } from './typer.ts'

/** The distribution the recommendation builds on, as it was adopted. */
export interface VedtattFordeling {
  /** The forum's case, for example «Sak 3/2023»; empty when it is not entered. */
  readonly sak: string
  readonly avsetninger: readonly { readonly navn: string; readonly belop: Kroner }[]
  readonly grunntilskuddSum: Kroner
  /** Names of the keys, and their shares as they are written («0.6»). */
  readonly nokler: readonly { readonly navn: string; readonly andel: string }[]
}

/** What the recommendation decides about the remainder: when, and that it is announced. */
export interface Restbruk {
  readonly utlyses: boolean
}

/** 1. The principles of the frames, by reference to the case that adopted them. */
export interface Prinsipppunkt {
  readonly nr: 1
  readonly kode: 'prinsipper'
  readonly sak: string
  readonly avsetninger: VedtattFordeling['avsetninger']
  readonly grunntilskuddSum: Kroner
  readonly nokler: VedtattFordeling['nokler']
  /** What is shared by the keys. */
  readonly proRata: Kroner
}

/** 2. Each assessed on the criteria; who is above its frame, if any; the sum. */
export interface Vurderingspunkt {
  readonly nr: 2
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

/** 3. The remainder, and the pots of point 1 whose use is still to be decided. */
export interface Restpunkt {
  readonly nr: 3
  readonly kode: 'restmidler'
  readonly rest: Kroner
  readonly avsetninger: readonly string[]
  readonly utlyses: boolean
}

export type Vedtakspunkter = readonly [Prinsipppunkt, Vurderingspunkt, Restpunkt]

/**
 * The text of the decision as data, in the points of the draft of 8 March 2023: every amount is
 * computed from the frames and the lines, so that none is ever typed or left as «XXXXXXX». The
 * pots + grunntilskudd + pro rata of point 1 are the award; sum + rest of 2 and 3 are the pot.
 */
export function vedtakspunkter(
  grunnlag: Innstillingsgrunnlag,
  fordeling: VedtattFordeling,
  rest: Restbruk = { utlyses: true },
): Vedtakspunkter {
  const { linjer, sum } = innstill(grunnlag)
  const over = linjer.filter((l) => l.utvidet > 0)
  return [
    {
      nr: 1,
      kode: 'prinsipper',
      sak: fordeling.sak,
      avsetninger: fordeling.avsetninger,
      grunntilskuddSum: fordeling.grunntilskuddSum,
      nokler: fordeling.nokler,
      proRata: minus(grunnlag.pott, fordeling.grunntilskuddSum),
    },
    {
      nr: 2,
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
      nr: 3,
      kode: 'restmidler',
      rest: sum.rest,
      avsetninger: fordeling.avsetninger.map((a) => a.navn),
      utlyses: rest.utlyses,
    },
  ]
}
