import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import {
  lesVurderingssak,
  type Sakslesefeil,
  type Vurderingskommando,
} from './les-vurderingssak.ts'

export type Trekkefeil = Sakslesefeil | { readonly kode: 'ikke-vurdert' }

/** Takes the group's result back, so that the case can be assessed anew or moved. */
export function trekkVurdering(db: Db, k: Vurderingskommando): Promise<Resultat<null, Trekkefeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<null, Trekkefeil>> => {
    const lest = await lesVurderingssak(trx, k)
    if (!lest.ok) return lest
    if (lest.verdi.sak.vurdering === null) return feil({ kode: 'ikke-vurdert' })
    await trx
      .deleteFrom('vurdering')
      .where('beslutningsgrunnlag_id', '=', lest.verdi.sak.sakId)
      .execute()
    return ok(null)
  })
}
