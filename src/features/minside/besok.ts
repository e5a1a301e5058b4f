import { sql } from 'kysely'
import type { Db } from '#platform/db/kobling.ts'

/** So long after the last look a new visit begins; until then what was new stays new. */
const BESOK_I = Temporal.Duration.from({ minutes: 30 })

/**
 * Marks that the person is here, and gives the end of the visit before this one: null when there
 * was none. One statement; the only thing about Min side that is stored.
 */
export async function merkBesok(
  db: Db,
  personId: number,
  naa: Temporal.Instant,
): Promise<string | null> {
  const kl = naa.toString()
  const grense = naa.subtract(BESOK_I).toString()
  const rad = await db
    .insertInto('minsidebesok')
    .values({ person_id: personId, forrige: null, siste: kl })
    .onConflict((k) =>
      k.column('person_id').doUpdateSet({
        forrige: sql<string | null>`case when minsidebesok.siste < ${grense}::timestamptz
          then minsidebesok.siste else minsidebesok.forrige end`,
        siste: sql<string>`greatest(minsidebesok.siste, excluded.siste)`,
      }),
    )
    .returning('forrige')
    .executeTakeFirstOrThrow()
  return rad.forrige
}
