import type { Resultat } from '#core/resultat.ts'
import { lagApprolle } from './approlle.ts'
import { migrer, type Migrert } from './migrer.ts'
import { lukkVeggen } from './vegg.ts'

/** The newest schema, with the role it gives rights to and what that role may not. */
export async function klargjorSkjema(
  url: string,
  rolleurl: string,
): Promise<Resultat<Migrert, readonly string[]>> {
  const rolle = await lagApprolle(rolleurl)
  if (!rolle.ok) return rolle
  const migrert = await migrer(url)
  if (!migrert.ok) return migrert
  const lukket = await lukkVeggen(url)
  return lukket.ok ? migrert : lukket
}
