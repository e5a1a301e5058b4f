import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Trx } from '#platform/db/kobling.ts'
import { annenVerdi, medAlleTabeller } from '#test/world/alle-tabeller.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import type { Brudd } from './brudd.ts'
import { lesTabeller } from './feste.ts'
import { finnPersonligbrudd } from './personligbrudd.ts'
import { KOLONNEREGLER } from './regler.ts'
import { finnTabellbrudd } from './tabellbrudd.ts'

/*
 * Every table with history, from the catalogue, and every column: a row changed, deleted and put in
 * past the triggers is found. A new table, column or type is tried by itself.
 */

let base: Testdatabase
beforeAll(async () => {
  base = await nyDatabase({ demo: true })
})
afterAll(() => base.slett())

const brudd = async (trx: Trx): Promise<readonly Brudd[]> => [
  ...(await finnTabellbrudd(trx)),
  ...(await finnPersonligbrudd(trx)),
]

/** The tables where something is found, when all this was done at once. */
async function funnetEtter(trx: Trx, setninger: readonly string[]): Promise<readonly string[]> {
  await sql`savepoint forsok`.execute(trx)
  for (const s of setninger) {
    const { numAffectedRows } = await sql.raw(s).execute(trx)
    expect(numAffectedRows, s).toBe(1n)
  }
  const funnet = (await brudd(trx)).flatMap((b) => (b.sted === 'tabell' ? b.tabell : []))
  await sql`rollback to savepoint forsok`.execute(trx)
  return [...new Set(funnet)].toSorted()
}

const FORSTE = (tabell: string) => `ctid = (select min(ctid) from "${tabell}")`

describe('i hver tabell med historikk', () => {
  test('blir en rad som er endret, funnet, uansett hvilken kolonne det er', async () => {
    await medAlleTabeller(base.url, async (trx, kolonner) => {
      expect(await brudd(trx)).toEqual([])
      const synlige = kolonner.filter(
        (k) => KOLONNEREGLER[k.tabell]?.utelatt?.includes(k.navn) !== true,
      )
      const perTabell = [...Map.groupBy(synlige, (k) => k.tabell).values()]
      const flest = Math.max(...perTabell.map((k) => k.length))
      expect(perTabell.length).toBeGreaterThan(40)
      for (let nr = 0; nr < flest; nr += 1) {
        const provd = perTabell.flatMap((k) => k[nr] ?? [])
        const funnet = await funnetEtter(
          trx,
          provd.map((k) => {
            const ny = annenVerdi(k, `"${k.navn}"`)
            return `update "${k.tabell}" set "${k.navn}" = ${ny} where ${FORSTE(k.tabell)}`
          }),
        )
        expect(
          provd.filter((k) => !funnet.includes(k.tabell)).map((k) => `${k.tabell}.${k.navn}`),
        ).toEqual([])
      }
    })
  }, 120_000)

  test('blir en rad som er slettet, og en som er satt inn, funnet', async () => {
    await medAlleTabeller(base.url, async (trx, kolonner) => {
      const tabeller = [...new Set(kolonner.map((k) => k.tabell))].toSorted()
      const slettet = await funnetEtter(
        trx,
        tabeller.map((t) => `delete from "${t}" where ${FORSTE(t)}`),
      )
      expect(slettet).toEqual(tabeller)
      const nokler = new Map((await lesTabeller(trx)).map((t) => [t.navn, t.nokkel]))
      const innsatt = await funnetEtter(
        trx,
        tabeller.map((t) => {
          const dens = kolonner.filter((k) => k.tabell === t)
          const verdier = dens.map((k) =>
            nokler.get(t)?.includes(k.navn) === true ? annenVerdi(k, `"${k.navn}"`) : `"${k.navn}"`,
          )
          const navn = dens.map((k) => `"${k.navn}"`).join(', ')
          return `insert into "${t}" (${navn}) select ${verdier.join(', ')} from "${t}"
            where ${FORSTE(t)}`
        }),
      )
      expect(innsatt).toEqual(tabeller)
    })
  }, 120_000)
})
