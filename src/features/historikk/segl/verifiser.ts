import { sql } from 'kysely'
import { seglbrudd } from '#core/historikk/kjede.ts'
import { ok } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { FLEST_BRUDD, type Brudd, type Verifisering } from './brudd.ts'
import { hentOyeblikk } from './forsegl.ts'
import { finnFestebrudd } from './feste.ts'
import { delBlader, rothash, seglhash } from './hash.ts'
import { finnPersonligbrudd } from './personligbrudd.ts'
import { lesUforseglede, radbrudd, type Lestsegl } from './radbrudd.ts'
import { KILDER, seglTid } from './radinnhold.ts'
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
  let antallForseglet = 0
  let antallSegl = 0
  for (;;) {
    const segl: Lestsegl | undefined = await lesSegl(trx, forrige?.nr ?? 0, forrige?.hoyesteId ?? 0)
    if (segl === undefined) break
    const feil = seglbrudd(segl, forrige)
    if (feil !== null) brudd.push({ sted: 'segl', slag: feil, nr: segl.nr })
    for (const kilde of KILDER) brudd.push(...(await radbrudd(trx, kilde, segl, forrige)))
    hasher.add(segl.omregnetHash)
    antallForseglet += segl.antall
    antallSegl += 1
    forrige = segl
  }
  const na = await hentOyeblikk(trx)
  const lose = [
    await lesUforseglede(trx, 'historikk', forrige, na),
    await lesUforseglede(trx, 'innsyn', forrige, na),
  ]
  brudd.push(
    ...lose.flatMap((l) => l.brudd),
    ...(await finnFestebrudd(trx)),
    ...(await finnPersonligbrudd(trx)),
    ...(await finnTabellbrudd(trx)),
  )
  brudd.push(
    ...trykte
      .filter((hash) => !hasher.has(hash))
      .map((hash): Brudd => ({ sted: 'trykt', slag: 'ukjent', hash })),
  )
  return {
    antallSegl,
    antallForseglet,
    antallUsikret: lose.reduce((sum, l) => sum + l.antall, 0),
    sisteSegl: forrige && { nr: forrige.nr, tid: forrige.tid, hash: forrige.hash },
    brudd: brudd.slice(0, FLEST_BRUDD),
    antallBrudd: brudd.length,
  }
}

async function lesSegl(trx: Trx, etter: number, hoyesteFor: number): Promise<Lestsegl | undefined> {
  const s = await trx
    .selectFrom('segl')
    .select([
      'nr',
      seglTid.as('tid'),
      'klynge',
      sql<string>`tx_under::text`.as('txUnder'),
      sql<string>`tx_segl::text`.as('txSegl'),
      'siste_id as sisteId',
      'antall',
      'rot',
      'forrige',
      'hash',
      'ider',
      'blader',
      'innsyn_ider',
      'innsyn_blader',
    ])
    .where('nr', '>', etter)
    .orderBy('nr')
    .limit(1)
    .executeTakeFirst()
  if (s === undefined) return undefined
  const historikk = { ider: s.ider, blader: delBlader(s.blader) }
  const innsyn = { ider: s.innsyn_ider, blader: delBlader(s.innsyn_blader) }
  return {
    ...s,
    rader: { historikk, innsyn },
    // No number is drawn twice: this only grows.
    hoyesteId: Math.max(hoyesteFor, s.sisteId),
    omregnetHash: seglhash(s),
    omregnetRot: rothash([...historikk.blader, ...innsyn.blader]),
  }
}
