import { avslutt, type Avslutningsfeil } from '#core/register/medlemskap.ts'
import type { Dato } from '#core/register/dato.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Lagringsfeil } from '#features/register/lagring.ts'
import { daterange, fra, til } from '#features/register/periodekolonner.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hevVersjon, type Nettverksnokkel } from './hev-versjon.ts'

export type AvsluttFeil = Lagringsfeil | Avslutningsfeil

export type Avslutning = {
  readonly id: number
  /** The first day without. */
  readonly til: Dato
} & ({ readonly slag: 'medlem'; readonly grunn: string } | { readonly slag: 'partner' })

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
    if (a.slag === 'medlem')
      await trx
        .updateTable('nettverksmedlem')
        .set({ gyldig: daterange(ny.verdi), kilde: medGrunn(naa.kilde, a.grunn) })
        .where('id', '=', a.id)
        .execute()
    else
      await trx
        .updateTable('nettverkspartner')
        .set({ gyldig: daterange(ny.verdi) })
        .where('id', '=', a.id)
        .execute()
    return ok(true)
  })
}

/** The source of the membership, followed by why it ended. */
export function medGrunn(kilde: string | null, grunn: string): string {
  return kilde === null || kilde === '' ? grunn : `${kilde.replace(/\.$/, '')}. ${grunn}`
}

function hent(trx: Trx, n: Nettverksnokkel, a: Avslutning) {
  if (a.slag === 'medlem')
    return trx
      .selectFrom('nettverksmedlem as m')
      .select([fra('m.gyldig', 'fra'), til('m.gyldig', 'til'), 'm.kilde'])
      .where('m.id', '=', a.id)
      .where('m.fylke_id', '=', n.fylkeId)
      .where('m.nettverk_id', '=', n.nettverkId)
      .executeTakeFirst()
  return trx
    .selectFrom('nettverkspartner as p')
    .select((eb) => [
      fra('p.gyldig', 'fra'),
      til('p.gyldig', 'til'),
      eb.val<string | null>(null).as('kilde'),
    ])
    .where('p.id', '=', a.id)
    .where('p.fylke_id', '=', n.fylkeId)
    .where('p.nettverk_id', '=', n.nettverkId)
    .executeTakeFirst()
}
