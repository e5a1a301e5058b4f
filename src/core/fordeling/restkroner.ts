import { sammenlignKodepunkt } from './kodepunkt.ts'

/** A network's exact part: `gulv` whole kroner and `brok` over a denominator all share. */
export type Kvote = { readonly id: string; readonly gulv: bigint; readonly brok: bigint }

export type Plass = { readonly plass: number; readonly avgjortAvId: boolean }

/**
 * The queue for the kroner left when every part is rounded down: the largest fraction first,
 * equal fractions by the lowest id. `plasser` follows the order of `kvoter`; places run from 1,
 * and those up to `restkroner` get a krone. Ids must be unique, or the order is not given.
 */
export function koForRestkroner(
  kvoter: readonly Kvote[],
  proRata: bigint,
): { restkroner: number; plasser: Plass[] } {
  let delt = 0n
  for (const k of kvoter) delt += k.gulv
  const restkroner = Number(proRata - delt)

  const ko = kvoter.map((kvote, i) => ({ kvote, i }))
  ko.sort((a, b) => {
    if (a.kvote.brok !== b.kvote.brok) return a.kvote.brok > b.kvote.brok ? -1 : 1
    return sammenlignKodepunkt(a.kvote.id, b.kvote.id)
  })
  const sisteMed = ko[restkroner - 1]?.kvote.brok
  const forsteUten = ko[restkroner]?.kvote.brok
  const uavgjort = sisteMed !== undefined && sisteMed === forsteUten ? sisteMed : undefined

  const plasser: Plass[] = Array.from(kvoter, () => ({ plass: 0, avgjortAvId: false }))
  ko.forEach(({ kvote, i }, n) => {
    plasser[i] = { plass: n + 1, avgjortAvId: kvote.brok === uavgjort }
  })
  return { restkroner, plasser }
}
