import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { medSporreteller } from '#platform/db/sporreteller.ts'
import { stedtekst } from './innsyn-ark.ts'
import { nyApp, type Som, type Testapp } from '#test/world/app.ts'

const SAK = '/trondelag/2023/kompetanseloftet/beslutningsgrunnlag/gauldal'
const FYLKE = '/trondelag/innsyn'

let a: Testapp
let sekretariat: number
let koordinator: number
let fremmed: number

beforeAll(async () => {
  a = await nyApp()
  sekretariat = await verv("rolle = 'sekretariat' and fylke_id = 'trondelag'")
  koordinator = await verv("rolle = 'koordinator' and nettverk_id = 'gauldal'")
  fremmed = await verv("rolle = 'sekretariat' and fylke_id <> 'trondelag'")
  await sql`insert into skjerming (beslutningsgrunnlag_id, fylke_id, hjemmel_id, grunn, satt_tid)
    select b.id, b.fylke_id, 'offl-13-fvl-13-2', 'Forretningsforhold', now()
    from beslutningsgrunnlag b join tilskuddsar t on t.id = b.tilskuddsar_id
    where b.nettverk_id = 'gauldal' and (t.ar, t.ordning_id) = (2023, 'kompetanseloftet')`.execute(
    a.db,
  )
  await les(`${SAK}.json`, sekretariat)
  await les(`${SAK}/rediger`, fremmed)
})
afterAll(() => a.slett())

async function verv(vilkar: string): Promise<number> {
  const { rows } = await sql<{ id: number }>`select id from verv where ${sql.raw(vilkar)}
    order by id limit 1`.execute(a.db)
  return rows[0]?.id ?? 0
}

const les = async (sti: string, som: Som) => (await a.hent(sti, { som })).text()
const linjer = async (sti: string, som: Som) =>
  JSON.parse(await les(sti, som)).linjer.map((l: { slag: string; sti: string }) => [l.slag, l.sti])

describe('innsynsloggen', () => {
  test('sekretariatet ser hvem som har lest det som er skjermet, og hvem som er avvist', async () => {
    expect(await linjer(`${FYLKE}.json`, sekretariat)).toEqual([
      ['avvist', `${SAK}/rediger`],
      ['lest', `${SAK}.json`],
    ])
    const side = await les(FYLKE, sekretariat)
    expect(side).toContain('Setet gir ikke rett til dette.')
    expect(side).toContain('Gauldal')
  })

  test('partnerskapet ser hvem som har lest dets egen sak, og ikke hvem som er avvist', async () => {
    expect(await linjer(`${SAK}/innsyn.json`, koordinator)).toEqual([['lest', `${SAK}.json`]])
    expect(await les(SAK, koordinator)).toContain(`${SAK}/innsyn`)
  })

  test('ingen andre ser den', async () => {
    const fosen = await verv("rolle = 'koordinator' and nettverk_id = 'fosen'")
    const forum = await verv("rolle = 'forum' and fylke_id = 'trondelag'")
    for (const som of [undefined, fosen, forum, fremmed, koordinator]) {
      expect((await a.hent(FYLKE, { som })).status).toBe(403)
    }
    for (const som of [undefined, fosen, forum, fremmed]) {
      expect((await a.hent(`${SAK}/innsyn`, { som })).status).toBe(403)
    }
  })

  test('kan deles opp etter slag, navn og tid, og valgene følger med i fila', async () => {
    expect(await linjer(`${FYLKE}.json?slag=lest`, sekretariat)).toHaveLength(1)
    expect(await linjer(`${FYLKE}.json?hvem=finnes+ikke`, sekretariat)).toEqual([])
    expect(await linjer(`${FYLKE}.json?fra=2099-01-01`, sekretariat)).toEqual([])
    expect(await les(`${FYLKE}?slag=lest`, sekretariat)).toContain('innsyn.xlsx?slag=lest')
    expect(await les(`${FYLKE}.csv?slag=avvist`, sekretariat)).not.toContain('Leste')
  })

  test.each(['nb', 'nn', 'en'])('finnes på %s, som side og fil', async (lang) => {
    for (const sti of [FYLKE, `${SAK}/innsyn`])
      for (const form of ['', '.json', '.xlsx', '.csv']) {
        expect((await a.hent(`${sti}${form}?lang=${lang}`, { som: sekretariat })).status).toBe(200)
      }
  })

  test('viser 200 linjer om gangen, og spør like ofte uansett hvor mange det er', async () => {
    const for1 = await medSporreteller(() => les(FYLKE, sekretariat))
    await sql`insert into innsyn (slag, handling, sti, fylke_id)
      select 'lest', 'grunnlag.se-tittel', '/x/' || n, 'trondelag'
      from generate_series(1, 250) n`.execute(a.db)
    const forste = JSON.parse(await les(`${FYLKE}.json`, sekretariat))
    expect(forste.linjer).toHaveLength(200)
    const resten = await linjer(`${FYLKE}.json?eldre-enn=${forste.eldreEnn}`, sekretariat)
    const { antall } = await a.db
      .selectFrom('innsyn')
      .select((eb) => eb.fn.countAll<number>().as('antall'))
      .where('fylke_id', '=', 'trondelag')
      .executeTakeFirstOrThrow()
    expect(resten).toHaveLength(antall - 200)
    const side = await medSporreteller(() => les(FYLKE, sekretariat))
    expect(side.antall).toBe(for1.antall)
    expect(side.antall).toBeLessThanOrEqual(8)
    expect(side.verdi).toContain(`eldre-enn=${forste.eldreEnn}`)
  })
})

test('stedet sies i ord: saken, historikken til den og innsynsloggen er hver sin side', () => {
  const sak = '/trondelag/2023/kompetanseloftet/beslutningsgrunnlag/gauldal'
  expect(stedtekst(sak, 'nb')).toBe('Beslutningsgrunnlaget')
  expect(stedtekst(`${sak}/historikk.json`, 'nb')).toBe('Historikken til saken (JSON)')
  expect(stedtekst(`${sak}/innsyn`, 'nn')).toBe('Innsynsloggen til saka')
  expect(stedtekst('/trondelag/historikk', 'nb')).toBe('/trondelag/historikk')
})
