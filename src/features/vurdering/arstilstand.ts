import { sql } from 'kysely'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** What locks the whole year, and what opens the frames. */
export interface Arstilstand {
  readonly rammerVedtatt: boolean
  readonly innstillingVedtatt: boolean
  readonly utvidetRamme: boolean
}

/** One query. */
export async function hentArstilstand(db: LeseDb, arId: number): Promise<Arstilstand> {
  const [rad] = await tilstander(db, { arId })
  if (rad === undefined) throw new Error('Spørringen ga ingen rad')
  return rad
}

const tilstander = forberedt((db, p: { arId: number }) =>
  db.selectNoFrom([
    sql<boolean>`exists (select from fordeling f
        where f.tilskuddsar_id = ${p.arId} and f.status = 'vedtatt')`.as('rammerVedtatt'),
    sql<boolean>`exists (select from innstilling i
        where i.tilskuddsar_id = ${p.arId} and i.status = 'vedtatt')`.as('innstillingVedtatt'),
    sql<boolean>`exists (select from innstilling i where i.tilskuddsar_id = ${p.arId}
        and i.status = 'utkast' and i.utvidet_ramme)`.as('utvidetRamme'),
  ]),
)
