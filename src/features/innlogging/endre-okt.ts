import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Aktor } from '#core/tilgang/kan.ts'
import type { Okt } from '#core/tilgang/okt.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'

/** Acts from another of the person's own seats. */
export async function velgVerv(
  db: Db,
  okt: Okt,
  vervId: number,
): Promise<Resultat<Aktor, 'ikke-ditt'>> {
  const verv = okt.verv.find((v) => v.vervId === vervId)
  if (verv === undefined) return feil('ikke-ditt')
  return withTransaction(db, async (trx) => {
    await trx.updateTable('okt').set({ verv_id: vervId }).where('id', '=', okt.id).execute()
    return ok(verv)
  })
}

/** Ends this session, or every session the person has on any machine. */
export async function avsluttOkt(
  db: Db,
  okt: Okt,
  naa: Temporal.Instant,
  overalt: boolean,
): Promise<void> {
  await withTransaction(db, async (trx) => {
    await trx
      .updateTable('okt')
      .set({
        avsluttet: naa.toString(),
        avslutning: overalt ? 'logget-ut-overalt' : 'logget-ut',
      })
      .where('person_id', '=', okt.personId)
      .$if(!overalt, (q) => q.where('id', '=', okt.id))
      .where('avsluttet', 'is', null)
      .execute()
    return ok(null)
  })
}

const MINUTT = 60_000

/** Notes that the session is in use. At most once a minute, so that a page costs no write. */
export async function merkBrukt(db: Db, okt: Okt, naa: Temporal.Instant): Promise<void> {
  if (naa.epochMilliseconds - okt.sistBrukt < MINUTT) return
  await db
    .updateTable('okt')
    .set({ sist_brukt: naa.toString() })
    .where('id', '=', okt.id)
    // Asked again where it is written: of many requests at once, the first writes.
    .where('sist_brukt', '<=', naa.subtract({ milliseconds: MINUTT }).toString())
    .execute()
}
