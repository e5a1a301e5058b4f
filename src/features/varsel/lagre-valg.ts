import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { VARSELSLAG, type Naar, type Varselslag } from '#core/varsler/slag.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'

export interface Valgene {
  /** Empty: none. Already judged to be one address. */
  readonly epost: string
  readonly sprak: Sprak | null
  readonly naar: Readonly<Record<Varselslag, Naar>>
}

/** Keeps a person's choices. `endret`: somebody saved after the form was read. */
export function lagreValg(
  db: Db,
  personId: number,
  versjon: number,
  valg: Valgene,
): Promise<Resultat<null, 'endret'>> {
  return withTransaction(db, async (trx): Promise<Resultat<null, 'endret'>> => {
    const naa = await trx
      .selectFrom('varselprofil')
      .select('versjon')
      .where('person_id', '=', personId)
      .executeTakeFirst()
    if ((naa?.versjon ?? 0) !== versjon) return feil('endret')
    await trx
      .insertInto('varselprofil')
      .values({ person_id: personId, sprak: valg.sprak, versjon: versjon + 1 })
      .onConflict((k) =>
        k.column('person_id').doUpdateSet({ sprak: valg.sprak, versjon: versjon + 1 }),
      )
      .execute()
    await trx.deleteFrom('varselvalg').where('person_id', '=', personId).execute()
    await trx
      .insertInto('varselvalg')
      .values(VARSELSLAG.map((slag) => ({ person_id: personId, slag, naar: valg.naar[slag] })))
      .execute()
    await trx
      .updateTable('person')
      .set({ epost: valg.epost === '' ? null : valg.epost })
      .where('id', '=', personId)
      .execute()
    return ok(null)
  })
}
