import { sql } from 'kysely'
import { ok } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { nesteSteg, pause, type Forsok } from './neste-steg.ts'
import type { Leverer, Leveringssvar } from './smtp.ts'

/** `tom`: nothing to send now. `tjener`: the server cannot be used; wait a while. */
export type Leveringsutfall = 'tom' | 'sendt' | 'utsatt' | 'avsluttet' | 'tjener'

const UTFALL = ['sendt', 'midlertidig', 'avvist', 'omstart'] as const

/**
 * Delivers one mail that is due. The row is held by an open transaction while it is sent, so any
 * number of processes may do this at once; when a process dies, PostgreSQL itself lets go. What
 * was tried is written beside it, committed as it goes: whoever takes over reads how far it came.
 */
export async function leverNeste(
  db: Db,
  lever: Leverer,
  naa: () => Temporal.Instant,
): Promise<Leveringsutfall> {
  const svar = await withTransaction(db, async (trx) => ok(await leverHoldt(db, trx, lever, naa)), {
    isolasjon: 'read committed',
  })
  return svar.ok ? svar.verdi : 'tom'
}

async function leverHoldt(
  db: Db,
  trx: Trx,
  lever: Leverer,
  naa: () => Temporal.Instant,
): Promise<Leveringsutfall> {
  const brev = await trx
    .selectFrom('epost')
    .select([
      'id',
      'message_id',
      'til',
      'emne',
      'tekst',
      'html',
      'sprak',
      'opprettet',
      'gjelder_til',
    ])
    .where('tilstand', '=', 'ko')
    .where('neste_forsok', '<=', naa().toString())
    .orderBy('neste_forsok')
    .orderBy('id')
    .limit(1)
    // Not `for update`: the attempts refer to the row while it is held.
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (brev === undefined) return 'tom'
  const forsok = await hentForsok(trx, brev.id)
  const steg = nesteSteg(
    forsok,
    naa().epochMilliseconds,
    brev.gjelder_til === null ? null : ms(brev.gjelder_til),
  )
  if (steg !== 'send' || brev.tekst === null || brev.html === null) {
    await avslutt(trx, brev.id, steg === 'utgatt' ? 'utgatt' : 'dod', naa())
    return 'avsluttet'
  }
  const nr = forsok.length + 1
  await skriv(db, (t) =>
    t
      .insertInto('epostforsok')
      .values({ epost_id: brev.id, nr, begynt: naa().toString() })
      .execute(),
  )
  const svar = await lever(
    {
      messageId: brev.message_id,
      til: brev.til,
      emne: brev.emne,
      tekst: brev.tekst,
      html: brev.html,
      sprak: brev.sprak,
      opprettet: new Date(brev.opprettet),
    },
    async () =>
      skriv(db, (t) =>
        t
          .updateTable('epostforsok')
          .set({ overlevert: naa().toString() })
          .where('epost_id', '=', brev.id)
          .where('nr', '=', nr)
          .execute(),
      ),
  )
  return etterpa(trx, brev.id, nr, svar, forsok, naa())
}

async function etterpa(
  trx: Trx,
  id: number,
  nr: number,
  svar: Leveringssvar,
  tidligere: readonly Forsok[],
  naa: Temporal.Instant,
): Promise<Leveringsutfall> {
  await trx
    .updateTable('epostforsok')
    .set({ utfall: svar.utfall, feil: svar.utfall === 'sendt' ? null : svar.feil })
    .where('epost_id', '=', id)
    .where('nr', '=', nr)
    .execute()
  if (svar.utfall === 'sendt' || svar.utfall === 'avvist') {
    await avslutt(trx, id, svar.utfall === 'sendt' ? 'sendt' : 'dod', naa)
    return svar.utfall === 'sendt' ? 'sendt' : 'avsluttet'
  }
  const feilet = tidligere.filter((f) => f.utfall === 'midlertidig').length + 1
  await trx
    .updateTable('epost')
    .set({
      neste_forsok: naa.add({ milliseconds: pause(feilet, Math.random()) }).toString(),
    })
    .where('id', '=', id)
    .execute()
  return svar.tjener ? 'tjener' : 'utsatt'
}

/** A mail that could not be delivered keeps its content until somebody has looked at it. */
async function avslutt(
  trx: Trx,
  id: number,
  tilstand: 'sendt' | 'dod' | 'utgatt',
  naa: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable('epost')
    .set({
      tilstand,
      avsluttet: naa.toString(),
      ...(tilstand !== 'dod' && { tekst: null, html: null }),
    })
    .where('id', '=', id)
    .execute()
}

async function hentForsok(trx: Trx, id: number): Promise<readonly Forsok[]> {
  const rader = await trx
    .selectFrom('epostforsok')
    .select(['begynt', 'overlevert', 'utfall'])
    .where('epost_id', '=', id)
    .orderBy('nr')
    .execute()
  return rader.map((r) => ({
    begynt: ms(r.begynt),
    overlevert: r.overlevert === null ? null : ms(r.overlevert),
    utfall: UTFALL.find((u) => u === r.utfall) ?? null,
  }))
}

/** Committed at once, beside the transaction that holds the mail. */
async function skriv(db: Db, fn: (trx: Trx) => Promise<unknown>): Promise<void> {
  await withTransaction(
    db,
    async (trx) => {
      await fn(trx)
      return ok(null)
    },
    { isolasjon: 'read committed' },
  )
}

/** What is of no more use is emptied, and what is old is taken away: nothing is kept for its own sake. */
export async function ryddKo(db: Db, naa: Temporal.Instant): Promise<void> {
  const kl = naa.toString()
  const gammel = naa.subtract({ hours: 90 * 24 }).toString()
  await skriv(db, async (t) => {
    await t
      .updateTable('epost')
      .set({ tilstand: 'utgatt', avsluttet: kl, tekst: null, html: null })
      .where('tilstand', 'in', ['ko', 'dod'])
      .where('gjelder_til', '<=', kl)
      .where(sql<boolean>`id in (select e.id from epost e where e.tilstand in ('ko', 'dod')
        and e.gjelder_til <= ${kl}::timestamptz for no key update skip locked)`)
      .execute()
    await t
      .updateTable('epost')
      .set({ tekst: null, html: null })
      .where('tilstand', '=', 'dod')
      .where('avsluttet', '<', gammel)
      .where('tekst', 'is not', null)
      .execute()
  })
}

function ms(tid: string): number {
  return Temporal.Instant.from(tid).epochMilliseconds
}
