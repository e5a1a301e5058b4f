import { afterAll, beforeAll, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'

let a: Testapp
let naa = Temporal.Instant.from('2023-03-08T08:00:00Z')
beforeAll(async () => {
  a = await nyApp({ naa: () => naa })
})
afterAll(() => a.slett())

async function sistBrukt(): Promise<string | undefined> {
  const rader = await a.db.selectFrom('okt').select('sist_brukt').execute()
  return rader.at(0)?.sist_brukt
}

test('at en økt er i bruk, blir notert høyst én gang i minuttet', async () => {
  await a.hent('/', { som: 1 })
  const start = await sistBrukt()
  naa = naa.add({ seconds: 59 })
  await Promise.all(Array.from({ length: 10 }, () => a.hent('/', { som: 1 })))
  expect(await sistBrukt()).toBe(start)
  naa = naa.add({ seconds: 1 })
  await Promise.all(Array.from({ length: 10 }, () => a.hent('/', { som: 1 })))
  const etter = await sistBrukt()
  expect(etter).not.toBe(start)
  naa = naa.add({ seconds: 59 })
  await a.hent('/', { som: 1 })
  expect(await sistBrukt()).toBe(etter)
})

test('historikken sier hvem som byttet verv og hvem som logget ut', async () => {
  const { person_id } = await a.db
    .selectFrom('verv')
    .select('person_id')
    .where('id', '=', 1)
    .executeTakeFirstOrThrow()
  const { id: forst } = await a.db
    .selectFrom('historikk')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const kake = await a.kake(1)
  await a.db.updateTable('okt').set({ verv_id: null }).where('person_id', '=', person_id).execute()
  for (const sti of ['/velg-verv', '/logg-ut'])
    await a.app.request(`http://samraad.test${sti}`, {
      method: 'POST',
      body: new URLSearchParams({ verv: '1' }),
      headers: { origin: 'http://samraad.test', cookie: kake },
    })
  const rader = await a.db
    .selectFrom('historikk')
    .select(['person_id', 'handling'])
    .where('id', '>', forst)
    .where('tabell', '=', 'okt')
    .where('handling', '<>', 'system')
    .orderBy('id')
    .execute()
  expect(rader).toEqual([
    { person_id, handling: 'person.velg-verv' },
    { person_id, handling: 'person.logg-ut' },
  ])
})
