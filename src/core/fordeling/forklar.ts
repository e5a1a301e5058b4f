import type { Kroner } from '../kroner.ts'
import type { Fordeling, Ramme } from './typer.ts'

/** Why a network got, or did not get, one of the remainder kroner. */
export type Restgrunn =
  /** Its fraction was large enough. */
  | 'storst-brok'
  /** Equal to the one below the line; its id comes first. */
  | 'lavest-id'
  /** Nothing was cut off: the part came out in whole kroner. */
  | 'hele-kroner'
  /** Others had larger fractions. */
  | 'mindre-brok'
  /** Equal to the one above the line; its id comes later. */
  | 'hoyere-id'

/** One part of a frame, in the order it is told. Amounts in kroner; decimals as texts. */
export type Forklaringsdel =
  | { readonly del: 'grunntilskudd'; readonly belop: Kroner }
  | {
      readonly del: 'prorata'
      readonly belop: Kroner
      readonly prosent: string
      readonly av: Kroner
      /** What was cut off when rounding down to `belop`: a decimal from 0 up to, not with, 1. */
      readonly brok: string
      readonly nokler: readonly Nokkeldel[]
    }
  | {
      readonly del: 'restkrone'
      readonly belop: 0 | 1
      readonly grunn: Restgrunn
      readonly brok: string
      readonly plass: number
      readonly restkroner: number
    }
  | { readonly del: 'ramme'; readonly belop: Kroner }

export type Nokkeldel = {
  readonly navn: string
  readonly andel: string
  readonly verdi: string
  readonly sum: string
}

/**
 * Every krone of one frame. The amounts of the parts before 'ramme' sum to it. The part about the
 * remainder is left out when there was no remainder to share.
 */
export function forklar(fordeling: Fordeling, ramme: Ramme): readonly Forklaringsdel[] {
  const brok = ramme.brok.tilnaermet
  const { restkroner } = fordeling
  return [
    { del: 'grunntilskudd', belop: ramme.grunntilskudd },
    {
      del: 'prorata',
      belop: ramme.gulv,
      prosent: ramme.prosent,
      av: fordeling.proRata,
      brok,
      nokler: fordeling.nokler.map((n, k) => ({ ...n, verdi: ramme.verdier[k] ?? '0' })),
    },
    ...(restkroner === 0
      ? []
      : [
          {
            del: 'restkrone',
            belop: ramme.restkrone,
            grunn: restgrunn(ramme),
            brok,
            plass: ramme.plass,
            restkroner,
          } as const,
        ]),
    { del: 'ramme', belop: ramme.ramme },
  ]
}

function restgrunn(ramme: Ramme): Restgrunn {
  if (ramme.restkrone === 1) return ramme.avgjortAvId ? 'lavest-id' : 'storst-brok'
  if (ramme.brok.teller === '0') return 'hele-kroner'
  return ramme.avgjortAvId ? 'hoyere-id' : 'mindre-brok'
}
