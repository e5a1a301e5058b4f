import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentPubliserte, type PublisertRamme } from './sporringer.ts'

export interface Publisertbestilling {
  readonly arId: number
  readonly fylkeId: string
  readonly kilde: string
  readonly rader: readonly { readonly nettverkId: string; readonly belop: number }[]
  /** What was there when the page was read; see `avtrykk`. */
  readonly sett: string
}

/** Tells whether somebody has changed the table since it was read. */
export function avtrykk(rader: readonly PublisertRamme[]): string {
  return rader
    .map((r) => `${r.id}=${r.ramme}`)
    .toSorted()
    .join(' ')
}

/** Replaces the whole published table of the year, or nothing of it. */
export function lagrePublisert(
  db: Db,
  b: Publisertbestilling,
): Promise<Resultat<{ readonly antall: number }, 'endret-av-andre'>> {
  return withTransaction(db, async (trx) => {
    const naa = await hentPubliserte(trx, b.arId)
    if (avtrykk(naa) !== b.sett) return feil('endret-av-andre')
    await trx.deleteFrom('publisert_ramme').where('tilskuddsar_id', '=', b.arId).execute()
    await trx
      .insertInto('publisert_ramme')
      .values(
        b.rader.map((r) => ({
          tilskuddsar_id: b.arId,
          fylke_id: b.fylkeId,
          nettverk_id: r.nettverkId,
          belop_kr: r.belop,
          kilde: b.kilde,
        })),
      )
      .execute()
    return ok({ antall: b.rader.length })
  })
}
