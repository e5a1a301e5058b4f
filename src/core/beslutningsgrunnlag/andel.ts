import type { Kroner } from '#core/kroner.ts'
import { brokTekst, tolkDesimal, vedSkala } from '#core/desimal.ts'

/**
 * `del` of `hel` in tenths of a percent, halves rounded up: 100 000 of 870 000 is 115, shown as
 * 11.5 %. Integer arithmetic, so no share is off by one. Throws when either is negative or hel is 0.
 */
export function promilleAv(del: Kroner, hel: Kroner): number {
  return Number(brokTekst(1000n * BigInt(del), BigInt(hel), 0))
}

/** True when `del` is more than `prosent` of `hel`, exactly; `prosent` may have decimals. */
export function overProsent(del: Kroner, hel: Kroner, prosent: number): boolean {
  const { teller, skala } = eksakt(prosent)
  return BigInt(del) * 100n * 10n ** BigInt(skala) > teller * BigInt(hel)
}

/** `prosent` of `hel` in kroner, rounded up to a whole krone: the least that satisfies «at least». */
export function minstProsentAv(hel: Kroner, prosent: number): number {
  const { teller, skala } = eksakt(prosent)
  const nevner = 100n * 10n ** BigInt(skala)
  return Number((teller * BigInt(hel) + nevner - 1n) / nevner)
}

/** The percent as it is written in the rules: 12.5 is twelve and a half, not its nearest float. */
function eksakt(prosent: number): { teller: bigint; skala: number } {
  const tall = tolkDesimal(String(prosent))
  if (!tall.ok || prosent < 0) throw new RangeError(`Ikke en prosent: ${prosent}`)
  return { teller: vedSkala(tall.verdi, tall.verdi.skala), skala: tall.verdi.skala }
}
