import { adressenavn } from '#core/register/adressenavn.ts'
import type { Periode } from '#core/register/periode.ts'
import { ok, type Resultat } from '#core/resultat.ts'
import { sql } from 'kysely'
import type { Dato } from '#core/dato.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { daterange, medUtvalg, type Kommandofeil, type Utvalgsnokkel } from './med-utvalg.ts'
import type { Utvalgstype } from './typer.ts'

export interface Utvalgsdata {
  readonly navn: string
  readonly type: Utvalgstype
  readonly ordningId: string | null
  /** The schemes it handles besides its own from today on. */
  readonly ogsa: readonly string[]
  readonly nettverkId: string | null
  readonly gyldig: Periode
  readonly kilde: string
}

/** A new body. Its address is made from its name, and is its own in the county. */
export function opprettUtvalg(
  db: Db,
  fylkeId: string,
  d: Utvalgsdata,
  idag: Dato,
): Promise<Resultat<string, Kommandofeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<string, Kommandofeil>> => {
    const finnes = await trx
      .selectFrom('utvalg')
      .select('id')
      .where('fylke_id', '=', fylkeId)
      .execute()
    // `ny` is the address of the form itself.
    const id = adressenavn(d.navn, new Set(['ny', ...finnes.map((u) => u.id)]))
    await trx
      .insertInto('utvalg')
      .values({ fylke_id: fylkeId, id, ...kolonner(d) })
      .execute()
    await settOrdninger(trx, { fylkeId, utvalgId: id }, d, idag)
    return ok(id)
  })
}

export function endreUtvalg(
  db: Db,
  nokkel: Utvalgsnokkel,
  d: Utvalgsdata,
  idag: Dato,
): Promise<Resultat<true, Kommandofeil>> {
  return medUtvalg(db, nokkel, async (trx) => {
    await trx
      .updateTable('utvalg')
      .set(kolonner(d))
      .where('fylke_id', '=', nokkel.fylkeId)
      .where('id', '=', nokkel.utvalgId)
      .execute()
    await settOrdninger(trx, nokkel, d, idag)
    return ok(true)
  })
}

/** What is no longer handled ends today; what is new begins today. What was, stands as it was. */
async function settOrdninger(
  trx: Trx,
  { fylkeId, utvalgId }: { readonly fylkeId: string; readonly utvalgId: string },
  d: Utvalgsdata,
  idag: Dato,
): Promise<void> {
  const onsket = d.ordningId === null ? [] : d.ogsa.filter((o) => o !== d.ordningId)
  const naa = await trx
    .selectFrom('utvalgsordning')
    .select(['id', 'ordning_id', sql<boolean>`lower(gyldig) >= ${idag}::date`.as('ny')])
    .where('fylke_id', '=', fylkeId)
    .where('utvalg_id', '=', utvalgId)
    .where(sql<boolean>`(upper(gyldig) is null or upper(gyldig) > ${idag}::date)`)
    .execute()
  for (const r of naa.filter((x) => !onsket.includes(x.ordning_id)))
    await (r.ny
      ? trx.deleteFrom('utvalgsordning').where('id', '=', r.id).execute()
      : trx
          .updateTable('utvalgsordning')
          .set({ gyldig: sql<string>`daterange(lower(gyldig), ${idag}::date)` })
          .where('id', '=', r.id)
          .execute())
  const nye = onsket.filter((o) => !naa.some((x) => x.ordning_id === o))
  if (nye.length === 0) return
  await trx
    .insertInto('utvalgsordning')
    .values(
      nye.map((ordningId) => ({
        fylke_id: fylkeId,
        utvalg_id: utvalgId,
        ordning_id: ordningId,
        gyldig: daterange({ fra: idag, til: null }),
        kilde: d.kilde,
      })),
    )
    .execute()
}

function kolonner(d: Utvalgsdata) {
  return {
    navn: d.navn,
    type: d.type,
    ordning_id: d.ordningId,
    nettverk_id: d.nettverkId,
    gyldig: daterange(d.gyldig),
    kilde: d.kilde,
  }
}
