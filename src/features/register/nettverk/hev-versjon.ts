import { sql } from 'kysely'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Lagringsfeil } from '#features/register/lagring.ts'
import type { Trx } from '#platform/db/kobling.ts'

export interface Nettverksnokkel {
  readonly fylkeId: string
  readonly nettverkId: string
  /** As it was read. */
  readonly versjon: number
}

/** Members and partners are part of the network: a change in either makes a new version of it. */
export async function hevVersjon(
  trx: Trx,
  n: Nettverksnokkel,
): Promise<Resultat<true, Lagringsfeil>> {
  const naa = await trx
    .selectFrom('nettverk')
    .select('versjon')
    .where('fylke_id', '=', n.fylkeId)
    .where('id', '=', n.nettverkId)
    .executeTakeFirst()
  if (naa === undefined) return feil({ slag: 'finnes-ikke' })
  if (naa.versjon !== n.versjon) return feil({ slag: 'konflikt' })
  await trx
    .updateTable('nettverk')
    .set({ versjon: sql<number>`versjon + 1` })
    .where('fylke_id', '=', n.fylkeId)
    .where('id', '=', n.nettverkId)
    .execute()
  return ok(true)
}
