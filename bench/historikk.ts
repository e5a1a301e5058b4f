// What history and its sealing cost 200 concurrent writers: the same transactions with and without.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { ok, type Resultat } from '#core/resultat.ts'
import { klargjorSkjema } from '#platform/db/klargjor-skjema.ts'
import { startForsegler } from '#features/historikk/segl/forsegler.ts'
import { forseglAlt } from '#features/historikk/segl/forsegl.ts'
import { verifiser } from '#features/historikk/segl/verifiser.ts'
import { startInnebygd } from '#platform/db/innebygd.ts'
import { koble, type Db } from '#platform/db/kobling.ts'
import { kjorSqlMappe } from '#platform/db/sqlmappe.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'

const SKRIVERE = 200
const SAKER = 20 * SKRIVERE
const TABELLER = ['beslutningsgrunnlag', 'grunnlagsinnhold', 'budsjettlinje'] as const

/** Rows of the table: what was measured, transactions a second, and the share of the first. */
export async function skrivere(sekunder: number, runder: number): Promise<string[][]> {
  const datamappe = mkdtempSync(join(tmpdir(), 'samraad-skrivere-'))
  chmodSync(datamappe, 0o755)
  const innebygd = await startInnebygd({ datamappe })
  if (!innebygd.ok) throw new Error(innebygd.feil.melding)
  const { url, adminUrl, stopp } = innebygd.verdi
  krev(await klargjorSkjema(url, adminUrl))
  krev(await kjorSqlMappe(url, join(import.meta.dirname, '../db/demo')))
  const kobling = koble({ url, maks: 40 })
  try {
    return await mal(kobling.db, sekunder, runder)
  } finally {
    await kobling.lukk()
    await stopp()
    rmSync(datamappe, { recursive: true, force: true })
  }
}

async function mal(db: Db, sekunder: number, runder: number): Promise<string[][]> {
  const saker = await lagSaker(db)
  await skriv(db, saker, 1)
  const uten: number[] = []
  const med: number[] = []
  const forhold: number[] = []
  for (let runde = 0; runde < runder; runde += 1) {
    // What the round before left is not this one's to seal; side by side, for the machine drifts.
    await forseglAlt(db)
    const u = await skriv(db, saker, sekunder)
    await forseglAlt(db)
    const forsegler = startForsegler(db, {
      hvert: 500,
      vedFeil: (f) => {
        throw f
      },
    })
    const m = await skriv(db, saker, sekunder)
    await forsegler.stopp()
    uten.push(u)
    med.push(m)
    forhold.push(m / u)
  }
  await forseglAlt(db)
  const kontroll = await verifiser(db)
  if (kontroll.antallBrudd > 0)
    throw new Error(`Historikken ble ikke hel under lasten: ${JSON.stringify(kontroll.brudd[0])}`)
  await brytere(db, 'disable')
  const ingen = await skriv(db, saker, sekunder)
  await brytere(db, 'enable')
  const prosent = (del: number) => `${(100 * del).toFixed(1)} %`
  return [
    ['Historikk, uten forsegling', midt(uten).toFixed(0), '100 %'],
    ['Historikk og forsegling hvert halve sekund', midt(med).toFixed(0), prosent(midt(forhold))],
    ['Til opplysning: uten historikk', ingen.toFixed(0), prosent(ingen / midt(uten))],
    [
      `Forseglet og kontrollert: ${kontroll.antallForseglet} linjer, ${kontroll.antallSegl} segl`,
      '',
      '',
    ],
  ]
}

/**
 * A case for each writer, far enough apart in the tables: what is measured is history, and not how
 * often serializable transactions take each other's neighbours for their own.
 */
async function lagSaker(db: Db): Promise<readonly number[]> {
  await sql`insert into nettverk (id, fylke_id, navn)
    select 'skriver-' || n, 'trondelag', 'Skriver ' || n from generate_series(1, ${SAKER}) n`.execute(
    db,
  )
  const svar = await sql<{ id: number }>`
    with ny as (
      insert into beslutningsgrunnlag (tilskuddsar_id, fylke_id, nettverk_id)
      select (select min(id) from tilskuddsar where fylke_id = 'trondelag'), 'trondelag', 'skriver-' || n
      from generate_series(1, ${SAKER}) n returning id)
    insert into grunnlagsinnhold (beslutningsgrunnlag_id) select id from ny
    returning beslutningsgrunnlag_id as id`.execute(db)
  await sql`insert into budsjettlinje (beslutningsgrunnlag_id, nr, mottaker, belop_kr)
    select b.id, n, 'nettverk', n from beslutningsgrunnlag b, generate_series(11, 13) n`.execute(db)
  await sql`analyze`.execute(db)
  return svar.rows.flatMap((r, i) => (i % (SAKER / SKRIVERE) === 0 ? [r.id] : []))
}

/** As saving a draft does: read, a new version, the lines deleted and written again. Per second. */
async function skriv(db: Db, saker: readonly number[], sekunder: number): Promise<number> {
  const slutt = performance.now() + sekunder * 1000
  let antall = 0
  const arbeider = async (sak: number) => {
    while (performance.now() < slutt) {
      await withTransaction(db, async (trx) => {
        const { versjon } = await trx
          .selectFrom('beslutningsgrunnlag')
          .select('versjon')
          .where('id', '=', sak)
          .executeTakeFirstOrThrow()
        await trx
          .updateTable('beslutningsgrunnlag')
          .set({ versjon: versjon + 1 })
          .where('id', '=', sak)
          .execute()
        await trx
          .updateTable('grunnlagsinnhold')
          .set({ omsokt_kr: versjon * 1000 })
          .where('beslutningsgrunnlag_id', '=', sak)
          .execute()
        await trx.deleteFrom('budsjettlinje').where('beslutningsgrunnlag_id', '=', sak).execute()
        await trx
          .insertInto('budsjettlinje')
          .values(
            [1, 2, 3].map((nr) => ({
              beslutningsgrunnlag_id: sak,
              nr,
              mottaker: 'nettverk',
              belop_kr: versjon * nr,
            })),
          )
          .execute()
        return ok(true)
      })
      antall += 1
    }
  }
  const start = performance.now()
  await Promise.all(saker.map(arbeider))
  return antall / ((performance.now() - start) / 1000)
}

async function brytere(db: Db, hva: 'enable' | 'disable'): Promise<void> {
  for (const tabell of TABELLER) {
    await sql`alter table ${sql.table(tabell)} ${sql.raw(hva)} trigger "A_historikk"`.execute(db)
  }
}

function krev(svar: Resultat<unknown, unknown>): void {
  if (!svar.ok) throw new Error(String(svar.feil))
}

function midt(tall: readonly number[]): number {
  return tall.toSorted((a, b) => a - b)[Math.floor(tall.length / 2)] ?? 0
}

if (import.meta.main) {
  for (const rad of await skrivere(3, 5)) process.stdout.write(`${rad.join(' | ')}\n`)
}
