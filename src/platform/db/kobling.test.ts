import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { jsonb } from './kobling.ts'
import { medSporreteller } from './sporreteller.ts'

let base: Testdatabase
beforeAll(async () => {
  base = await nyDatabase({ demo: false })
})
afterAll(() => base.slett())

const en = () => sql`select 1`.execute(base.db)

async function les(uttrykk: string): Promise<unknown> {
  const svar = await sql<{ v: unknown }>`select ${sql.raw(uttrykk)} as v`.execute(base.db)
  return svar.rows[0]?.v
}

test.each([
  ['et kronebeløp er et tall', '12022000::int8', 12_022_000],
  ['et desimaltall er teksten som er lagret', '0.10::numeric', '0.10'],
  ['en dato er ren tekst uten tidssone', `date '2023-03-08'`, '2023-03-08'],
  ['et tidspunkt er UTC med Z', `timestamptz '2023-03-08 12:00:00.5+01'`, '2023-03-08T11:00:00.5Z'],
  ['en lokal tid er tekst med T', `timestamp '2023-03-08 12:00'`, '2023-03-08T12:00:00'],
  ['jsonb er tolket', `'{"a":[1]}'::jsonb`, { a: [1] }],
  ['lister tolkes ledd for ledd', `array[1, null]::int8[]`, [1, null]],
  ['datolister er tekst', `array[date '2023-01-31']`, ['2023-01-31']],
])('%s', async (_navn, uttrykk, ventet) => {
  expect(await les(uttrykk)).toEqual(ventet)
})

test('et heltall som ikke kan regnes nøyaktig, stanser i stedet for å rundes av', async () => {
  expect(await les('9007199254740991::int8')).toBe(9_007_199_254_740_991)
  await expect(les('9007199254740992::int8')).rejects.toThrow('9007199254740992')
  await expect(les('array[9007199254740993]::int8[]')).rejects.toThrow(RangeError)
})

test('tidspunkt leses som UTC også når serveren er satt til norsk tid', async () => {
  await base.db.connection().execute(async (db) => {
    await sql`set time zone 'Europe/Oslo'`.execute(db)
    const svar = await sql<{ v: string }>`select timestamptz '2023-07-01 00:00Z' as v`.execute(db)
    expect(svar.rows[0]?.v).toBe('2023-07-01T00:00:00Z')
    await sql`set time zone 'UTC'`.execute(db)
  })
})

test('en liste lagres som jsonb, ikke som en liste i databasen', async () => {
  const svar = await sql<{ v: unknown }>`select ${jsonb(['a', 1])} as v`.execute(base.db)
  expect(svar.rows[0]?.v).toEqual(['a', 1])
})

test('telleren ser hver spørring, men ikke begin og commit, og ikke andres', async () => {
  const [mine, andres] = await Promise.all([
    medSporreteller(async () => {
      await en()
      await base.db.transaction().execute((trx) => sql`select 2`.execute(trx))
      return 'svar'
    }),
    medSporreteller(async () => Promise.all([en(), en(), en()])),
  ])
  expect(mine).toMatchObject({ verdi: 'svar', antall: 2, sql: ['select 1', 'select 2'] })
  expect(andres.antall).toBe(3)
})
