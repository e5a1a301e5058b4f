import { sql } from 'kysely'
import type { Periode } from '#core/register/periode.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** A person as coordinator of a network, or as one who acts for an institution. */
export interface Folk {
  readonly personId: number
  readonly navn: string
  readonly rolle: 'koordinator' | 'annen'
  readonly nettverkId: string | null
  readonly organisasjonId: string | null
  readonly gyldig: Periode
}

/** One query: coordinators, and everyone in an office or a seat for an institution. */
export async function hentFolk(db: LeseDb, fylkeId: string): Promise<readonly Folk[]> {
  const rader = await db
    .selectFrom('verv as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select([
      'p.id',
      'p.navn',
      sql<boolean>`v.rolle = 'koordinator'`.as('er_koordinator'),
      'v.nettverk_id',
      'v.organisasjon_id',
      sql<string | null>`lower(v.gyldig)`.as('fra'),
      sql<string | null>`upper(v.gyldig)`.as('til'),
    ])
    .where('v.fylke_id', '=', fylkeId)
    .unionAll(
      db
        .selectFrom('setebesetning as b')
        .innerJoin('sete as s', 's.id', 'b.sete_id')
        .innerJoin('person as p', 'p.id', 'b.person_id')
        .select([
          'p.id',
          'p.navn',
          sql<boolean>`false`.as('er_koordinator'),
          's.nettverk_id',
          's.organisasjon_id',
          sql<string | null>`lower(b.gyldig)`.as('fra'),
          sql<string | null>`upper(b.gyldig)`.as('til'),
        ])
        .where('s.fylke_id', '=', fylkeId),
    )
    .orderBy('navn')
    .orderBy('id')
    .execute()
  return rader.map((r) => ({
    personId: r.id,
    navn: r.navn,
    rolle: r.er_koordinator ? 'koordinator' : 'annen',
    nettverkId: r.nettverk_id,
    organisasjonId: r.organisasjon_id,
    gyldig: { fra: r.fra, til: r.til },
  }))
}
