import { osloDato } from '#platform/oslo-dato.ts'
import { kanSende, kanReturnereMed, kanTrekke } from '#core/beslutningsgrunnlag/status.ts'
import type { Kontrollfunn } from '#core/beslutningsgrunnlag/kontrollfunn.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { lesSak, type Kommando, type Lesefeil } from './les-sak.ts'
import { hentPartnere } from './sporringer.ts'
import { funnFor, tilstandFor } from './tilstand.ts'

type Last = 'innstilling-vedtatt' | 'vurdert'

export type Sendefeil =
  | Lesefeil
  | { readonly kode: Last | 'er-sendt' | 'ordning-gjelder-ikke' }
  | { readonly kode: 'har-mangler'; readonly mangler: readonly Kontrollfunn[] }

/** Sends it to the forum. Every mangel is listed when it is refused; a late one is sent, and marked. */
export function sendGrunnlag(
  db: Db,
  k: Kommando,
): Promise<Resultat<{ readonly forSent: boolean }, Sendefeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<{ forSent: boolean }, Sendefeil>> => {
    const sak = await lesSak(trx, k)
    if (!sak.ok) return sak
    const { nettverk, grunnlag } = sak.verdi
    const partnere = await hentPartnere(trx, k.ar)
    const funnene = funnFor(k.ar, nettverk, grunnlag, partnere, osloDato(k.naa))
    const lov = kanSende(tilstandFor(k.ar, nettverk, grunnlag), funnene)
    if (!lov.ok) {
      return lov.grunn === 'har-mangler'
        ? feil({ kode: lov.grunn, mangler: funnene.filter((f) => f.slag === 'mangel') })
        : feil({ kode: lov.grunn })
    }
    await settStatus(trx, k, grunnlag.id, {
      status: 'sendt',
      sendt_tid: k.naa.toString(),
      sendt_av: k.vervId,
      returnert_grunn: null,
      trukket_grunn: null,
    })
    return ok({ forSent: funnene.some((f) => f.kode === 'sendt-etter-frist') })
  })
}

export type Trekkefeil = Lesefeil | { readonly kode: Last | 'ikke-sendt' }

/** The network takes it back to write more on it, for as long as nobody has assessed it. */
export function trekkGrunnlag(
  db: Db,
  k: Kommando,
  grunn: string,
): Promise<Resultat<null, Trekkefeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<null, Trekkefeil>> => {
    const sak = await lesSak(trx, k)
    if (!sak.ok) return sak
    const { nettverk, grunnlag } = sak.verdi
    const lov = kanTrekke(tilstandFor(k.ar, nettverk, grunnlag))
    if (!lov.ok) return feil({ kode: lov.grunn })
    await settStatus(trx, k, grunnlag.id, { status: 'trukket', trukket_grunn: grunn })
    return ok(null)
  })
}

export type Returfeil = Trekkefeil | { readonly kode: 'mangler-grunn' }

/** The secretariat sends it back; the reason tells the network what to do. */
export function returnerGrunnlag(
  db: Db,
  k: Kommando,
  grunn: string,
): Promise<Resultat<null, Returfeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<null, Returfeil>> => {
    const sak = await lesSak(trx, k)
    if (!sak.ok) return sak
    const { nettverk, grunnlag } = sak.verdi
    const lov = kanReturnereMed(tilstandFor(k.ar, nettverk, grunnlag), grunn)
    if (!lov.ok) return feil({ kode: lov.grunn })
    await settStatus(trx, k, grunnlag.id, { status: 'returnert', returnert_grunn: grunn })
    return ok(null)
  })
}

interface Statusendring {
  readonly status: 'sendt' | 'trukket' | 'returnert'
  readonly sendt_tid?: string
  readonly sendt_av?: number | null
  readonly returnert_grunn?: string | null
  readonly trukket_grunn?: string | null
}

async function settStatus(trx: Trx, k: Kommando, id: number, endring: Statusendring) {
  await trx
    .updateTable('beslutningsgrunnlag')
    .set({
      ...endring,
      sist_endret_av: k.vervId,
      sist_endret_tid: k.naa.toString(),
      versjon: k.versjon + 1,
    })
    .where('id', '=', id)
    .execute()
}
