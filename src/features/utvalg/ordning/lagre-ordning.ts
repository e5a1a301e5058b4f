import type { Dato } from '#core/dato.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { avsluttLinje } from '#core/verv/avslutt-linje.ts'
import { kanBehandleOrdning, type Ordningslinje } from '#core/verv/utvalgsordning.ts'
import {
  daterange,
  medUtvalg,
  regel,
  type Kommandofeil,
  type Utvalgsnokkel,
} from '#features/utvalg/med-utvalg.ts'
import type { Db } from '#platform/db/kobling.ts'

export interface NyOrdningslinje extends Ordningslinje {
  readonly kilde: string
}

/** One more scheme for the body, from today or a later day. */
export function leggTilOrdning(
  db: Db,
  nokkel: Utvalgsnokkel,
  ny: NyOrdningslinje,
  idag: Dato,
): Promise<Resultat<true, Kommandofeil>> {
  return medUtvalg(db, nokkel, async (trx, utvalg) => {
    const svar = kanBehandleOrdning(utvalg, ny, idag)
    if (!svar.ok) return feil(regel(svar.grunn === 'i-fortiden' ? 'fra' : 'ordning', svar.grunn))
    await trx
      .insertInto('utvalgsordning')
      .values({
        fylke_id: nokkel.fylkeId,
        utvalg_id: nokkel.utvalgId,
        ordning_id: ny.ordningId,
        gyldig: daterange(ny.gyldig),
        kilde: ny.kilde,
      })
      .execute()
    return ok(true)
  })
}

/** The line's last day; one that never begins is taken away. What was, stands as it was. */
export function avsluttOrdning(
  db: Db,
  nokkel: Utvalgsnokkel,
  linjeId: number,
  siste: Dato,
  idag: Dato,
): Promise<Resultat<true, Kommandofeil>> {
  return medUtvalg(db, nokkel, async (trx, utvalg) => {
    const linje = utvalg.ogsa.find((l) => l.id === linjeId)
    if (linje === undefined) return feil({ slag: 'finnes-ikke' })
    const svar = avsluttLinje(linje.gyldig, siste, idag)
    if (!svar.ok) return feil(regel('siste', svar.grunn))
    await (svar.rest === null
      ? trx.deleteFrom('utvalgsordning').where('id', '=', linje.id).execute()
      : trx
          .updateTable('utvalgsordning')
          .set({ gyldig: daterange(svar.rest) })
          .where('id', '=', linje.id)
          .execute())
    return ok(true)
  })
}
