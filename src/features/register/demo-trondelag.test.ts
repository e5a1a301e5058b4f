import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fordel } from '#core/fordeling/fordel.ts'
import type { FordelInngang } from '#core/fordeling/typer.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'

// The figures of samarbeidsforum 8 March 2023, slides: what the demo shows must be what was shown.
let demo: Testdatabase
beforeAll(async () => {
  demo = await nyDatabase({ demo: true })
})
afterAll(async () => {
  await demo.slett()
})

async function en<T>(sporring: ReturnType<typeof sql<T>>): Promise<T | undefined> {
  return (await sporring.execute(demo.db)).rows[0]
}

test('Det er søkt om 11 703 669 kroner fra elleve nettverk', async () => {
  const sum = sql`select sum(omsokt_kr)::int as sum, count(*)::int as antall from grunnlagsinnhold`
  expect(await en(sum)).toEqual({ sum: 11_703_669, antall: 11 })
})

test('Rammene er 10 522 000 kroner, og den publiserte tabellen er én krone for mye', async () => {
  const sum = sql`select (select sum(belop_kr)::int from ramme) as vedtatt,
    (select sum(belop_kr)::int from publisert_ramme) as publisert,
    (select array_agg(r.nettverk_id) from ramme r join publisert_ramme p using (fylke_id, nettverk_id)
      where r.belop_kr <> p.belop_kr) as ulike`
  expect(await en(sum)).toEqual({
    vedtatt: 10_522_000,
    publisert: 10_522_001,
    ulike: ['trondheim-malvik'],
  })
})

test('Den vedtatte fordelingen gir det samme når den regnes på nytt av inndataene', async () => {
  const rad = await en(
    sql<{ inndata: FordelInngang; utdata: unknown }>`select inndata, utdata from fordeling`,
  )
  const svar = rad && fordel(rad.inndata)
  expect(svar).toEqual({ ok: true, verdi: rad?.utdata })
})

test('34 møtte i forumet; 32 er i en gruppe, og Gauldals to og Gauldals sak er i ingen', async () => {
  const tall = sql`select
    (select count(distinct person_id)::int from verv where rolle = 'forum' and fylke_id = 'trondelag') as mott,
    (select array_agg(antall order by nr) from (
      select g.nr, count(*)::int as antall from gruppemedlem m
      join vurderingsgruppe g on g.id = m.gruppe_id group by g.nr) i) as grupper,
    (select array_agg(distinct nettverk_id) from verv v where rolle = 'forum'
      and plass = 'representant' and not exists (select from gruppemedlem m where m.verv_id = v.id)) as uten_gruppe,
    (select array_agg(nettverk_id) from beslutningsgrunnlag b
      where not exists (select from gruppesak s where s.beslutningsgrunnlag_id = b.id)) as saker`
  expect(await en(tall)).toEqual({
    mott: 34,
    grupper: [11, 11, 10],
    uten_gruppe: ['gauldal'],
    saker: ['gauldal'],
  })
})

test('Gauldal har seks tiltak og fem deltakerlinjer, og ett tiltak uten partner', async () => {
  const tall = sql`select
    (select count(*)::int from tiltak t where t.beslutningsgrunnlag_id = b.id) as tiltak,
    (select count(*)::int from deltakerlinje d where d.beslutningsgrunnlag_id = b.id) as linjer,
    (select array_agg(partner_merknad) from tiltak t
      where t.beslutningsgrunnlag_id = b.id and partner_id is null) as uten_partner
    from beslutningsgrunnlag b where nettverk_id = 'gauldal'`
  expect(await en(tall)).toEqual({ tiltak: 6, linjer: 5, uten_partner: ['uten UH?'] })
})

test('Alle personer og fylker er merket som demo, og ingen organisasjonsnumre er funnet på', async () => {
  const tall = sql`select
    (select count(*)::int from person where not er_demo) as personer,
    (select count(*)::int from fylke where not er_demo) as fylker,
    (select count(*)::int from organisasjon where orgnr is not null) as orgnr`
  expect(await en(tall)).toEqual({ personer: 0, fylker: 0, orgnr: 0 })
})

test('Kommuner som er slått sammen, er ikke medlem av noe nettverk etter 1. januar 2020', async () => {
  const borte = sql`select
    array_agg(organisasjon_id order by organisasjon_id)
      filter (where gyldig @> date '2019-12-31' and not gyldig @> date '2020-01-01') as borte,
    array_agg(organisasjon_id order by organisasjon_id)
      filter (where gyldig @> date '2020-01-01' and not gyldig @> date '2019-12-31') as nye
    from nettverksmedlem`
  expect(await en(borte)).toEqual({
    borte: ['fosnes', 'klaebu', 'naeroy', 'namdalseid', 'verran', 'vikna'],
    nye: ['heim', 'naeroysund', 'orkland'],
  })
})
