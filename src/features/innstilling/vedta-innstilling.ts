import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { jsonb, type Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { finnHindringer, type Vedtakshinder } from './bilde.ts'
import { lagDokument } from './dokument.ts'
import { fingeravtrykk } from './fingeravtrykk.ts'
import { hentInndata, hentInnstillinger, type Innstillingsrad } from './sporringer.ts'
import type { Innstillingsinndata, LagretInnstilling } from './typer.ts'

export interface Vedtaksbestilling {
  readonly ar: Tilskuddsar
  /** The draft that was read, and the fingerprint of what it was computed from. */
  readonly utkastId: number
  readonly sett: string
  readonly vervId: number | null
  readonly naa: Temporal.Instant
}

export type Vedtaksfeil =
  | { readonly slag: 'ingen-utkast' }
  /** Somebody has adopted this draft already. */
  | { readonly slag: 'vedtatt'; readonly rad: Innstillingsrad }
  | { readonly slag: 'endret' }
  | {
      readonly slag: 'hindret'
      readonly hindringer: readonly Vedtakshinder[]
      readonly inndata: Innstillingsinndata
    }

export type Vedtakssvar = Resultat<{ readonly nr: number }, Vedtaksfeil>

/**
 * Adopts the draft as it was read: stores input and output with the text, locks them, and replaces
 * the version in force. Two at once: the database lets one through, and the other reads again and
 * is told who and when.
 */
export function vedtaInnstilling(db: Db, b: Vedtaksbestilling): Promise<Vedtakssvar> {
  return withTransaction(db, async (trx): Promise<Vedtakssvar> => {
    const alle = await hentInnstillinger(trx, b.ar.id)
    const utkast = alle.find((i) => i.id === b.utkastId)
    if (utkast === undefined) return feil({ slag: 'ingen-utkast' })
    if (utkast.status !== 'utkast') return feil({ slag: 'vedtatt', rad: utkast })
    const inndata = await hentInndata(trx, b.ar, utkast)

    if (fingeravtrykk(inndata) !== b.sett) return feil({ slag: 'endret' })
    const hindringer = finnHindringer(inndata)
    if (hindringer.length > 0) return feil({ slag: 'hindret', hindringer, inndata })
    const lagret: LagretInnstilling = { inndata, utdata: lagDokument(inndata) }

    await trx
      .updateTable('innstilling')
      .set({ status: 'erstattet' })
      .where('tilskuddsar_id', '=', b.ar.id)
      .where('status', '=', 'vedtatt')
      .execute()
    await trx
      .updateTable('innstilling')
      .set({
        status: 'vedtatt',
        inndata: jsonb(lagret.inndata),
        utdata: jsonb(lagret.utdata),
        vedtatt_av: b.vervId,
        vedtatt_tid: b.naa.toString(),
      })
      .where('id', '=', utkast.id)
      .execute()
    return ok({ nr: utkast.nr })
  })
}
