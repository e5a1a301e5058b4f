import { adressenavn } from '#core/register/adressenavn.ts'
import type { Periode } from '#core/register/periode.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import {
  daterange,
  gaStatsforvalterenStemme,
  medUtvalg,
  regel,
  type Kommandofeil,
  type Utvalgsnokkel,
} from './med-utvalg.ts'
import type { Utvalg, Utvalgstype } from './typer.ts'

export interface Utvalgsdata {
  readonly navn: string
  readonly type: Utvalgstype
  readonly ordningId: string | null
  readonly nettverkId: string | null
  readonly gyldig: Periode
  readonly kilde: string
}

/** A new body. Its address is made from its name, and is its own in the county. */
export function opprettUtvalg(
  db: Db,
  fylkeId: string,
  d: Utvalgsdata,
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
    return ok(id)
  })
}

/** Which rights its seats give follows its kind and its days, so the database is asked of the votes. */
export function endreUtvalg(
  db: Db,
  nokkel: Utvalgsnokkel,
  d: Utvalgsdata,
): Promise<Resultat<true, Kommandofeil>> {
  return medUtvalg(db, nokkel, async (trx, utvalg): Promise<Resultat<true, Kommandofeil>> => {
    try {
      await trx
        .updateTable('utvalg')
        .set(kolonner(d))
        .where('fylke_id', '=', nokkel.fylkeId)
        .where('id', '=', nokkel.utvalgId)
        .execute()
    } catch (kastet) {
      if (!gaStatsforvalterenStemme(kastet)) throw kastet
      return feil(regel(endretFelt(utvalg, d), 'sekretariat-med-stemme'))
    }
    return ok(true)
  })
}

/** Where what gave somebody both a right and a vote can be put right. */
function endretFelt(foer: Utvalg, d: Utvalgsdata): string {
  if (foer.type !== d.type) return 'type'
  return foer.gyldig.fra === d.gyldig.fra ? 'siste' : 'fra'
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
