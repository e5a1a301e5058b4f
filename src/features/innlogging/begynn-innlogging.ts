import { sql } from 'kysely'
import { ok, type Resultat } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hashAv, nyHemmelighet } from '#platform/http/hemmelighet.ts'
import type { Oidcfeil, Oidcklient } from '#platform/oidc/klient.ts'

const LEVETID = Temporal.Duration.from({ minutes: 10 })
/** Logins under way at once, for everybody together: a flood fills no disk, some 15 MB at most. */
const FLEST_FORSOK = 50_000

export interface Begynnelse {
  readonly svaradresse: string
  readonly sprak: Sprak
  readonly tilbake: string
  readonly fersk: boolean
  readonly invitasjonId: number | null
  /** The session a way in is to be added to. */
  readonly oktId: number | null
  readonly naa: Temporal.Instant
}

/**
 * Asks the issuer's address, and keeps state, nonce and verifier on the server. What the browser
 * gets is a random number that finds them again, once, within ten minutes.
 */
export async function begynnInnlogging(
  db: Db,
  klient: Oidcklient,
  b: Begynnelse,
): Promise<Resultat<{ til: string; nettleser: string }, Oidcfeil>> {
  const startet = await klient.start(b)
  if (!startet.ok) return startet
  const nettleser = nyHemmelighet()
  return withTransaction(
    db,
    async (trx) => {
      await trx.deleteFrom('innloggingsforsok').where('utloper', '<=', b.naa.toString()).execute()
      const { antall } = await trx
        .selectFrom('innloggingsforsok')
        .select(sql<number>`count(*)::int`.as('antall'))
        .executeTakeFirstOrThrow()
      // The oldest gives way, so that no flood shuts out the one who comes next.
      if (antall >= FLEST_FORSOK)
        await sql`delete from innloggingsforsok where nettleser_hash in (
          select nettleser_hash from innloggingsforsok order by opprettet
          limit ${antall - FLEST_FORSOK + 1} for update skip locked)`.execute(trx)
      const { forsok, til } = startet.verdi
      await trx
        .insertInto('innloggingsforsok')
        .values({
          nettleser_hash: hashAv(nettleser),
          utsteder_id: klient.utsteder.id,
          state: forsok.state,
          nonce: forsok.nonce,
          verifier: forsok.verifier,
          tilbake: b.tilbake,
          fersk: b.fersk,
          invitasjon_id: b.invitasjonId,
          okt_id: b.oktId,
          opprettet: b.naa.toString(),
          utloper: b.naa.add(LEVETID).toString(),
        })
        .execute()
      return ok({ til, nettleser })
    },
    // Nothing is decided by what others write at the same time; the bound need not be exact.
    { isolasjon: 'read committed' },
  )
}
