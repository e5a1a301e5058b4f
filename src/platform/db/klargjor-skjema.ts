import type { Resultat } from '#core/resultat.ts'
import { lagApprolle } from './approlle.ts'
import { migrer, type Migrert } from './migrer.ts'

/** The newest schema, with the role it gives rights to. */
export async function klargjorSkjema(
  url: string,
  rolleurl: string,
): Promise<Resultat<Migrert, readonly string[]>> {
  const rolle = await lagApprolle(rolleurl)
  return rolle.ok ? migrer(url) : rolle
}
