import { minus, sumKroner, type Kroner } from '../kroner.ts'

export type Rammerad = { readonly id: string; readonly navn: string; readonly ramme: Kroner }

export type Sammenligningsrad = {
  readonly id: string
  readonly navn: string
  /** Null: the network has no row in that table, which is not the same as a frame of 0. */
  readonly ramme: Kroner | null
  readonly annen: Kroner | null
  /** ramme − annen; null when either is. */
  readonly differanse: Kroner | null
}

export type Sammenligning = {
  readonly rader: readonly Sammenligningsrad[]
  readonly sumRamme: Kroner
  readonly sumAnnen: Kroner
  /** sumRamme − sumAnnen, rows missing on one side included. */
  readonly differanse: Kroner
  readonly bareHer: number
  readonly bareDer: number
}

/**
 * Frames beside another table (last year's, or the one published), matched by id: first the rows
 * of `rammer` in their order, then those only `annen` has, in theirs. Throws on an id twice in one
 * table: then there is no answer, and whoever read the table should have said so.
 */
export function sammenlign(rammer: readonly Rammerad[], annen: readonly Rammerad[]): Sammenligning {
  const her = perId(rammer)
  const der = perId(annen)
  const rader = [...rammer, ...annen.filter((a) => !her.has(a.id))].map(({ id, navn }) => {
    const [ramme, motpart] = [her.get(id) ?? null, der.get(id) ?? null]
    const differanse = ramme === null || motpart === null ? null : minus(ramme, motpart)
    return { id, navn, ramme, annen: motpart, differanse }
  })
  const sumRamme = sumKroner(her.values())
  const sumAnnen = sumKroner(der.values())
  return {
    rader,
    sumRamme,
    sumAnnen,
    differanse: minus(sumRamme, sumAnnen),
    bareHer: rader.filter((r) => r.annen === null).length,
    bareDer: rader.filter((r) => r.ramme === null).length,
  }
}

function perId(rader: readonly Rammerad[]): Map<string, Kroner> {
  const kart = new Map(rader.map((r) => [r.id, r.ramme]))
  if (kart.size !== rader.length) throw new Error('Samme id står to ganger i tabellen')
  return kart
}
