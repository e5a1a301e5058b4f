import { randomUUID } from 'node:crypto'
import type { Trx } from '#platform/db/kobling.ts'
import { enLinje } from './adresse.ts'
import type { Ferdigbrev } from './innhold.ts'

export interface NyEpost {
  readonly til: string
  readonly personId: number | null
  readonly fylkeId: string | null
  readonly slag: string
  readonly sprak: 'nb' | 'nn' | 'en'
  readonly brev: Ferdigbrev
  /** The same key is queued once, ever. */
  readonly nokkel: string
  /** ISO; of no use after this. */
  readonly gjelderTil?: string
  /** The part of the Message-ID after the @. */
  readonly domene: string
  readonly naa: Temporal.Instant
}

/**
 * Puts a mail in the queue, in the transaction of what it tells about: both are there, or neither.
 * Gives its number, or null when the key was there before.
 */
export async function leggIKo(trx: Trx, e: NyEpost): Promise<number | null> {
  const kl = e.naa.toString()
  const rad = await trx
    .insertInto('epost')
    .values({
      message_id: `${randomUUID()}@${e.domene}`,
      fylke_id: e.fylkeId,
      person_id: e.personId,
      slag: e.slag,
      sprak: e.sprak,
      til: e.til,
      emne: enLinje(e.brev.emne),
      tekst: e.brev.tekst,
      html: e.brev.html,
      nokkel: e.nokkel,
      opprettet: kl,
      neste_forsok: kl,
      gjelder_til: e.gjelderTil ?? null,
    })
    .onConflict((k) => k.column('nokkel').doNothing())
    .returning('id')
    .executeTakeFirst()
  return rad?.id ?? null
}

/** Takes back what is still in the queue under the key; its content is gone with it. */
export async function taUtAvKo(trx: Trx, nokkel: string, naa: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('epost')
    .set({ tilstand: 'utgatt', avsluttet: naa.toString(), tekst: null, html: null })
    .where('nokkel', '=', nokkel)
    .where('tilstand', '=', 'ko')
    .execute()
}
