import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'

/** A person asks to be deleted. One request at a time. */
export function krevSletting(
  db: Db,
  krav: { readonly personId: number; readonly merknad: string; readonly naa: Temporal.Instant },
): Promise<Resultat<true, 'finnes-alt'>> {
  return withTransaction(db, async (trx) => {
    const apent = await trx
      .selectFrom('slettekrav')
      .select('id')
      .where('person_id', '=', krav.personId)
      .where('avgjort', 'is', null)
      .executeTakeFirst()
    if (apent !== undefined) return feil('finnes-alt')
    await trx
      .insertInto('slettekrav')
      .values({
        person_id: krav.personId,
        fremsatt: krav.naa.toString(),
        merknad: krav.merknad,
      })
      .execute()
    return ok(true)
  })
}

export interface Avgjorelse {
  readonly personId: number
  readonly utfall: 'avslatt' | 'trukket'
  readonly begrunnelse: string
  readonly avPersonId: number
  readonly naa: Temporal.Instant
}

/** The open request is refused with a reason, or withdrawn by the person. */
export function avgjorKrav(db: Db, a: Avgjorelse): Promise<Resultat<true, 'ingen-apne'>> {
  return withTransaction(db, async (trx) => {
    const rad = await trx
      .updateTable('slettekrav')
      .set({
        avgjort: a.naa.toString(),
        utfall: a.utfall,
        begrunnelse: a.begrunnelse,
        avgjort_av: a.avPersonId,
      })
      .where('person_id', '=', a.personId)
      .where('avgjort', 'is', null)
      .returning('id')
      .executeTakeFirst()
    return rad === undefined ? feil('ingen-apne') : ok(true)
  })
}
