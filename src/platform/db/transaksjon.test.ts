import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { feil, ok } from '#core/resultat.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { SamtidighetsFeil, toerr, withTransaction } from './transaksjon.ts'

let base: Testdatabase
beforeAll(async () => {
  base = await nyDatabase({ demo: false })
  await sql`create table prove (id int primary key, n int not null,
    over int references prove (id) deferrable initially deferred)`.execute(base.db)
})
beforeEach(() => sql`truncate prove`.execute(base.db))
afterAll(() => base.slett())

async function antall(): Promise<number | undefined> {
  const svar = await sql<{ n: number }>`select count(*) as n from prove`.execute(base.db)
  return svar.rows[0]?.n
}

test('et svar som er i orden, blir lagret', async () => {
  const svar = await withTransaction(base.db, async (trx) => {
    await sql`insert into prove (id, n) values (1, 1)`.execute(trx)
    return ok('lagret')
  })
  expect(svar).toEqual(ok('lagret'))
  expect(await antall()).toBe(1)
})

test('et avslag ruller alt tilbake og kommer uendret fram', async () => {
  const svar = await withTransaction(base.db, async (trx) => {
    await sql`insert into prove (id, n) values (1, 1)`.execute(trx)
    return feil({ grunn: 'over-rammen' })
  })
  expect(svar).toEqual(feil({ grunn: 'over-rammen' }))
  expect(await antall()).toBe(0)
})

test('en programfeil ruller alt tilbake og går videre', async () => {
  const kast = withTransaction(base.db, async (trx) => {
    await sql`insert into prove (id, n) values (1, 1)`.execute(trx)
    throw new Error('feil i programmet')
  })
  await expect(kast).rejects.toThrow('feil i programmet')
  expect(await antall()).toBe(0)
})

test('en tørrkjøring svarer det samme og lagrer ingenting', async () => {
  const svar = await toerr(base.db, async (trx) => {
    await sql`insert into prove (id, n) values (1, 1)`.execute(trx)
    return ok('ville blitt lagret')
  })
  expect(svar).toEqual(ok('ville blitt lagret'))
  expect(await antall()).toBe(0)
})

test('en tørrkjøring oppdager også det databasen først sjekker til slutt', async () => {
  const kast = toerr(base.db, async (trx) => {
    await sql`insert into prove (id, n, over) values (1, 1, 99)`.execute(trx)
    return ok(true)
  })
  await expect(kast).rejects.toMatchObject({ code: '23503' })
})

test('fire som øker samme tall samtidig, får alle telt med', async () => {
  await sql`insert into prove (id, n) values (1, 0)`.execute(base.db)
  const en = () =>
    withTransaction(base.db, async (trx) => {
      const { rows } = await sql<{ n: number }>`select n from prove where id = 1`.execute(trx)
      await sql`update prove set n = ${(rows[0]?.n ?? 0) + 1} where id = 1`.execute(trx)
      return ok(true)
    })
  await Promise.all([en(), en(), en(), en()])
  const { rows } = await sql<{ n: number }>`select n from prove where id = 1`.execute(base.db)
  expect(rows[0]?.n).toBe(4)
})

test('den som aldri slipper til, får beskjed om at andre skrev samtidig', async () => {
  let forsok = 0
  const kast = withTransaction(base.db, async (trx) => {
    forsok += 1
    await sql`do $$ begin raise exception 'kollisjon' using errcode = '40001'; end $$`.execute(trx)
    return ok(true)
  })
  await expect(kast).rejects.toThrow(SamtidighetsFeil)
  expect(forsok).toBe(8)
})
