import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentInnstillinger, type Innstillingsrad } from './sporringer.ts'

export type Forkastsvar = Resultat<
  null,
  { readonly slag: 'finnes-ikke' | 'utdatert' } | { slag: 'vedtatt'; rad: Innstillingsrad }
>

/** Throws the draft away with its lines; only the version that was read, and never an adopted one. */
export function forkastUtkast(
  db: Db,
  b: { readonly arId: number; readonly id: number; readonly versjon: number },
): Promise<Forkastsvar> {
  return withTransaction(db, async (trx): Promise<Forkastsvar> => {
    const rad = (await hentInnstillinger(trx, b.arId)).find((i) => i.id === b.id)
    if (rad === undefined) return feil({ slag: 'finnes-ikke' })
    if (rad.status !== 'utkast') return feil({ slag: 'vedtatt', rad })
    if (rad.versjon !== b.versjon) return feil({ slag: 'utdatert' })
    await trx.deleteFrom('innstilling').where('id', '=', rad.id).execute()
    return ok(null)
  })
}
