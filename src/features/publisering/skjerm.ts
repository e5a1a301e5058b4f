import { kanSkjerme, type Skjermingsgrunn } from '#core/publisering/kan-publisere.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { hentGrunnlagene } from '#features/beslutningsgrunnlag/sporringer.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentHjemler } from './sporringer.ts'

interface Felles {
  readonly ar: Tilskuddsar
  readonly nettverkId: string
  readonly grunn: string
  readonly vervId: number | null
  readonly naa: Temporal.Instant
  readonly dato: string
}

export type Skjermingsfeil = {
  readonly kode: Skjermingsgrunn | 'finnes-ikke' | 'mangler-grunn' | 'ukjent-hjemmel'
}
type Svar = Resultat<null, readonly Skjermingsfeil[]>

/** Closes the body to everyone but those who write it, assess it and decide. Every fault at once. */
export function skjerm(db: Db, k: Felles & { readonly hjemmelId: string }): Promise<Svar> {
  return withTransaction(db, async (trx): Promise<Svar> => {
    const [nettverk] = await hentGrunnlagene(trx, k.ar, k.nettverkId)
    const grunnlag = nettverk?.grunnlag ?? null
    if (grunnlag === null) return feil([{ kode: 'finnes-ikke' }])
    const lov = kanSkjerme({
      sendt: grunnlag.status === 'sendt',
      skjermet: grunnlag.skjerming !== null,
    })
    if (!lov.ok) return feil([{ kode: lov.grunn }])
    const hjemler = await hentHjemler(trx, k.dato)
    const feilene: Skjermingsfeil[] = [
      ...(hjemler.some((h) => h.id === k.hjemmelId) ? [] : [{ kode: 'ukjent-hjemmel' } as const]),
      ...(k.grunn.trim() === '' ? [{ kode: 'mangler-grunn' } as const] : []),
    ]
    if (feilene.length > 0) return feil(feilene)
    await trx
      .insertInto('skjerming')
      .values({
        beslutningsgrunnlag_id: grunnlag.id,
        fylke_id: k.ar.fylkeId,
        hjemmel_id: k.hjemmelId,
        grunn: k.grunn.trim(),
        satt_av: k.vervId,
        satt_tid: k.naa.toString(),
      })
      .execute()
    return ok(null)
  })
}

/** Opens it again, with a reason. `id` is the one that was read: another is not lifted instead. */
export function opphevSkjerming(db: Db, k: Felles & { readonly id: number }): Promise<Svar> {
  return withTransaction(db, async (trx): Promise<Svar> => {
    const [nettverk] = await hentGrunnlagene(trx, k.ar, k.nettverkId)
    if (nettverk?.grunnlag?.skjerming?.id !== k.id) return feil([{ kode: 'ikke-skjermet' }])
    if (k.grunn.trim() === '') return feil([{ kode: 'mangler-grunn' }])
    await trx
      .updateTable('skjerming')
      .set({
        opphevet_av: k.vervId,
        opphevet_tid: k.naa.toString(),
        opphevet_grunn: k.grunn.trim(),
      })
      .where('id', '=', k.id)
      .execute()
    return ok(null)
  })
}
