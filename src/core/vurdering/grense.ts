import { kroner, type Kroner } from '#core/kroner.ts'

/**
 * The most that may be recommended for a case: what is applied for, and never above the frame
 * unless the forum has extended it («kun på ramme, eller under ramme», samarbeidsforum 8 March
 * 2023, slides). Without a frame that is nothing.
 */
export function hoyesteBelop(omsokt: Kroner, ramme: Kroner | null, utvidetRamme: boolean): Kroner {
  return utvidetRamme ? omsokt : kroner(Math.min(omsokt, ramme ?? 0))
}
