import { sql } from 'kysely'
import type { Trx } from '#platform/db/kobling.ts'

/** The place in the addresses of what belongs to no county; the database knows it as national. */
export const NASJONALT = 'nasjonalt'

const KILDE = 'Opprettet med samraad inviter --direktorat'

export interface NyttVerv {
  readonly id: number
  readonly person_id: number
  readonly sete: string
}

/**
 * A person in a seat of the directorate, which reads across the counties and writes nowhere. What
 * the seat stands in is made when it is not there: the national place, the directorate's own body,
 * and the line that gives its seats the right.
 */
export async function nyIDirektoratet(
  trx: Trx,
  { direktorat, navn }: { readonly direktorat: string; readonly navn: string },
  dato: string,
): Promise<NyttVerv> {
  await trx
    .insertInto('fylke')
    .values({ id: NASJONALT, navn: 'Nasjonalt', statsforvalter: direktorat })
    .onConflict((k) => k.doNothing())
    .execute()
  await trx
    .insertInto('utvalg')
    .values({
      fylke_id: NASJONALT,
      id: 'direktoratet',
      navn: direktorat,
      type: 'annet',
      kilde: KILDE,
    })
    .onConflict((k) => k.doNothing())
    .execute()
  const harRett = await trx
    .selectFrom('seterett')
    .select('id')
    .where('fylke_id', '=', NASJONALT)
    .where('rolle', '=', 'direktorat')
    .where(sql<boolean>`gyldig @> ${dato}::date`)
    .executeTakeFirst()
  if (harRett === undefined)
    await trx
      .insertInto('seterett')
      .values({
        fylke_id: NASJONALT,
        utvalgstype: 'annet',
        gruppe: 'direktoratet',
        har_stemme: false,
        rolle: 'direktorat',
        hjemmel:
          'Retningslinjer for tilskuddsordningen: direktoratet følger opp ordningene i hele landet',
      })
      .execute()
  const gyldig = sql<string>`daterange(${dato}::date, null)`
  const person = await trx
    .insertInto('person')
    .values({ navn })
    .returning('id')
    .executeTakeFirstOrThrow()
  const sete = await trx
    .insertInto('sete')
    .values({
      fylke_id: NASJONALT,
      utvalg_id: 'direktoratet',
      gruppe: 'direktoratet',
      navn: direktorat,
      har_stemme: false,
      gyldig,
      kilde: KILDE,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await trx
    .insertInto('setebesetning')
    .values({ sete_id: sete.id, person_id: person.id, plass: 'representant', gyldig })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, person_id: person.id, sete: direktorat }
}
