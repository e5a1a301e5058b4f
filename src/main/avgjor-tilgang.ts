import type { Avgjorelse } from '#core/resultat.ts'
import { kan, kanNoenGang, type Tilgangsgrunn } from '#core/tilgang/kan.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import type { Besok } from './foresporsel.ts'

/**
 * Asks the table of rights before the route runs: first whether this seat may ever, with the
 * county and network of the address; then, where the right depends on it, whether it may in the
 * state the thing is in now. Nobody who may never is told whether there is such a thing.
 */
export async function avgjorTilgang(
  rute: Rute,
  foresporsel: Foresporsel,
  { forhold }: Besok,
): Promise<Avgjorelse<Tilgangsgrunn | 'finnes-ikke'>> {
  const { aktor } = foresporsel
  const dor = kanNoenGang(aktor, rute.handling, forhold)
  if (!dor.ok || rute.tilstand === undefined) return dor
  const tilstand = await rute.tilstand(foresporsel)
  return tilstand === undefined
    ? { ok: false, grunn: 'finnes-ikke' }
    : kan(aktor, rute.handling, { ...forhold, tilstand })
}
