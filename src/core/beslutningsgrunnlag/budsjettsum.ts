import { minus, sumKroner, type Kroner } from '#core/kroner.ts'

export interface Budsjettsum {
  /** The lines together; a line without an amount counts nothing. */
  readonly budsjett: Kroner
  /** Budget less applied for: zero when the budget adds up. Null while nothing is applied for. */
  readonly budsjettMotOmsokt: Kroner | null
  /** Applied for less the frame: above zero, the financing must be explained. Null when one is not known. */
  readonly omsoktMotRamme: Kroner | null
}

/** The sums that stand under the form, in whole kroner. Throws when a sum is too large to be exact. */
export function budsjettsum(
  omsokt: Kroner | null,
  linjer: readonly (Kroner | null)[],
  ramme: Kroner | null,
): Budsjettsum {
  const budsjett = sumKroner(linjer.map((belop) => belop ?? 0))
  return {
    budsjett,
    budsjettMotOmsokt: omsokt === null ? null : minus(budsjett, omsokt),
    omsoktMotRamme: omsokt === null || ramme === null ? null : minus(omsokt, ramme),
  }
}
