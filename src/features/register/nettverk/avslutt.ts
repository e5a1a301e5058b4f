import { avslutt, type Avslutningsfeil } from '#core/register/medlemskap.ts'
import type { Dato } from '#core/dato.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Lagringsfeil } from '#features/register/lagring.ts'
import { daterange, fra, til } from '#features/register/periodekolonner.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hevVersjon, type Nettverksnokkel } from './hev-versjon.ts'

export type AvsluttFeil = Lagringsfeil | Avslutningsfeil

export interface Avslutning {
  readonly id: number
  /** The first day without. */
  readonly til: Dato
  readonly slag: 'medlem' | 'partner'
  readonly grunn: string
}

const TABELL = { medlem: 'nettverksmedlem', partner: 'nettverkspartner' } as const

/** Ends a membership or a partnership on a day. Nothing is deleted: history is kept. */
export function avsluttTilknytning(
  db: Db,
  nettverk: Nettverksnokkel,
  a: Avslutning,
): Promise<Resultat<true, AvsluttFeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<true, AvsluttFeil>> => {
    const hevet = await hevVersjon(trx, nettverk)
    if (!hevet.ok) return hevet
    const naa = await hent(trx, nettverk, a)
    if (naa === undefined) return feil({ slag: 'finnes-ikke' })
    const ny = avslutt(naa, a.til)
    if (!ny.ok) return ny
    await trx
      .updateTable(TABELL[a.slag])
      .set({ gyldig: daterange(ny.verdi), kilde: medGrunn(naa.kilde, a.grunn) })
      .where('id', '=', a.id)
      .execute()
    return ok(true)
  })
}

/** The source of the link, followed by why it ended. */
export function medGrunn(kilde: string | null, grunn: string): string {
  return kilde === null || kilde === '' ? grunn : `${kilde.replace(/\.$/, '')}. ${grunn}`
}

function hent(trx: Trx, n: Nettverksnokkel, a: Avslutning) {
  return trx
    .selectFrom(TABELL[a.slag])
    .select([fra('gyldig', 'fra'), til('gyldig', 'til'), 'kilde'])
    .where('id', '=', a.id)
    .where('fylke_id', '=', n.fylkeId)
    .where('nettverk_id', '=', n.nettverkId)
    .executeTakeFirst()
}
