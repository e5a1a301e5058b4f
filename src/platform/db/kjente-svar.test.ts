import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ok } from '#core/resultat.ts'
import { medKontekst, SYSTEMET, type Oyeblikk } from '#platform/kontekst.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { forberedt } from './forberedt.ts'
import { hentOyeblikk } from './hent-oyeblikk.ts'
import { koble, type Kobling } from './kobling.ts'
import { withTransaction } from './transaksjon.ts'

let base: Testdatabase
let kobling: Kobling
beforeAll(async () => {
  base = await nyDatabase({ demo: true })
})
afterAll(async () => base.slett())
beforeEach(() => {
  kobling = koble({ url: base.url })
  return async () => kobling.lukk()
})

// Another each time it is really asked.
const stempel = forberedt((db, p: { hva: string }) =>
  db.selectNoFrom([
    sql<string>`clock_timestamp()::text || ${p.hva}::text`.as('v'),
    sql<number[]>`array[1, 2]`.as('liste'),
  ]),
)

async function oyeblikket(): Promise<Oyeblikk> {
  const oyeblikk = await hentOyeblikk(kobling.les)
  if (oyeblikk === undefined) throw new Error('Databasen sa ikke hva den ser')
  return oyeblikk
}

async function spor(oyeblikk: Oyeblikk | undefined, les = 'trondelag', hva = ''): Promise<unknown> {
  const [rad] = await medKontekst({ ...SYSTEMET, les, oyeblikk }, async () =>
    stempel(kobling.les, { hva }),
  )
  return rad?.v
}

const skriv = async () =>
  sql`update fylke set versjon = versjon where id = 'trondelag'`.execute(base.db)

describe('svar som er kjent', () => {
  test('gis på nytt til sider som ser det samme, også når de spør i samme pust', async () => {
    const a = await oyeblikket()
    // Other tests write on the same server, so the mark is made the same here.
    const b = { ...a, kl: a.kl + 1 }
    const svar = await Promise.all([spor(a), spor(b), spor(a)])
    expect(new Set(svar).size).toBe(1)
    expect(await spor({ ...a, kl: a.kl + 2 })).toBe(svar[0])
  })

  test('gis ikke til den som ser et annet fylke, eller spør om noe annet', async () => {
    const her = await oyeblikket()
    const alle = [
      await spor(her),
      await spor(her, 'demofylket'),
      await spor(her, ''),
      await spor(her, 'trondelag', 'x'),
    ]
    expect(new Set(alle).size).toBe(4)
  })

  test('gjelder ikke lenger når noen har skrevet noe som helst', async () => {
    const tidligere = await oyeblikket()
    const gammelt = await spor(tidligere)
    await skriv()
    const etter = await oyeblikket()
    expect(etter.merke).not.toBe(tidligere.merke)
    const nytt = await spor(etter)
    expect(nytt).not.toBe(gammelt)
    // The one who began before gets no older answer than it would by asking.
    expect(await spor(tidligere)).not.toBe(gammelt)
    expect(await spor(etter)).toBe(nytt)
  })

  test('en side som selv har skrevet, ser det den skrev', async () => {
    const her = await oyeblikket()
    const tidligere = await spor(her)
    await medKontekst({ ...SYSTEMET, oyeblikk: her }, async () =>
      withTransaction(kobling.db, async () => ok(true)),
    )
    expect(await spor(her)).not.toBe(tidligere)
  })

  test('uten å vite hva den ser, spør hver side for seg', async () => {
    expect(await spor(undefined)).not.toBe(await spor(undefined))
  })

  test('gis ikke lenger enn noen sekunder, for klokka endrer også noe', async () => {
    const her = await oyeblikket()
    const naa = await spor(her)
    expect(await spor({ ...her, kl: her.kl + 4_000 })).toBe(naa)
    expect(await spor({ ...her, kl: her.kl + 60_000 })).not.toBe(naa)
  })

  test('kan ikke endres av en side, for de er flere om dem', async () => {
    const oyeblikk = await oyeblikket()
    const rader = await medKontekst({ ...SYSTEMET, oyeblikk }, async () =>
      stempel(kobling.les, { hva: '' }),
    )
    expect(() => rader[0]?.liste.push(3)).toThrow(TypeError)
  })

  test('et spørsmål som feilet, blir stilt på nytt', async () => {
    const oyeblikk = await oyeblikket()
    const feilen = async () =>
      medKontekst({ ...SYSTEMET, oyeblikk }, async () =>
        kobling.les
          .selectNoFrom(sql`1 / 0`.as('v'))
          .execute()
          .catch((kastet: unknown) => kastet),
      )
    const forste = await feilen()
    expect(forste).toBeInstanceOf(Error)
    expect(await feilen()).not.toBe(forste)
  })
})
