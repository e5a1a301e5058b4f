import { sql } from 'kysely'
import type { Oyeblikk } from '../kontekst.ts'
import { forberedt } from './forberedt.ts'
import type { LeseDb } from './kobling.ts'

/** What the page that is asked for now sees. */
export async function hentOyeblikk(db: LeseDb): Promise<Oyeblikk | undefined> {
  const kl = performance.now()
  const [rad] = await oyeblikket(db, {})
  return rad && { ...rad, kl }
}

const oyeblikket = forberedt((db) =>
  db.selectNoFrom(sql<string>`pg_current_snapshot()::text`.as('merke')),
)
