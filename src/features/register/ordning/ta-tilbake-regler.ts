import { provTilbaketaking, type Regelendringsfeil } from '#core/register/regelendring.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Lagringsfeil } from '#features/register/lagring.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { avtrykk } from './lagre-regler.ts'
import { hentOrdninger } from './sporringer.ts'

export type Tilbaketakingsfeil = Lagringsfeil | Extract<Regelendringsfeil, { slag: 'last-ar' }>

/** Takes back one of the county's own versions: the country's rules hold in its period instead. */
export function taTilbakeRegler(
  db: Db,
  p: {
    readonly fylkeId: string
    readonly ordningId: string
    readonly utgaveId: number
    /** `avtrykk` of the county's versions as they were read. */
    readonly avtrykk: string
  },
): Promise<Resultat<true, Tilbaketakingsfeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<true, Tilbaketakingsfeil>> => {
    const [ordning] = await hentOrdninger(trx, p.fylkeId, p.ordningId)
    if (ordning === undefined) return feil({ slag: 'finnes-ikke' })
    if (avtrykk(ordning) !== p.avtrykk) return feil({ slag: 'konflikt' })
    const egen = ordning.versjoner.find((v) => v.id === p.utgaveId && v.fylkeId === p.fylkeId)
    if (egen === undefined) return feil({ slag: 'finnes-ikke' })
    const lov = provTilbaketaking(egen.gyldig, ordning.lasteAr)
    if (!lov.ok) return lov
    await trx.deleteFrom('ordning_versjon').where('id', '=', egen.id).execute()
    return ok(true)
  })
}
