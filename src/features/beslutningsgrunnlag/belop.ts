import { kroner, type Kroner } from '#core/kroner.ts'
import { tolkBelop } from '#platform/documents/tolk-tall.ts'

/** So large that every sum of a form still is exact; no grant is near it. */
const STORSTE_BELOP = 1_000_000_000_000

/** An amount as people write it; null when it is none, or larger than any grant. */
export function lesBelop(tekst: string): Kroner | null {
  const verdi = tolkBelop(tekst)
  return verdi === null || verdi > STORSTE_BELOP ? null : kroner(verdi)
}
