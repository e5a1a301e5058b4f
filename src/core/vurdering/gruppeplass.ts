import type { Tilknytning } from '#core/habilitet/typer.ts'
import type { Periode } from '#core/register/periode.ts'

/** One who holds, has held or will hold a seat. */
export interface Seteholder {
  readonly vervId: number
  readonly personId: number
  readonly navn: string
  readonly gyldig: Periode
  readonly andreTilknytninger: readonly Tilknytning[]
}

/**
 * The place in the group somebody acts in: the member as listed, or the same place with a vara of
 * the seat in it. The place is the seat's; habilitet is the person's. Undefined: no place here.
 */
export function plassFor<
  M extends Omit<Seteholder, 'gyldig'> & { readonly holdere: readonly Seteholder[] },
>(medlemmer: readonly M[], vervId: number | null): M | undefined {
  const medlem = medlemmer.find((m) => m.vervId === vervId)
  if (medlem !== undefined) return medlem
  return medlemmer
    .flatMap((m) => m.holdere.filter((h) => h.vervId === vervId).map((h) => ({ ...m, ...h })))
    .at(0)
}
