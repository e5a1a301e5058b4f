import { sql } from 'kysely'
import { ok, type Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { skrivTall, taArFor, type Lagrefeil } from './lagre-oppsett.ts'

export interface NyttTall {
  readonly nettverkId: string
  readonly nokkelNr: number
  /** Null: there is no figure any more. */
  readonly verdi: string | null
}

/** All the figures or none of them. Those not named stay as they are. */
export function lagreNokkeltall(
  db: Db,
  ar: { readonly id: number; readonly fylkeId: string },
  versjon: number,
  tall: readonly NyttTall[],
): Promise<Resultat<true, Lagrefeil>> {
  return withTransaction(db, async (trx) => {
    const lov = await taArFor(trx, ar.id, versjon, true)
    if (!lov.ok) return lov
    const fjernet = tall.filter((t) => t.verdi === null)
    if (fjernet.length > 0) {
      await sql`delete from nokkeltall k using jsonb_to_recordset(${JSON.stringify(fjernet)}::jsonb)
        as x ("nettverkId" text, "nokkelNr" int)
        where k.tilskuddsar_id = ${ar.id} and k.nettverk_id = x."nettverkId"
          and k.nokkel_nr = x."nokkelNr"`.execute(trx)
    }
    await skrivTall(
      trx,
      tall.flatMap(({ nettverkId, nokkelNr, verdi }) =>
        verdi === null
          ? []
          : [
              {
                tilskuddsar_id: ar.id,
                fylke_id: ar.fylkeId,
                nettverk_id: nettverkId,
                nokkel_nr: nokkelNr,
                verdi,
              },
            ],
      ),
    )
    return ok(true)
  })
}
