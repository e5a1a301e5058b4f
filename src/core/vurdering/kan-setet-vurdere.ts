import { erAvgjortInhabil } from '#core/habilitet/stilling.ts'
import { gjelder } from '#core/register/periode.ts'
import type { Dato } from '#core/dato.ts'
import type { Seteholder } from './gruppeplass.ts'
import { erHabil, stillingI } from './kan-vurdere.ts'
import type { Gruppemedlem, Vurderingssak } from './typer.ts'

/** A place in a group: the member, and who else holds the seat, in the order they act for it. */
export type Gruppeplass = Gruppemedlem & { readonly holdere: readonly Seteholder[] }

/**
 * Whether somebody may assess the case from this place on `dato`: the member, or the first vara
 * behind those who are decided inhabil in it. One who only is in question keeps the place, for a
 * vara steps in when it is decided (`kanOpptreISak`). Absence is another day's matter.
 */
export function kanSetetVurdere(plass: Gruppeplass, sak: Vurderingssak, dato: Dato): boolean {
  if (!plass.stemmerett) return false
  const varaer = plass.holdere.filter((h) => gjelder(h.gyldig, dato))
  const neste = [plass, ...varaer.map((h) => ({ ...plass, ...h }))].find(
    (m) => !erAvgjortInhabil(stillingI(sak, m)),
  )
  return neste !== undefined && erHabil(neste, sak).ok
}
