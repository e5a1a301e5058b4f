import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ok } from '#core/resultat.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { migrer } from './migrer.ts'

let base: Testdatabase
let mappe: string
beforeEach(async () => {
  base = await nyDatabase({ demo: false })
  await sql`drop table samraad_migrering`.execute(base.db)
  mappe = mkdtempSync(join(tmpdir(), 'samraad-migrering-'))
  skriv('0001_en.sql', 'create table prove_en (id int primary key);')
  skriv(
    '0002_to.sql',
    'create table prove_to (id int primary key);\ninsert into prove_en values (1);',
  )
})
afterEach(async () => {
  rmSync(mappe, { recursive: true })
  await base.slett()
})

const skriv = (navn: string, innhold: string) => writeFileSync(join(mappe, navn), innhold)

async function tabeller(): Promise<readonly string[]> {
  const svar = await sql<{ navn: string }>`select table_name as navn
    from information_schema.tables where table_name like 'prove%' order by 1`.execute(base.db)
  return svar.rows.map((r) => r.navn)
}

async function feilene(): Promise<string> {
  const svar = await migrer(base.url, mappe)
  return svar.ok ? 'ingen feil' : svar.feil.join('\n')
}

test('migreringene kjøres i rekkefølge, og bare én gang', async () => {
  expect(await migrer(base.url, mappe)).toEqual(ok({ kjort: ['0001_en', '0002_to'] }))
  expect(await migrer(base.url, mappe)).toEqual(ok({ kjort: [] }))
  expect(await tabeller()).toEqual(['prove_en', 'prove_to'])
})

test('fire som starter samtidig, deler arbeidet uten å gjøre noe to ganger', async () => {
  const svar = await Promise.all([1, 2, 3, 4].map(() => migrer(base.url, mappe)))
  const kjort = svar.flatMap((s) => (s.ok ? s.verdi.kjort : ['feil']))
  expect(kjort.sort()).toEqual(['0001_en', '0002_to'])
})

test('en endret migrering nektes med en forklaring', async () => {
  await migrer(base.url, mappe)
  skriv('0001_en.sql', 'create table prove_en (id int, mer int);')
  expect(await feilene()).toContain('0001_en.sql er endret etter at den ble kjørt')
})

test('nye linjeskift alene er ingen endring', async () => {
  await migrer(base.url, mappe)
  skriv(
    '0002_to.sql',
    'create table prove_to (id int primary key);\r\ninsert into prove_en values (1);',
  )
  expect(await migrer(base.url, mappe)).toEqual(ok({ kjort: [] }))
})

test('en database som er nyere enn programmet, nektes', async () => {
  await migrer(base.url, mappe)
  rmSync(join(mappe, '0002_to.sql'))
  expect(await feilene()).toContain('0002_to, som dette programmet ikke har')
})

test('en migrering som kommer for sent med et lavt nummer, nektes', async () => {
  renameSync(join(mappe, '0002_to.sql'), join(mappe, '0003_to.sql'))
  await migrer(base.url, mappe)
  skriv('0002_sen.sql', 'select 1;')
  expect(await feilene()).toContain('0002_sen.sql har lavere nummer enn 0003_to')
})

test('en migrering som feiler, etterlater ingenting og peker på linjen', async () => {
  skriv(
    '0003_gal.sql',
    'create table prove_tre (id int primary key);\n\nselect * from finnes_ikke;',
  )
  expect(await feilene()).toMatch(/0003_gal.sql feilet på linje 3: .*finnes_ikke/)
  expect(await tabeller()).toEqual(['prove_en', 'prove_to'])
})

test('filnavn som ikke kan ordnes, nektes alle på en gang', async () => {
  skriv('2_feil.sql', '')
  skriv('0002_igjen.sql', '')
  const tekst = await feilene()
  expect(tekst).toContain('2_feil.sql')
  expect(tekst).toContain('To migreringer har nummer 0002')
})

test('en database som ikke svarer, gir en setning', async () => {
  const svar = await migrer('postgres://ingen@127.0.0.1:1/ingen', mappe)
  expect(svar).toMatchObject({ ok: false, feil: [expect.stringContaining('Får ikke kontakt')] })
})
