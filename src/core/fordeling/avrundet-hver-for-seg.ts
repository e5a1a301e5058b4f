import { kroner, sumKroner, type Kroner } from '../kroner.ts'
import type { Rammerad } from './sammenlign.ts'
import type { Fordeling } from './typer.ts'

export type AvrundetHverForSeg = {
  readonly rammer: readonly Rammerad[]
  /** How many were rounded up. The pot has room for exactly `Fordeling.restkroner`. */
  readonly opp: number
  readonly sum: Kroner
  /** sum − pott: the kroner that rounding made, or lost when negative. */
  readonly avvik: Kroner
}

/**
 * The frames a sheet gives that rounds each row by itself, halves up. Kept to show where a krone of
 * a published table comes from; never used to share money, since the sum need not be the pot.
 * Always true: `avvik` is `opp − restkroner`.
 */
export function avrundetHverForSeg(fordeling: Fordeling): AvrundetHverForSeg {
  const nevner = BigInt(fordeling.nevner)
  const rader = fordeling.rammer.map((r) => {
    const opp = 2n * BigInt(r.brok.teller) >= nevner
    const ramme = kroner(r.grunntilskudd + r.gulv + (opp ? 1 : 0))
    return { opp, rad: { id: r.id, navn: r.navn, ramme } }
  })
  const sum = sumKroner(rader.map((r) => r.rad.ramme))
  return {
    rammer: rader.map((r) => r.rad),
    opp: rader.filter((r) => r.opp).length,
    sum,
    avvik: kroner(sum - fordeling.pott),
  }
}
