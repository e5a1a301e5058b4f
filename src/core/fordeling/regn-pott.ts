import { kroner, STORST_KRONER, type Kroner } from '../kroner.ts'

/** What is left of the award, step by step, in kroner. Null: not known yet, or too large to hold. */
export interface Pottregning {
  readonly avsatt: Kroner | null
  /** tildelt − avsatt; below 0 when more is set aside than awarded. */
  readonly pott: Kroner | null
  readonly grunntilskuddSum: Kroner | null
  /** pott − grunntilskuddSum: what the keys share; below 0 when the base grants are too high. */
  readonly rest: Kroner | null
}

/**
 * The same arithmetic as `fordel`, for a set-up that may be unfinished or wrong: an unknown number
 * makes only what depends on it unknown, and a negative answer is shown and not refused. When
 * `fordel` accepts the numbers, `pott` is its pott and `rest` its proRata.
 */
export function regnPott(inn: {
  readonly tildelt: Kroner | null
  readonly avsetninger: readonly (Kroner | null)[]
  /** Per network. */
  readonly grunntilskudd: Kroner | null
  readonly antallNettverk: number
}): Pottregning {
  const avsatt = inn.avsetninger.reduce<bigint | null>(
    (sum, b) => (sum === null || b === null ? null : sum + BigInt(b)),
    0n,
  )
  const grunntilskuddSum =
    inn.grunntilskudd === null ? null : BigInt(inn.grunntilskudd) * BigInt(inn.antallNettverk)
  const pott = inn.tildelt === null || avsatt === null ? null : BigInt(inn.tildelt) - avsatt
  const rest = pott === null || grunntilskuddSum === null ? null : pott - grunntilskuddSum
  return {
    avsatt: eksakt(avsatt),
    pott: eksakt(pott),
    grunntilskuddSum: eksakt(grunntilskuddSum),
    rest: eksakt(rest),
  }
}

function eksakt(belop: bigint | null): Kroner | null {
  if (belop === null || belop > BigInt(STORST_KRONER) || belop < -BigInt(STORST_KRONER)) return null
  return kroner(Number(belop))
}
