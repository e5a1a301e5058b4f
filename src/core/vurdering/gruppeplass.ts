import type { Tilknytning } from '#core/habilitet/typer.ts'

/** One who holds, or has held, a seat in the grant year. */
export interface Seteholder {
  readonly vervId: number
  readonly personId: number
  readonly navn: string
  readonly andreTilknytninger: readonly Tilknytning[]
}

/**
 * The place in the group somebody acts in: the member as listed, or the same place with a vara of
 * the seat in it. The place is the seat's; habilitet is the person's. Undefined: no place here.
 */
export function plassFor<M extends Seteholder & { readonly holdere: readonly Seteholder[] }>(
  medlemmer: readonly M[],
  vervId: number | null,
): M | undefined {
  const medlem = medlemmer.find((m) => m.vervId === vervId)
  if (medlem !== undefined) return medlem
  return medlemmer
    .flatMap((m) => m.holdere.filter((h) => h.vervId === vervId).map((h) => ({ ...m, ...h })))
    .at(0)
}
