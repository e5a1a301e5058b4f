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
