import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { forberedt } from './forberedt.ts'

let base: Testdatabase
beforeAll(async () => {
  base = await nyDatabase({ demo: true })
})
afterAll(async () => base.slett())

describe('en forberedt spørring', () => {
  test('skrives én gang og spørres med nye verdier hver gang', async () => {
    let skrevet = 0
    const navnet = forberedt((db, p: { id: string }) => {
      skrevet += 1
      return db.selectFrom('ordning').select('id').where('id', '=', p.id)
    })
    expect(await navnet(base.db, { id: 'kompetanseloftet' })).toEqual([{ id: 'kompetanseloftet' }])
    expect(await navnet(base.db, { id: 'finnes-ikke' })).toEqual([])
    expect(skrevet).toBe(1)
  })

  test('tar lister, tomme verdier og samme verdi flere steder, også i en transaksjon', async () => {
    const spor = forberedt((db, p: { a: string | null; liste: readonly number[] }) =>
      db.selectNoFrom([
        sql<boolean>`${p.a}::text is null`.as('tom'),
        sql<string>`concat(${p.a}::text, ${p.a}::text)`.as('to'),
        sql<boolean>`2 = any(${p.liste}::integer[])`.as('i'),
      ]),
    )
    expect(await spor(base.db, { a: null, liste: [] })).toEqual([{ tom: true, to: '', i: false }])
    const svar = await base.db
      .transaction()
      .execute(async (trx) => spor(trx, { a: 'x', liste: [1, 2] }))
    expect(svar).toEqual([{ tom: false, to: 'xx', i: true }])
  })

  test('en spørring som vil vite hva verdien er når den skrives, sier fra med en gang', async () => {
    const regner = forberedt((db, p: { ar: number }) =>
      db.selectNoFrom(sql<number>`${p.ar - 1}::integer`.as('v')),
    )
    await expect(regner(base.db, { ar: 2023 })).rejects.toThrow('ar er ikke kjent')
    const inni = forberedt((db, p: { ar: { id: number } }) =>
      db.selectNoFrom(sql<number>`${p.ar.id}::integer`.as('v')),
    )
    await expect(inni(base.db, { ar: { id: 1 } })).rejects.toThrow('inni en verdi')
  })
})
