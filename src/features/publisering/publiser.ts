import {
  kanOppheve,
  kanPublisere,
  type Publiseringsgrunn,
} from '#core/publisering/kan-publisere.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentPublisering } from './sporringer.ts'

interface Felles {
  readonly ar: Pick<Tilskuddsar, 'id' | 'fylkeId'>
  readonly vervId: number | null
  readonly naa: Temporal.Instant
}

export type Publiseringsfeil = { readonly kode: Publiseringsgrunn | 'tilbake-i-tid' }

/** Everyone may read what is sent, from the start of the day given; from now on when none is. */
export function publiser(
  db: Db,
  k: Felles & { readonly dato: Temporal.PlainDate | null },
): Promise<Resultat<{ readonly fra: Temporal.Instant }, Publiseringsfeil>> {
  return withTransaction(
    db,
    async (trx): Promise<Resultat<{ fra: Temporal.Instant }, Publiseringsfeil>> => {
      const { satt, innstillingVedtatt } = await hentPublisering(trx, k.ar.id)
      const lov = kanPublisere({ innstillingVedtatt, erSatt: satt !== null })
      if (!lov.ok) return feil({ kode: lov.grunn })
      const fra = begynner(k.dato, k.naa)
      if (fra === null) return feil({ kode: 'tilbake-i-tid' })
      await trx
        .insertInto('publisering')
        .values({
          tilskuddsar_id: k.ar.id,
          fylke_id: k.ar.fylkeId,
          fra: fra.toString(),
          satt_av: k.vervId,
          satt_tid: k.naa.toString(),
        })
        .execute()
      return ok({ fra })
    },
  )
}

/** Closes it again, with a reason. `id` is the one that was read: another is not lifted instead. */
export function opphevPublisering(
  db: Db,
  k: Felles & { readonly id: number; readonly grunn: string },
): Promise<Resultat<null, { readonly kode: Publiseringsgrunn | 'mangler-grunn' }>> {
  return withTransaction(
    db,
    async (trx): Promise<Resultat<null, { kode: Publiseringsgrunn | 'mangler-grunn' }>> => {
      const { satt } = await hentPublisering(trx, k.ar.id)
      const lov = kanOppheve({ erSatt: satt?.id === k.id })
      if (!lov.ok) return feil({ kode: lov.grunn })
      if (k.grunn.trim() === '') return feil({ kode: 'mangler-grunn' })
      await trx
        .updateTable('publisering')
        .set({
          opphevet_av: k.vervId,
          opphevet_tid: k.naa.toString(),
          opphevet_grunn: k.grunn.trim(),
        })
        .where('id', '=', k.id)
        .execute()
      return ok(null)
    },
  )
}

/** The start of the day in Norway; today is at once; null for a day that has been. */
function begynner(dato: Temporal.PlainDate | null, naa: Temporal.Instant): Temporal.Instant | null {
  const iDag = naa.toZonedDateTimeISO('Europe/Oslo').toPlainDate()
  const forhold = dato === null ? 0 : Temporal.PlainDate.compare(dato, iDag)
  if (dato === null || forhold === 0) return naa
  return forhold < 0 ? null : dato.toZonedDateTime('Europe/Oslo').toInstant()
}
