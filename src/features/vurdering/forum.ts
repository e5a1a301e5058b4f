import { sql } from 'kysely'
import { tilknytningerPa } from '#features/habilitet/sporringer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import type { Forumverv } from './sporringer.ts'

/**
 * Every seat of the forum on `dato`, by seat: its representative, or its vara when it has none. A
 * vara who steps in for a day acts with the seat's place in the group. One query.
 */
export async function hentForum(
  db: LeseDb,
  fylkeId: string,
  dato: string,
): Promise<readonly Forumverv[]> {
  const rader = await db
    .selectFrom('verv as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select([
      'v.id as vervId',
      'v.sete_id as seteId',
      'p.id as personId',
      'p.navn',
      'v.sete',
      'v.nettverk_id as nettverkId',
      'v.organisasjon_id as organisasjonId',
      tilknytningerPa(dato, 'v.person_id', 'v.fylke_id').as('andreTilknytninger'),
    ])
    .where('v.fylke_id', '=', fylkeId)
    .where('v.rolle', '=', 'forum')
    .where(sql<boolean>`v.gyldig @> ${dato}::date`)
    .where(
      sql<boolean>`not exists (select from setebesetning foran where foran.sete_id = v.sete_id
        and foran.plass < v.plass and foran.gyldig @> ${dato}::date)`,
    )
    .orderBy('v.sete')
    .orderBy('p.navn')
    .execute()
  return rader.map((r) => ({ ...r, stemmerett: true }))
}
