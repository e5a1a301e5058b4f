import { sql } from 'kysely'
import { flerspraklig, type Flerspraklig } from '#core/sprak.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** The day set for a year; one that is lifted is not here. */
export interface Publisering {
  readonly id: number
  readonly fra: string
}

/** One query. */
export async function hentPublisering(
  db: LeseDb,
  arId: number,
): Promise<{ readonly satt: Publisering | null; readonly innstillingVedtatt: boolean }> {
  const rad = await db
    .selectNoFrom((w) => [
      w
        .selectFrom('publisering')
        .select('id')
        .where('tilskuddsar_id', '=', arId)
        .where('opphevet_tid', 'is', null)
        .as('id'),
      w
        .selectFrom('publisering')
        .select('fra')
        .where('tilskuddsar_id', '=', arId)
        .where('opphevet_tid', 'is', null)
        .as('fra'),
      sql<boolean>`exists (select from innstilling i
        where i.tilskuddsar_id = ${arId} and i.status = 'vedtatt')`.as('vedtatt'),
    ])
    .executeTakeFirstOrThrow()
  const { id, fra, vedtatt } = rad
  return {
    satt: id === null || fra === null ? null : { id, fra },
    innstillingVedtatt: vedtatt,
  }
}

export interface Hjemmel {
  readonly id: string
  readonly navn: Flerspraklig
}

/** The laws one may shield by on `dato`. One query. */
export async function hentHjemler(db: LeseDb, dato: string): Promise<readonly Hjemmel[]> {
  const rader = await db
    .selectFrom('skjermingshjemmel')
    .select(['id', 'navn'])
    .where(sql<boolean>`gyldig @> ${dato}::date`)
    .orderBy('rekkefolge')
    .execute()
  return rader.map((r) => ({ id: r.id, navn: flerspraklig(r.navn) }))
}
