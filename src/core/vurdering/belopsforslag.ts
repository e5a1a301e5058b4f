import { NULL_KRONER, type Kroner } from '#core/kroner.ts'
import { hoyesteBelop } from './grense.ts'
import type { Vurderingsresultat } from './typer.ts'

/** `alt`: all that is applied for. `ramme`: the most the frame allows. `ingenting`: refused. */
export const FORSLAG = ['alt', 'ramme', 'ingenting'] as const
export type Forslag = (typeof FORSLAG)[number]

export interface Belopsforslag {
  readonly slag: Forslag
  readonly resultat: Vurderingsresultat
  readonly belop: Kroner
}

/**
 * Result and amount that go together, to be chosen with one press. Always: each is accepted by
 * `gyldigVurdering` as far as result and amount go; at least one, the refusal; and never both
 * `alt` and `ramme`, for a request is either within its limit or above it.
 */
export function belopsforslag(
  omsokt: Kroner,
  ramme: Kroner | null,
  utvidetRamme: boolean,
): readonly Belopsforslag[] {
  const hoyst = hoyesteBelop(omsokt, ramme, utvidetRamme)
  const avslag = { slag: 'ingenting', resultat: 'avslas', belop: NULL_KRONER } as const
  if (hoyst === 0) return [avslag]
  return hoyst === omsokt
    ? [{ slag: 'alt', resultat: 'innstilles', belop: hoyst }, avslag]
    : [{ slag: 'ramme', resultat: 'delvis', belop: hoyst }, avslag]
}
