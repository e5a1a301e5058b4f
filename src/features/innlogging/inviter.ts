import { sql } from 'kysely'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hashAv, nyHemmelighet } from '#platform/http/hemmelighet.ts'

const LEVETID = Temporal.Duration.from({ hours: 14 * 24 })

export interface NyInvitasjon {
  readonly lenke: string
  readonly navn: string
  readonly utloper: string
}

/** For a person who holds a seat in the county. */
export function inviter(
  db: Db,
  i: {
    readonly fylkeId: string
    readonly personId: number
    readonly avVervId: number
    readonly naa: Temporal.Instant
  },
): Promise<Resultat<NyInvitasjon, 'ikke-i-fylket'>> {
  const dato = i.naa.toZonedDateTimeISO('Europe/Oslo').toPlainDate().toString()
  return withTransaction(db, async (trx) => {
    const person = await trx
      .selectFrom('person as p')
      .innerJoin('verv as v', 'v.person_id', 'p.id')
      .select('p.navn')
      .where('p.id', '=', i.personId)
      .where('v.fylke_id', '=', i.fylkeId)
      .where(sql<boolean>`v.gyldig @> ${dato}::date`)
      .executeTakeFirst()
    if (person === undefined) return feil('ikke-i-fylket')
    return ok({ navn: person.navn, ...(await nyLenke(trx, i)) })
  })
}

/**
 * A link that ties a person to whoever logs in with it, once, within 14 days. An open link to the
 * same person is withdrawn. The secret is given back here and kept nowhere.
 */
export async function nyLenke(
  trx: Trx,
  i: {
    readonly fylkeId: string
    readonly personId: number
    readonly avVervId: number
    readonly naa: Temporal.Instant
  },
): Promise<Omit<NyInvitasjon, 'navn'>> {
  const lenke = nyHemmelighet()
  const kl = i.naa.toString()
  const utloper = i.naa.add(LEVETID).toString()
  await trx
    .updateTable('invitasjon')
    .set({ trukket: kl })
    .where('person_id', '=', i.personId)
    .where('brukt', 'is', null)
    .where('trukket', 'is', null)
    .execute()
  await trx
    .insertInto('invitasjon')
    .values({
      fylke_id: i.fylkeId,
      person_id: i.personId,
      lenke_hash: hashAv(lenke),
      opprettet: kl,
      opprettet_av: i.avVervId,
      utloper,
    })
    .execute()
  return { lenke, utloper }
}

/** The link stops working. False when there is no open invitation with that number in the county. */
export async function trekkInvitasjon(
  db: Db,
  fylkeId: string,
  id: number,
  naa: Temporal.Instant,
): Promise<boolean> {
  const svar = await withTransaction(db, async (trx) => {
    const rad = await trx
      .updateTable('invitasjon')
      .set({ trukket: naa.toString() })
      .where('id', '=', id)
      .where('fylke_id', '=', fylkeId)
      .where('brukt', 'is', null)
      .where('trukket', 'is', null)
      .returning('id')
      .executeTakeFirst()
    return rad === undefined ? feil('ikke-apen') : ok(true)
  })
  return svar.ok
}
