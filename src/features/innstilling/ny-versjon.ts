import { sql } from 'kysely'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentInnstillinger } from './sporringer.ts'

export type NyVersjonsvar = Resultat<
  { readonly id: number; readonly nr: number },
  'ikke-vedtatt' | 'har-utkast'
>

interface Nyversjonsbestilling {
  readonly arId: number
  readonly vervId: number | null
  readonly naa: Temporal.Instant
}

/**
 * Begins a draft that can replace the adopted one, with the same figures and reasons. The case
 * number is left empty: a changed recommendation is a new case.
 */
export function nyVersjon(db: Db, b: Nyversjonsbestilling): Promise<NyVersjonsvar> {
  return withTransaction(db, async (trx): Promise<NyVersjonsvar> => {
    const alle = await hentInnstillinger(trx, b.arId)
    const vedtatt = alle.find((i) => i.status === 'vedtatt')

    if (vedtatt === undefined) return feil('ikke-vedtatt')
    if (alle.some((i) => i.status === 'utkast')) return feil('har-utkast')
    const nr = Math.max(...alle.map((i) => i.nr)) + 1

    const { id } = await trx
      .insertInto('innstilling')
      .values({
        tilskuddsar_id: b.arId,
        nr,
        utvidet_ramme: vedtatt.utvidetRamme.pa,
        utvidet_ramme_grunn: vedtatt.utvidetRamme.grunn,
        sist_endret_av: b.vervId,
        sist_endret_tid: b.naa.toString(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('innstillingslinje')
      .columns([
        'innstilling_id',
        'beslutningsgrunnlag_id',
        'belop_kr',
        'avvik_grunn',
        'partner_forklaring',
      ])
      .expression((eb) =>
        eb
          .selectFrom('innstillingslinje as l')
          .select([
            sql<number>`${id}::int`.as('innstilling_id'),
            'l.beslutningsgrunnlag_id',
            'l.belop_kr',
            'l.avvik_grunn',
            'l.partner_forklaring',
          ])
          .where('l.innstilling_id', '=', vedtatt.id),
      )
      .execute()
    return ok({ id, nr })
  })
}
