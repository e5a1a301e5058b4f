import { kanVedtaFordeling, type Fordelingsgrunn } from '#core/fordeling/kan-vedta.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentFordelinger, tellVurderte, type Fordelingsrad } from './sporringer.ts'

export interface Vedtaksbestilling {
  readonly arId: number
  readonly id: number
  /** The forum's case, for example «Sak 3/2023». */
  readonly sak: string
  /** The distribution that was in force when the page was read. */
  readonly settGjeldende: number | null
  readonly vervId: number | null
  readonly naa: Temporal.Instant
}

export const LENGSTE_SAK = 60

export type Vedtaksfeil =
  | { readonly slag: 'finnes-ikke' }
  | { readonly slag: 'sak'; readonly kode: 'mangler' | 'for-lang' }
  | {
      readonly slag: 'nektet'
      readonly grunn: Fordelingsgrunn
      /** The one in force now, when there is one: who adopted it, when, in which case. */
      readonly gjeldende: Fordelingsrad | null
    }

export type Vedtakssvar = Resultat<{ readonly nr: number }, Vedtaksfeil>

/**
 * Adopts a proposal: locks it, gives it the next number of the year, and replaces the one in
 * force. Two at once: the database lets one through, and the other reads again and is refused.
 */
export function vedtaFordeling(db: Db, b: Vedtaksbestilling): Promise<Vedtakssvar> {
  return withTransaction(db, async (trx): Promise<Vedtakssvar> => {
    const alle = await hentFordelinger(trx, b.arId)
    const vurderte = await tellVurderte(trx, b.arId)

    const forslag = alle.find((f) => f.id === b.id)
    if (forslag === undefined) return feil({ slag: 'finnes-ikke' })
    const gjeldende = alle.find((f) => f.status === 'vedtatt') ?? null
    const lov = kanVedtaFordeling({
      status: forslag.status,
      vurderte,
      gjeldende: gjeldende?.id ?? null,
      settGjeldende: b.settGjeldende,
    })
    if (!lov.ok) return feil({ slag: 'nektet', grunn: lov.grunn, gjeldende })
    if (b.sak === '') return feil({ slag: 'sak', kode: 'mangler' })
    if (b.sak.length > LENGSTE_SAK) return feil({ slag: 'sak', kode: 'for-lang' })
    const nr = Math.max(0, ...alle.map((f) => f.vedtakNr ?? 0)) + 1

    if (gjeldende !== null) {
      await trx
        .updateTable('fordeling')
        .set({ status: 'erstattet' })
        .where('id', '=', gjeldende.id)
        .execute()
    }
    await trx
      .updateTable('fordeling')
      .set({
        status: 'vedtatt',
        vedtak_nr: nr,
        sak: b.sak,
        vedtatt_av: b.vervId,
        vedtatt_tid: b.naa.toString(),
      })
      .where('id', '=', b.id)
      .execute()
    return ok({ nr })
  })
}
