import { setTimeout as vent } from 'node:timers/promises'
import fc from 'fast-check'
import { sql } from 'kysely'
import { Client } from 'pg'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { kanonisk } from '#core/historikk/kanonisk.ts'
import type { Db } from '#platform/db/kobling.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { forsegl, forseglAlt } from './forsegl.ts'
import { verifiser } from './verifiser.ts'

let base: Testdatabase
beforeEach(async () => {
  base = await nyDatabase({ demo: true })
  return () => base.slett()
})

/** Changes of the register, one transaction each, sealed some at a time. */
async function skriv(antall: number): Promise<void> {
  for (let i = 0; i < antall; i += 1) {
    await sql`update organisasjon set navn = navn || 'x' where id = (
      select id from organisasjon order by id offset ${i} limit 1)`.execute(base.db)
  }
}

/** Transactions of other tests on the same server hold the seal back for a moment. */
async function forseglTilTomt(db: Db): Promise<void> {
  for (;;) {
    await forseglAlt(db)
    const uforseglet = await sql<{ n: number }>`
      select count(*)::int as n from historikk
      where tabell <> 'segl' and id not in (select unnest(ider) from segl)
      union all select count(*)::int from innsyn where id not in (select unnest(innsyn_ider) from segl)
    `.execute(db)
    if (uforseglet.rows.every((r) => r.n === 0)) return
    await vent(20)
  }
}

/** As the superuser of the database, past every trigger of ours. */
async function bakRyggen(setning: string): Promise<void> {
  const adresse = new URL(inject('postgres').adminUrl)
  adresse.pathname = new URL(base.url).pathname
  const klient = new Client({ connectionString: adresse.href })
  await klient.connect()
  try {
    await klient.query('set session_replication_role = replica')
    const { rowCount } = await klient.query(setning)
    expect(rowCount).toBeGreaterThan(0)
  } finally {
    await klient.end()
  }
}

const tre = async () => {
  await forseglTilTomt(base.db)
  for (let i = 0; i < 3; i += 1) {
    await skriv(3)
    await forseglTilTomt(base.db)
  }
}

describe('forseglingen', () => {
  test('tar med alt som er lagret, én gang, og lar det som ikke er avsluttet, vente', async () => {
    const apen = new Client({ connectionString: base.url })
    await apen.connect()
    await apen.query('begin')
    await apen.query(`update organisasjon set navn = navn || '!' where id = 'nord'`)
    await skriv(2)
    await forseglAlt(base.db)
    const mens = await verifiser(base.db)
    expect(mens).toMatchObject({ brudd: [] })
    expect(mens.antallUsikret).toBeGreaterThan(0)
    await apen.query('commit')
    await apen.end()
    await forseglTilTomt(base.db)
    const etter = await verifiser(base.db)
    // Left is the entry of the last seal itself.
    expect(etter).toMatchObject({ brudd: [], antallUsikret: 1 })
    const [rader] = (
      await sql<{
        n: number
        ulike: number
      }>`select count(*)::int as n, count(distinct id)::int as ulike
        from (select unnest(ider) as id from segl) s`.execute(base.db)
    ).rows
    expect(rader).toEqual({ n: etter.antallForseglet, ulike: etter.antallForseglet })
  })

  test('forsegler ikke sin egen forsegling i det uendelige', async () => {
    await forseglTilTomt(base.db)
    expect(await forsegl(base.db)).toBe(0)
    const { sisteSegl } = await verifiser(base.db)
    await forseglAlt(base.db)
    expect((await verifiser(base.db)).sisteSegl).toEqual(sisteSegl)
  })

  test('deler en lang kø i hele transaksjoner, også når én er større enn et segl', async () => {
    await forseglTilTomt(base.db)
    await sql`update organisasjon set navn = navn || 'y'`.execute(base.db)
    await skriv(5)
    await vent(50)
    while ((await forsegl(base.db, { flest: 3 })) > 0);
    expect(await verifiser(base.db)).toMatchObject({ brudd: [] })
  })

  test('flere prosesser kan prøve samtidig', async () => {
    await skriv(3)
    await Promise.all([forsegl(base.db), forsegl(base.db), forsegl(base.db)])
    await forseglTilTomt(base.db)
    expect(await verifiser(base.db)).toMatchObject({ brudd: [] })
  })

  test('databasen og programmet skriver samme tekst, uansett tegn', async () => {
    const tegn = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((t) => !t.includes('\0'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(tegn), { minLength: 1, maxLength: 5 }),
        async (felter) => {
          const { rows } = await sql<{ t: string }>`select json_build_array(${sql.join(
            felter.map((f) => sql`${f}::text`),
          )})::text as t`.execute(base.db)
          expect(kanonisk(felter)).toBe(rows[0]?.t)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('det som skjer bak ryggen på programmet', () => {
  beforeEach(tre)
  const fjerde = `(select ider[2] from segl where nr = 2)`

  test('ingenting er galt når ingen har gjort noe', async () => {
    expect(await verifiser(base.db)).toMatchObject({ antallBrudd: 0, antallUsikret: 1 })
  })

  test('en endret linje i historikken', async () => {
    await bakRyggen(`update historikk set person_id = 1 where id = ${fjerde}`)
    expect((await verifiser(base.db)).brudd[0]).toMatchObject({
      sted: 'historikk',
      slag: 'endret',
      segl: 2,
      tabell: 'organisasjon',
    })
  })

  test('en slettet linje i historikken, og den første når det er flere', async () => {
    await bakRyggen(
      `delete from historikk where id in (select unnest(ider) from segl where nr >= 3)`,
    )
    await bakRyggen(`delete from historikk where id = ${fjerde}`)
    const { brudd, antallBrudd } = await verifiser(base.db)
    expect(brudd[0]).toMatchObject({ sted: 'historikk', slag: 'slettet', segl: 2 })
    expect(antallBrudd).toBeGreaterThan(3)
  })

  const LINJE = `insert into historikk (id, tx, tabell, radnokkel, operasjon, for_verdi, etter_verdi, fylke_id)
    overriding system value select`
  test.each([
    ['i et hull i nummerrekka', `-1`, `pg_current_xact_id()`],
    ['med en gammel transaksjon', `nextval('historikk_id_seq')`, `(select min(tx) from historikk)`],
    ['med et nummer som ikke er trukket', `1000000`, `pg_current_xact_id()`],
  ])('en linje satt inn i historikken %s', async (_navn, id, tx) => {
    await bakRyggen(
      `${LINJE} ${id}, ${tx}, 'fylke', 'trondelag', 'endret', '{}', '{}', 'trondelag'`,
    )
    expect((await verifiser(base.db)).brudd[0]).toMatchObject({
      sted: 'historikk',
      slag: 'innsatt',
      segl: null,
    })
  })

  test('en linje satt inn sist, forseglet siden, men som tabellen ikke er enig i', async () => {
    await bakRyggen(`${LINJE} nextval('historikk_id_seq'), pg_current_xact_id(), 'fylke', 'trondelag',
      'endret', '{"statsforvalter": "A"}', '{"statsforvalter": "B"}', 'trondelag'`)
    await forseglTilTomt(base.db)
    expect((await verifiser(base.db)).brudd).toEqual([
      { sted: 'tabell', slag: 'endret', tabell: 'fylke', radnokkel: 'trondelag' },
    ])
  })

  test.each([
    ['endret', `update segl set antall = antall, rot = repeat('0', 64) where nr = 2`, 'endret', 2],
    ['gjort om med ny hash', `update segl set hash = repeat('1', 64) where nr = 2`, 'endret', 2],
    ['slettet', `delete from segl where nr = 2`, 'mangler', 3],
  ])('et segl %s', async (_navn, setning, slag, nr) => {
    await bakRyggen(setning)
    expect((await verifiser(base.db)).brudd[0]).toEqual({ sted: 'segl', slag, nr })
  })

  test('det siste seglet slettet: historikken husker det', async () => {
    await bakRyggen(`delete from segl where nr = (select max(nr) from segl)`)
    const { brudd } = await verifiser(base.db)
    expect(brudd[0]).toMatchObject({ sted: 'tabell', slag: 'slettet', tabell: 'segl' })
  })

  test.each([
    ['endret', `update innsyn set person_id = 1 where id = 2`],
    ['slettet', `delete from innsyn where id = 2`],
    [
      'innsatt',
      `insert into innsyn (tx, slag, handling, sti) select min(tx), 'lest', 'grunnlag.se', '/x' from historikk`,
    ],
  ])('en linje i leseloggen %s', async (slag, setning) => {
    for (let i = 0; i < 3; i += 1) {
      await sql`insert into innsyn (slag, handling, sti, person_id)
        values ('lest', 'grunnlag.se', '/trondelag', 3)`.execute(base.db)
    }
    await forseglTilTomt(base.db)
    expect(await verifiser(base.db)).toMatchObject({ antallBrudd: 0 })
    await bakRyggen(setning)
    expect((await verifiser(base.db)).brudd[0]).toMatchObject({ sted: 'innsyn', slag })
  })

  test('leselogg som er kastet fordi den er gammel nok, er ikke et brudd, og historikken sier det', async () => {
    await sql`insert into innsyn (tid, slag, handling, sti)
      values (now() - interval '400 days', 'lest', 'grunnlag.se', '/gammel'),
        (now(), 'lest', 'grunnlag.se', '/ny')`.execute(base.db)
    await forseglTilTomt(base.db)
    await sql`select innsyn_rydd(now() - interval '365 days')`.execute(base.db)
    const igjen = await base.db.selectFrom('innsyn').select('sti').execute()
    expect(igjen).toEqual([{ sti: '/ny' }])
    expect(await verifiser(base.db)).toMatchObject({ antallBrudd: 0 })
    await expect(sql`select innsyn_rydd(now())`.execute(base.db)).rejects.toThrow('siste 30 dagene')
  })

  test('etter at databasen er lest inn i en annen klynge, fortsetter kjeden uten å mistro det nye', async () => {
    const annen = await nyDatabase({ demo: true })
    try {
      while ((await forsegl(annen.db, { klynge: 'den gamle' })) === 0) await vent(20)
      await sql`update organisasjon set navn = navn || 'x' where id = 'nord'`.execute(annen.db)
      expect(await verifiser(annen.db)).toMatchObject({ antallBrudd: 0 })
      await forseglTilTomt(annen.db)
      await sql`update organisasjon set navn = navn || 'y' where id = 'nord'`.execute(annen.db)
      await forseglTilTomt(annen.db)
      expect(await verifiser(annen.db)).toMatchObject({ antallBrudd: 0, antallSegl: 3 })
    } finally {
      await annen.slett()
    }
  })

  test('et segl satt inn', async () => {
    await bakRyggen(`insert into segl select nr + 1, tid, klynge, tx_under, tx_segl, siste_id, antall, rot,
      hash, repeat('2', 64), ider, blader from segl order by nr desc limit 1`)
    expect((await verifiser(base.db)).brudd[0]).toMatchObject({ sted: 'segl', slag: 'endret' })
  })

  test('et beløp endret uten spor, et verv slettet og en organisasjon satt inn', async () => {
    await bakRyggen(
      `update ramme set belop_kr = belop_kr + 1 where ctid = (select min(ctid) from ramme)`,
    )
    await bakRyggen(`delete from gruppemedlem where ctid = (select min(ctid) from gruppemedlem)`)
    await bakRyggen(`insert into organisasjon (id, navn, type) values ('falsk', 'Falsk', 'annen')`)
    expect(
      (await verifiser(base.db)).brudd.map((b) => [b.sted, 'tabell' in b && b.tabell, b.slag]),
    ).toEqual([
      ['tabell', 'gruppemedlem', 'slettet'],
      ['tabell', 'organisasjon', 'innsatt'],
      ['tabell', 'ramme', 'endret'],
    ])
  })

  test('et navn i historikken byttet', async () => {
    await bakRyggen(`update historikk_personlig set verdi = 'En Annen' where person_id = 2`)
    expect((await verifiser(base.db)).brudd[0]).toMatchObject({ sted: 'personlig', slag: 'endret' })
  })

  test('navn slettet fra historikken er et brudd, men ikke når personen er pseudonymisert', async () => {
    await bakRyggen(`delete from historikk_personlig where person_id = 1`)
    expect((await verifiser(base.db)).brudd.map((b) => [b.sted, b.slag])).toEqual(
      expect.arrayContaining([
        ['personlig', 'slettet'],
        ['tabell', 'endret'],
      ]),
    )
    await sql`update person set navn = 'Person 1', epost = null, pseudonymisert = now()
      where id = 1`.execute(base.db)
    await sql`update habilitet set ord = '' where person_id = 1`.execute(base.db)
    await sql`delete from historikk_personlig where person_id = 1`.execute(base.db)
    expect(await verifiser(base.db)).toMatchObject({ antallBrudd: 0 })
    await bakRyggen(`update person set navn = 'Tilbake Igjen' where id = 1`)
    expect((await verifiser(base.db)).brudd).toEqual([
      { sted: 'tabell', slag: 'endret', tabell: 'person', radnokkel: '1' },
    ])
  })

  test('en kjede som er regnet om i sin helhet: det trykte seglet kjenner den ikke igjen', async () => {
    const { sisteSegl } = await verifiser(base.db)
    const trykt = sisteSegl?.hash ?? ''
    expect(await verifiser(base.db, [trykt])).toMatchObject({ antallBrudd: 0 })
    await bakRyggen(`update historikk set begrunnelse = 'Slik var det aldri' where id = ${fjerde}`)
    await bakRyggen(`delete from segl`)
    await bakRyggen(`delete from historikk where tabell = 'segl'`)
    await forseglTilTomt(base.db)
    expect(await verifiser(base.db)).toMatchObject({ antallBrudd: 0 })
    expect((await verifiser(base.db, [trykt])).brudd).toEqual([
      { sted: 'trykt', slag: 'ukjent', hash: trykt },
    ])
  })
})
