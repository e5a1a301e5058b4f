import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** The network's decision basis of the year before in the same scheme, if any, by year. One query. */
export async function hentTidligereAr(
  db: LeseDb,
  ar: Pick<Tilskuddsar, 'fylkeId' | 'ordningId' | 'ar'>,
  nettverkId: string,
): Promise<{ readonly id: number; readonly arId: number; readonly ar: number } | undefined> {
  return db
    .selectFrom('beslutningsgrunnlag as b')
    .innerJoin('tilskuddsar as t', 't.id', 'b.tilskuddsar_id')
    .select(['b.id', 't.id as arId', 't.ar'])
    .where('t.fylke_id', '=', ar.fylkeId)
    .where('t.ordning_id', '=', ar.ordningId)
    .where('t.ar', '<', ar.ar)
    .where('b.nettverk_id', '=', nettverkId)
    .orderBy('t.ar', 'desc')
    .limit(1)
    .executeTakeFirst()
}
