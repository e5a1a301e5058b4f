import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { tolkOrdningsregler } from './ordningsregler.ts'

let base: Testdatabase
let demo: Testdatabase
beforeAll(async () => {
  base = await nyDatabase({ demo: false })
  demo = await nyDatabase({ demo: true })
})
afterAll(async () => {
  await base.slett()
  await demo.slett()
})

async function versjoner(db: Testdatabase) {
  const rader = await db.db
    .selectFrom('ordning_versjon')
    .select(['ordning_id', 'fylke_id', 'regler', 'kilde'])
    .orderBy('ordning_id')
    .orderBy('fylke_id', (o) => o.asc().nullsFirst())
    .execute()
  return rader.map(({ ordning_id, fylke_id, regler, kilde }) => ({
    ordning_id,
    fylke_id,
    kilde,
    regler: tolkOrdningsregler(regler),
  }))
}

test('Alle fire ordninger har regler for hele landet som kan leses', async () => {
  const alle = await versjoner(base)
  expect(alle.map((v) => [v.ordning_id, v.fylke_id])).toEqual([
    ['dekom', null],
    ['kollektiv', null],
    ['kompetanseloftet', null],
    ['rekom', null],
  ])
})

test('Tre kriterier gjelder for alle, og Kompetanseløftet har et fjerde', async () => {
  const alle = await versjoner(base)
  expect(alle.map((v) => [v.ordning_id, v.regler.kriterier.map((k) => k.nr)])).toEqual([
    ['dekom', [1, 2, 3]],
    ['kollektiv', [1, 2, 3]],
    ['kompetanseloftet', [1, 2, 3, 4]],
    ['rekom', [1, 2, 3]],
  ])
})

test('Spørsmålene er a til f, og f kreves bare når det søkes over rammen', async () => {
  for (const { regler } of await versjoner(base)) {
    expect(regler.sporsmal.map((s) => s.id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    const overRamme = regler.sporsmal.filter((s) => s.kreves === 'over-ramme')
    expect(overRamme.map((s) => s.id)).toEqual(['f'])
  }
})

test('Fagskole, kulturskole og andre kommunale tjenester kommer med fra 2026', async () => {
  for (const { ordning_id, regler } of await versjoner(base)) {
    const ny = ordning_id === 'kollektiv'
    expect(regler.partnertyper.includes('fagskole')).toBe(ny)
    expect(regler.malgrupper.some((m) => m.id === 'kulturskole')).toBe(ny)
    expect(regler.malgrupper.some((m) => m.id === 'andre-kommunale-tjenester')).toBe(ny)
    expect(regler.sporsmal.some((s) => s.tekst.nn.includes('fagskule'))).toBe(ny)
  }
})

test('De gamle ordningene gjelder til og med 31. desember 2025 og er erstattet av den nye', async () => {
  const { rows } = await sporGyldighet()
  expect(rows).toEqual([
    { id: 'dekom', siste_dag: true, dagen_etter: false, erstattet_av: 'kollektiv' },
    { id: 'kollektiv', siste_dag: false, dagen_etter: true, erstattet_av: null },
    { id: 'kompetanseloftet', siste_dag: true, dagen_etter: false, erstattet_av: 'kollektiv' },
    { id: 'rekom', siste_dag: true, dagen_etter: false, erstattet_av: 'kollektiv' },
  ])
})

test('Fylkets egen utgave av reglene kan leses og sier hvor tallet kommer fra', async () => {
  const fylkets = (await versjoner(demo)).filter((v) => v.fylke_id !== null)
  expect(fylkets.map((v) => v.regler.koordinator.varselOverProsent)).toEqual([10])
  expect(fylkets[0]?.kilde).toMatch(/laget for demoen/)
})

async function sporGyldighet() {
  return sql<{
    id: string
    siste_dag: boolean
    dagen_etter: boolean
    erstattet_av: string | null
  }>`select id, gyldig @> date '2025-12-31' as siste_dag, gyldig @> date '2026-01-01' as dagen_etter,
      erstattet_av from ordning order by id`.execute(base.db)
}
