import { sql } from 'kysely'
import { seglbrudd, type Kjedeledd } from '#core/historikk/kjede.ts'
import { ok } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { FLEST_BRUDD, type Brudd, type Verifisering } from './brudd.ts'
import { hentKlynge } from './forsegl.ts'
import { bladhash, delBlader, rothash, seglhash } from './hash.ts'
import { radinnhold, seglTid } from './radinnhold.ts'
import { finnTabellbrudd } from './tabellbrudd.ts'

/**
 * Reads all of history and all seals as they stood in one instant, makes every hash again, and
 * compares each table with what its history says it must hold. `trykte`: seals kept outside, which
 * must be in the chain; a chain made anew by somebody does not have them.
 */
export async function verifiser(db: Db, trykte: readonly string[] = []): Promise<Verifisering> {
  const svar = await withTransaction(db, async (trx) => ok(await verifiserAlt(trx, trykte)), {
    isolasjon: 'repeatable read',
  })
  if (!svar.ok) throw new Error('En verifisering har alltid et svar')
  return svar.verdi
}

async function verifiserAlt(trx: Trx, trykte: readonly string[]): Promise<Verifisering> {
  // All of history may take longer than a page may.
  await sql`set local statement_timeout = 0`.execute(trx)
  const brudd: Brudd[] = []
  const hasher = new Set<string>()
  let forrige: Lestsegl | null = null
  let hoyesteId = 0
  let antallForseglet = 0
  let antallSegl = 0
  for (;;) {
    const segl: Lestsegl | undefined = await lesSegl(trx, forrige?.nr ?? 0)
    if (segl === undefined) break
    const feil = seglbrudd(segl, forrige)
    if (feil !== null) brudd.push({ sted: 'segl', slag: feil, nr: segl.nr })
    brudd.push(...(await radbrudd(trx, segl, forrige, hoyesteId)))
    hasher.add(segl.omregnetHash)
    hoyesteId = Math.max(hoyesteId, segl.sisteId)
    antallForseglet += segl.ider.length
    antallSegl += 1
    forrige = segl
  }
  const lose = await lesUforseglede(trx, forrige, hoyesteId)
  brudd.push(...lose.brudd, ...(await personligbrudd(trx)), ...(await finnTabellbrudd(trx)))
  brudd.push(
    ...trykte
      .filter((hash) => !hasher.has(hash))
      .map((hash): Brudd => ({ sted: 'trykt', slag: 'ukjent', hash })),
  )
  return {
    antallSegl,
    antallForseglet,
    antallUsikret: lose.antall,
    sisteSegl: forrige && { nr: forrige.nr, tid: forrige.tid, hash: forrige.hash },
    brudd: brudd.slice(0, FLEST_BRUDD),
    antallBrudd: brudd.length,
  }
}

interface Lestsegl extends Kjedeledd {
  readonly tid: string
  readonly klynge: string
  readonly txUnder: string
  readonly txMaks: string
  readonly sisteId: number
  readonly ider: readonly number[]
  readonly blader: readonly Buffer[]
}

async function lesSegl(trx: Trx, etter: number): Promise<Lestsegl | undefined> {
  const s = await trx
    .selectFrom('segl')
    .select([
      'nr',
      seglTid.as('tid'),
      'klynge',
      sql<string>`tx_under::text`.as('txUnder'),
      sql<string>`tx_maks::text`.as('txMaks'),
      'siste_id as sisteId',
      'antall',
      'rot',
      'forrige',
      'hash',
      'ider',
      'blader',
    ])
    .where('nr', '>', etter)
    .orderBy('nr')
    .limit(1)
    .executeTakeFirst()
  if (s === undefined) return undefined
  const blader = delBlader(s.blader)
  return { ...s, blader, omregnetHash: seglhash(s), omregnetRot: rothash(blader) }
}

interface Rad {
  readonly id: number
  readonly tx: string
  readonly tabell: string
  readonly radnokkel: string
  readonly innhold: readonly (string | null)[]
}

/** The rows of one seal, compared with their leaves, in the order they were written. */
async function radbrudd(
  trx: Trx,
  segl: Lestsegl,
  forrige: Lestsegl | null,
  hoyesteId: number,
): Promise<readonly Brudd[]> {
  const svar = await sql<Rad>`
    select h.id, h.tx::text as tx, h.tabell, h.radnokkel, ${radinnhold} as innhold
    from historikk h where h.id = any (${segl.ider}::bigint[])`.execute(trx)
  const rader = new Map(svar.rows.map((r) => [r.id, r]))
  return segl.ider.flatMap((id, i): Brudd[] => {
    const rad = rader.get(id)
    const om = { sted: 'historikk', id, segl: segl.nr } as const
    if (rad === undefined) return [{ ...om, slag: 'slettet', tabell: null, radnokkel: null }]
    const hva = { tabell: rad.tabell, radnokkel: rad.radnokkel }
    if (segl.blader[i]?.equals(bladhash(rad.innhold)) !== true) {
      return [{ ...om, slag: 'endret', ...hva }]
    }
    return erSattInn(rad, forrige, segl.klynge, hoyesteId)
      ? [{ ...om, slag: 'innsatt', ...hva }]
      : []
  })
}

/**
 * Numbers are drawn in order, and after the transaction has got its own: one that began after a seal
 * was set cannot have a number that seal had passed.
 */
function erSattInn(
  rad: Pick<Rad, 'id' | 'tx'>,
  forrige: Lestsegl | null,
  klynge: string,
  hoyesteId: number,
): boolean {
  return (
    forrige !== null &&
    forrige.klynge === klynge &&
    BigInt(rad.tx) >= BigInt(forrige.txMaks) &&
    rad.id <= hoyesteId
  )
}

/** Rows no seal knows: new ones, and those that cannot have been written by a change. */
async function lesUforseglede(trx: Trx, siste: Lestsegl | null, hoyesteId: number) {
  const klynge = await hentKlynge(trx)
  const svar = await sql<Rad & { umulig: boolean }>`
    select h.id, h.tx::text as tx, h.tabell, h.radnokkel,
      (h.id > coalesce((select last_value from pg_sequences
          where schemaname = 'public' and sequencename = 'historikk_id_seq'), 0)
        or h.tx >= pg_snapshot_xmax(pg_current_snapshot())) as umulig
    from historikk h
    where h.id not in (select unnest(s.ider) from segl s) order by h.id`.execute(trx)
  const sammeKlynge = siste === null || siste.klynge === klynge
  const brudd = svar.rows
    .filter(
      (r) =>
        sammeKlynge &&
        (r.umulig ||
          (siste !== null && BigInt(r.tx) < BigInt(siste.txUnder)) ||
          erSattInn(r, siste, klynge, hoyesteId)),
    )
    .map((r): Brudd => {
      const { id, tabell, radnokkel } = r
      return { sted: 'historikk', slag: 'innsatt', id, segl: null, tabell, radnokkel }
    })
  return { brudd, antall: svar.rows.length - brudd.length }
}

async function personligbrudd(trx: Trx): Promise<readonly Brudd[]> {
  const svar = await sql<{ id: number }>`
    select p.historikk_id as id
    from historikk_personlig p join historikk h on h.id = p.historikk_id
    where (case p.felt when 'for' then h.for_verdi else h.etter_verdi end)->>p.kolonne
      is distinct from '#' || encode(sha256(convert_to(p.salt || p.verdi, 'UTF8')), 'hex')
    order by p.historikk_id`.execute(trx)
  return svar.rows.map(({ id }) => ({ sted: 'personlig', slag: 'endret', id }))
}
