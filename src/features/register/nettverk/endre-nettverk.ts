import { ok, type Resultat } from '#core/resultat.ts'
import type { Lagringsfeil } from '#features/register/lagring.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hevVersjon, type Nettverksnokkel } from './hev-versjon.ts'

/** The network's name and what is to be noted about it. */
export function endreNettverk(
  db: Db,
  nettverk: Nettverksnokkel,
  nytt: { readonly navn: string; readonly merknad: string },
): Promise<Resultat<true, Lagringsfeil>> {
  return withTransaction(db, async (trx) => {
    const hevet = await hevVersjon(trx, nettverk)
    if (!hevet.ok) return hevet
    await trx
      .updateTable('nettverk')
      .set({ navn: nytt.navn, merknad: nytt.merknad === '' ? null : nytt.merknad })
      .where('fylke_id', '=', nettverk.fylkeId)
      .where('id', '=', nettverk.nettverkId)
      .execute()
    return ok(true)
  })
}
