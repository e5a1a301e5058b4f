import { afterAll, beforeAll, expect, test } from 'vitest'
import { CompiledQuery } from 'kysely'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { DEKNING } from './dekning.ts'
import { opplysningstekster } from './opplysningstekster.ts'
import { dekningAv, hentHenvisninger, hentOpplysninger } from './sporringer.ts'

let d: Testdatabase
beforeAll(async () => {
  d = await nyDatabase({ demo: true })
})
afterAll(() => d.slett())

test('hver kolonne i databasen som peker på en person, er dekket i innsyn og sletting', async () => {
  const henvisninger = await hentHenvisninger(d.db)
  expect(henvisninger.length).toBeGreaterThan(15)
  const udekket = henvisninger.filter((h) => dekningAv(h) === undefined)
  expect(udekket.map((h) => `${h.tabell}.${h.kolonne}`)).toEqual([])
})

test('ingenting er dekket som ikke finnes', async () => {
  const finnes = new Set((await hentHenvisninger(d.db)).map((h) => `${h.tabell}.${h.kolonne}`))
  const dekket = DEKNING.flatMap((x) => x.kolonner.map((k) => `${x.tabell}.${k}`))
  expect(dekket.filter((k) => !finnes.has(k))).toEqual([])
})

test('en ny tabell som peker på en person, blir funnet, med og uten fremmednøkkel', async () => {
  for (const kolonne of [
    'eier_av integer references person',
    'person_id integer',
    'sak_verv_id bigint',
  ])
    await d.db.executeQuery(
      CompiledQuery.raw(`create table prove_${kolonne.split(' ')[0]} (${kolonne})`),
    )
  const udekket = (await hentHenvisninger(d.db)).filter((h) => dekningAv(h) === undefined)
  expect(udekket.map((h) => `${h.tabell}.${h.kolonne}`)).toEqual([
    'prove_eier_av.eier_av',
    'prove_person_id.person_id',
    'prove_sak_verv_id.sak_verv_id',
  ])
  // Before anybody has said what becomes of it, the person sees it all the same.
  await d.db.executeQuery(CompiledQuery.raw('insert into prove_person_id values (1)'))
  const mine = await hentOpplysninger(d.db, 1)
  expect(mine.map((o) => o.tabell)).toContain('prove_person_id')
})

test('alt som er dekket, har en setning på hvert språk', () => {
  for (const t of Object.values(opplysningstekster))
    for (const { tabell, kolonner, slag } of DEKNING)
      for (const k of kolonner)
        expect(
          t.tabeller[`${tabell}.${k}`] ?? (slag === 'om' ? t.tabeller[tabell] : undefined),
          `${tabell}.${k}`,
        ).toBeTypeOf('string')
})
