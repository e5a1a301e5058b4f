/** Whole kroner. The scheme knows no øre: every amount in frames and applications is whole. */
export type Kroner = number & { readonly __enhet: 'kroner' }

/** The largest amount a JavaScript number holds exactly: 2^53 - 1 kroner. */
export const STORST_KRONER = Number.MAX_SAFE_INTEGER

/** The largest amount a person may type: no grant is near it, and sums of thousands are exact. */
export const STORSTE_SKREVNE: number = 1_000_000_000_000

/** True for every amount `kroner` accepts: whole, and exact as a number. May be negative. */
export function erKroner(verdi: number): verdi is Kroner {
  return Number.isSafeInteger(verdi)
}

/** Throws on a part of a krone or an inexact number: that is a bug, not bad input. */
export function kroner(verdi: number): Kroner {
  // Adding 0 makes -0 and 0 one amount.
  const belop = verdi + 0
  if (!erKroner(belop)) throw new RangeError(`Ikke et helt, eksakt kronebeløp: ${verdi}`)
  return belop
}

export const NULL_KRONER: Kroner = kroner(0)

/** The exact sum in kroner; throws when it can no longer be held exactly. */
export function sumKroner(belop: Iterable<number>): Kroner {
  let sum = 0
  for (const b of belop) sum += kroner(b)
  return kroner(sum)
}

export function minus(fra: number, trekk: number): Kroner {
  return kroner(fra - trekk)
}
