import { sql, type RawBuilder } from 'kysely'
import { FORSTE_FORRIGE } from '#core/historikk/kjede.ts'
import { ok, type Resultat } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { medKontekst, SYSTEMET } from '#platform/kontekst.ts'
import { rothash, seglhash, type Seglhode } from './hash.ts'
import { bladISql, forseglede, naatekst, type Kilde } from './radinnhold.ts'

const FLEST = 5000

interface Rad {
  readonly id: number
  readonly tx: string
  readonly blad: Buffer
  /** The entry of a seal. */
  readonly omSegl: boolean
}

export interface Forseglingsvalg {
  readonly flest?: number
  /** Another cluster than this one, to try what happens after a restore. */
  readonly klynge?: string
}

/**
 * Seals what is committed and not yet sealed, some `flest` lines of history. The number of rows sealed: 0 when
 * there was nothing, or another process is at it. No writer waits for it: it reads only what older
 * transactions than any that still runs have written, so that nothing can turn up beneath a seal.
 */
export async function forsegl(db: Db, valg: Forseglingsvalg = {}): Promise<number> {
  const svar = await medKontekst({ ...SYSTEMET, handling: 'forsegling' }, () =>
    withTransaction(
      db,
      async (trx): Promise<Resultat<number, never>> => {
        const { rows } = await sql<{ fri: boolean }>`
          select pg_try_advisory_xact_lock(hashtext('samraad_segl')) as fri`.execute(trx)
        return ok(rows[0]?.fri ? await forseglMedLas(trx, valg) : 0)
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

async function forseglMedLas(trx: Trx, valg: Forseglingsvalg): Promise<number> {
  const forrige = await trx
    .selectFrom('segl')
    .select(['nr', 'hash', 'klynge', sql<string>`tx_under::text`.as('txUnder')])
    .orderBy('nr', 'desc')
    .limit(1)
    .executeTakeFirst()
  const naa = await hentOyeblikk(trx)
  const na = { ...naa, klynge: valg.klynge ?? naa.klynge }
  const { historikk, innsyn, txUnder } =
    forrige !== undefined && forrige.klynge !== na.klynge
      ? await lesEtterGjenoppretting(trx, na)
      : await lesUsikrede(trx, forrige?.txUnder ?? '0', na, valg.flest ?? FLEST)
  // The entry of the last seal alone is left for the next that has something to say.
  if (innsyn.length === 0 && historikk.every((r) => r.omSegl)) return 0
  const rader = [...historikk, ...innsyn]
  const hode: Seglhode = {
    nr: (forrige?.nr ?? 0) + 1,
    tid: na.tid,
    klynge: na.klynge,
    txUnder,
    txSegl: await egenTransaksjon(trx),
    sisteId: historikk.at(-1)?.id ?? 0,
    antall: rader.length,
    rot: rothash(rader.map((r) => r.blad)),
    forrige: forrige?.hash ?? FORSTE_FORRIGE,
  }
  await trx
    .insertInto('segl')
    .values({
      nr: hode.nr,
      tid: hode.tid,
      klynge: hode.klynge,
      tx_under: hode.txUnder,
      tx_segl: hode.txSegl,
      siste_id: hode.sisteId,
      antall: hode.antall,
      rot: hode.rot,
      forrige: hode.forrige,
      hash: seglhash(hode),
      ider: historikk.map((r) => r.id),
      blader: Buffer.concat(historikk.map((r) => r.blad)),
      innsyn_ider: innsyn.map((r) => r.id),
      innsyn_blader: Buffer.concat(innsyn.map((r) => r.blad)),
    })
    .execute()
  return rader.length
}

interface Oyeblikk {
  readonly tid: string
  /** What tells one PostgreSQL cluster from another; a copy read into a new one is another. */
  readonly klynge: string
  /** All transactions below have ended, and all that wrote can be seen. */
  readonly xmin: string
  /** What can be seen was written below it. */
  readonly xmaks: string
}

export async function hentOyeblikk(trx: Trx): Promise<Oyeblikk> {
  const svar = await sql<Oyeblikk>`
    select ${naatekst} as tid, c.system_identifier::text as klynge,
      pg_snapshot_xmin(pg_current_snapshot())::text as xmin,
      pg_snapshot_xmax(pg_current_snapshot())::text as xmaks
    from pg_control_system() c`.execute(trx)
  const [rad] = svar.rows
  if (rad === undefined) throw new Error('Databasen svarte ikke på hvilken den er')
  return rad
}

/** Every transaction that gets its number after this gets a higher one. */
async function egenTransaksjon(trx: Trx): Promise<string> {
  const svar = await sql<{ tx: string }>`select pg_current_xact_id()::text as tx`.execute(trx)
  return svar.rows[0]?.tx ?? ''
}

interface Usikrede {
  readonly historikk: readonly Rad[]
  readonly innsyn: readonly Rad[]
  /** Below this all is read. */
  readonly txUnder: string
}

/** From the transaction `fra`, whole transactions only. */
async function lesUsikrede(
  trx: Trx,
  fra: string,
  { xmin }: Oyeblikk,
  flest: number,
): Promise<Usikrede> {
  const svar = await sql<{ tx: string | null }>`
    select min(tx)::text as tx from (
      select tx from historikk where tx >= ${fra}::xid8 and tx < ${xmin}::xid8
      order by tx offset ${flest} limit 1) s`.execute(trx)
  const grense = svar.rows[0]?.tx ?? null
  // A transaction larger than a whole seal gets one of its own.
  const delt = grense === null ? xmin : await forsteSlutt(trx, fra, grense)
  const hvor = sql`h.tx >= ${fra}::xid8 and h.tx < ${delt}::xid8`
  return {
    historikk: await lesRader(trx, 'historikk', hvor),
    innsyn: await lesRader(trx, 'innsyn', hvor),
    txUnder: delt,
  }
}

/** Where to cut: before the transaction `grense`, or after it when nothing stands before it. */
async function forsteSlutt(trx: Trx, fra: string, grense: string): Promise<string> {
  const forste = await sql<{ tx: string }>`
    select min(tx)::text as tx from historikk where tx >= ${fra}::xid8`.execute(trx)
  return forste.rows[0]?.tx === grense ? String(BigInt(grense) + 1n) : grense
}

/**
 * The database was restored from a copy into another cluster, whose transaction numbers start over:
 * the seals themselves must say what they hold.
 */
async function lesEtterGjenoppretting(trx: Trx, { xmin, xmaks }: Oyeblikk): Promise<Usikrede> {
  const hvor = (kilde: Kilde) =>
    sql`(h.tx < ${xmin}::xid8 or h.tx >= ${xmaks}::xid8) and h.id not in (${forseglede(kilde)})`
  return {
    historikk: await lesRader(trx, 'historikk', hvor('historikk')),
    innsyn: await lesRader(trx, 'innsyn', hvor('innsyn')),
    txUnder: xmin,
  }
}

async function lesRader(
  trx: Trx,
  kilde: Kilde,
  hvor: RawBuilder<unknown>,
): Promise<readonly Rad[]> {
  const svar = await sql<Rad>`
    select h.id, h.tx::text as tx, ${bladISql(kilde)} as blad,
      ${kilde === 'historikk' ? sql`h.tabell = 'segl'` : sql`false`} as "omSegl"
    from ${sql.table(kilde)} h where ${hvor} order by h.id`.execute(trx)
  return svar.rows
}
