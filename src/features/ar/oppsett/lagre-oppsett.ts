import { sql } from 'kysely'
import { kanEndrePenger, type Oppsettgrunn } from '#core/fordeling/kan-endre-oppsett.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentOppsett } from './sporringer.ts'
import type { Oppsettendring, Pengeendring } from './tolk-skjema.ts'

export type Lagrefeil =
  /** Somebody saved after the form was read; nothing is overwritten. */
  { readonly kode: 'opptatt' } | { readonly kode: 'last'; readonly grunn: Oppsettgrunn }

/** Stores the whole set-up or nothing. A key keeps its figures when it is renamed or moved. */
export function lagreOppsett(
  db: Db,
  arId: number,
  versjon: number,
  endring: Oppsettendring,
): Promise<Resultat<true, Lagrefeil>> {
  return withTransaction(db, async (trx) => {
    const lov = await taArFor(trx, arId, versjon, endring.penger !== null)
    if (!lov.ok) return lov
    await trx
      .updateTable('tilskuddsar')
      .set({
        kilde: endring.kilde,
        innsendingsfrist: endring.innsendingsfrist,
        innstillingsmote: endring.innstillingsmote,
        ...(endring.penger && {
          tildelt_kr: endring.penger.tildelt,
          grunntilskudd_kr: endring.penger.grunntilskudd,
        }),
      })
      .where('id', '=', arId)
      .execute()
    if (endring.penger) await skrivPenger(trx, arId, endring.penger)
    return ok(true)
  })
}

/**
 * Takes the year for one change: the version must be the one read, and money must be open when it
 * is money. The version counts up, so the next with the old one is told.
 */
export async function taArFor(
  trx: Trx,
  arId: number,
  versjon: number,
  gjelderPenger: boolean,
): Promise<Resultat<true, Lagrefeil>> {
  const tatt = await trx
    .updateTable('tilskuddsar')
    .set((eb) => ({ versjon: eb('versjon', '+', 1) }))
    .where('id', '=', arId)
    .where('versjon', '=', versjon)
    .executeTakeFirst()
  if (tatt.numUpdatedRows !== 1n) return feil({ kode: 'opptatt' })
  if (!gjelderPenger) return ok(true)
  const { tilstand } = await hentOppsett(trx, arId)
  const lov = kanEndrePenger(tilstand)
  return lov.ok ? ok(true) : feil({ kode: 'last', grunn: lov.grunn })
}

async function skrivPenger(trx: Trx, arId: number, penger: Pengeendring): Promise<void> {
  await trx.deleteFrom('avsetning').where('tilskuddsar_id', '=', arId).execute()
  if (penger.avsetninger.length > 0) {
    await trx
      .insertInto('avsetning')
      .values(
        penger.avsetninger.map((a, i) => {
          return {
            tilskuddsar_id: arId,
            nr: i + 1,
            navn: a.navn,
            belop_kr: a.belop,
            direkte_til: a.direkteTil,
          }
        }),
      )
      .execute()
  }
  // The number is both order and identity, so the figures are taken out and put back under the new.
  const tall = await trx
    .selectFrom('nokkeltall')
    .selectAll()
    .where('tilskuddsar_id', '=', arId)
    .execute()
  await trx.deleteFrom('nokkel').where('tilskuddsar_id', '=', arId).execute()
  if (penger.nokler.length === 0) return
  await trx
    .insertInto('nokkel')
    .values(
      penger.nokler.map(({ navn, andel, telledato, kilde }, i) => {
        return { tilskuddsar_id: arId, nr: i + 1, navn, andel, telledato, kilde }
      }),
    )
    .execute()
  const flyttet = tall.flatMap((t) => {
    const nr = penger.nokler.findIndex((n) => n.nr === t.nokkel_nr) + 1
    return nr === 0 ? [] : [{ ...t, nokkel_nr: nr }]
  })
  await skrivTall(trx, flyttet)
}

/** All in one statement, however many. */
export async function skrivTall(
  trx: Trx,
  tall: readonly {
    readonly tilskuddsar_id: number
    readonly fylke_id: string
    readonly nettverk_id: string
    readonly nokkel_nr: number
    readonly verdi: string
  }[],
): Promise<void> {
  if (tall.length === 0) return
  await sql`insert into nokkeltall (tilskuddsar_id, nokkel_nr, fylke_id, nettverk_id, verdi)
    select x.tilskuddsar_id, x.nokkel_nr, x.fylke_id, x.nettverk_id, x.verdi::numeric
    from jsonb_to_recordset(${JSON.stringify(tall)}::jsonb) as x
      (tilskuddsar_id int, nokkel_nr int, fylke_id text, nettverk_id text, verdi text)
    on conflict (tilskuddsar_id, nokkel_nr, nettverk_id) do update set verdi = excluded.verdi`.execute(
    trx,
  )
}
