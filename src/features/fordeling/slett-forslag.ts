import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'

/** Deletes a proposal with its frames. What is adopted stays for ever, replaced or not. */
export function slettForslag(
  db: Db,
  b: { readonly arId: number; readonly id: number },
): Promise<Resultat<{ readonly navn: string }, 'finnes-ikke' | 'er-vedtatt'>> {
  return withTransaction(db, async (trx) => {
    const rad = await trx
      .selectFrom('fordeling')
      .select(['navn', 'status'])
      .where('id', '=', b.id)
      .where('tilskuddsar_id', '=', b.arId)
      .executeTakeFirst()
    if (rad === undefined) return feil('finnes-ikke')
    if (rad.status !== 'forslag') return feil('er-vedtatt')
    await trx.deleteFrom('fordeling').where('id', '=', b.id).execute()
    return ok({ navn: rad.navn })
  })
}
