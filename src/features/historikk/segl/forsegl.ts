import { sql, type RawBuilder } from 'kysely'
import { FORSTE_FORRIGE } from '#core/historikk/kjede.ts'
import { ok, type Resultat } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { medKontekst, SYSTEMET } from '#platform/kontekst.ts'
import { rothash, seglhash, type Seglhode } from './hash.ts'
import { bladISql, naatekst } from './radinnhold.ts'

const FLEST = 5000

interface Rad {
  readonly id: number
  readonly tx: string
  readonly tabell: string
  readonly blad: Buffer
  // Of the statement, the same in every row.
  readonly xmin: string
  readonly xmaks: string
  readonly naa: string
}

/**
 * Seals what is committed and not yet sealed, at most `flest` rows. The number of rows sealed: 0 when
 * there was nothing, or another process is at it. No writer waits for it: it reads only what older
 * transactions than any that still runs have written, so that nothing can turn up beneath a seal.
 */
export async function forsegl(db: Db, flest: number = FLEST): Promise<number> {
  const svar = await medKontekst({ ...SYSTEMET, handling: 'forsegling' }, () =>
    withTransaction(
      db,
      async (trx): Promise<Resultat<number, never>> => {
        const { rows } = await sql<{ fri: boolean }>`
          select pg_try_advisory_xact_lock(hashtext('samraad_segl')) as fri`.execute(trx)
        return ok(rows[0]?.fri ? await forseglMedLas(trx, flest) : 0)
      },
      // Serializable would make writers and the sealer each other's hindrance.
      { isolasjon: 'read committed' },
    ),
  )
  return svar.ok ? svar.verdi : 0
}

/** Until there is nothing more to seal now. */
export async function forseglAlt(db: Db): Promise<number> {
  let antall = 0
  for (;;) {
    const flere = await forsegl(db)
    if (flere === 0) return antall
    antall += flere
  }
}

async function forseglMedLas(trx: Trx, flest: number): Promise<number> {
  const forrige = await trx
    .selectFrom('segl')
    .select(['nr', 'hash', 'klynge', sql<string>`tx_under::text`.as('tx_under')])
    .orderBy('nr', 'desc')
    .limit(1)
    .executeTakeFirst()
  const klynge = await hentKlynge(trx)
  const { rader, txUnder } =
    forrige !== undefined && forrige.klynge !== klynge
      ? await hentEtterGjenoppretting(trx)
      : await hentUsikrede(trx, forrige?.tx_under ?? '0', flest)
  const [forste] = rader
  // The entry of the last seal alone is left for the next that has something to say.
  if (forste === undefined || rader.every((r) => r.tabell === 'segl')) return 0
  const sorterte = rader.toSorted((a, b) => a.id - b.id)
  const hode: Seglhode = {
    nr: (forrige?.nr ?? 0) + 1,
    tid: forste.naa,
    klynge,
    txUnder,
    txMaks: forste.xmaks,
    sisteId: sorterte.at(-1)?.id ?? 0,
    antall: sorterte.length,
    rot: rothash(sorterte.map((r) => r.blad)),
    forrige: forrige?.hash ?? FORSTE_FORRIGE,
  }
  await trx
    .insertInto('segl')
    .values({
      nr: hode.nr,
      tid: hode.tid,
      klynge,
      tx_under: hode.txUnder,
      tx_maks: hode.txMaks,
      siste_id: hode.sisteId,
      antall: hode.antall,
      rot: hode.rot,
      forrige: hode.forrige,
      hash: seglhash(hode),
      ider: sorterte.map((r) => r.id),
      blader: Buffer.concat(sorterte.map((r) => r.blad)),
    })
    .execute()
  return sorterte.length
}

/** What tells one PostgreSQL cluster from another; a copy read into a new one is another. */
export async function hentKlynge(trx: Trx): Promise<string> {
  const svar = await sql<{ klynge: string }>`
    select system_identifier::text as klynge from pg_control_system()`.execute(trx)
  return svar.rows[0]?.klynge ?? ''
}

interface Usikrede {
  readonly rader: readonly Rad[]
  /** Below this all is read. */
  readonly txUnder: string
}

/** From the transaction `fra`, whole transactions only, in their order. */
async function hentUsikrede(trx: Trx, fra: string, flest: number): Promise<Usikrede> {
  const lest = await lesRader(
    trx,
    sql`h.tx >= ${fra}::xid8 and h.tx < pg_snapshot_xmin(pg_current_snapshot())
      order by h.tx, h.id limit ${flest + 1}`,
  )
  const siste = lest.at(-1)
  if (siste === undefined || lest.length <= flest) {
    return { rader: lest, txUnder: siste?.xmin ?? fra }
  }
  const foran = lest.filter((r) => r.tx !== siste.tx)
  if (foran.length > 0) return { rader: foran, txUnder: siste.tx }
  // One transaction larger than a whole seal.
  const hele = await lesRader(trx, sql`h.tx = ${siste.tx}::xid8`)
  return { rader: hele, txUnder: String(BigInt(siste.tx) + 1n) }
}

/**
 * The database was restored from a copy into another cluster, whose transaction numbers start over:
 * the seals themselves must say what they hold.
 */
async function hentEtterGjenoppretting(trx: Trx): Promise<Usikrede> {
  const rader = await lesRader(
    trx,
    sql`(h.tx < pg_snapshot_xmin(pg_current_snapshot())
        or h.tx >= pg_snapshot_xmax(pg_current_snapshot()))
      and h.id not in (select unnest(s.ider) from segl s)`,
  )
  return { rader, txUnder: rader[0]?.xmin ?? '0' }
}

async function lesRader(trx: Trx, hvor: RawBuilder<unknown>): Promise<readonly Rad[]> {
  const svar = await sql<Rad>`
    select h.id, h.tx::text as tx, h.tabell, ${bladISql} as blad,
      pg_snapshot_xmin(pg_current_snapshot())::text as xmin,
      pg_snapshot_xmax(pg_current_snapshot())::text as xmaks,
      ${naatekst} as naa
    from historikk h where ${hvor}`.execute(trx)
  return svar.rows
}
