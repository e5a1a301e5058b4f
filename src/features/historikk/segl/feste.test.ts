import { sql } from 'kysely'
import { Client } from 'pg'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { bruddsetning } from './bruddsetning.ts'
import { verifiser } from './verifiser.ts'

let base: Testdatabase
beforeEach(async () => {
  base = await nyDatabase({ demo: true })
  return () => base.slett()
})

/** As superuser of the database; `replica`: past every trigger. */
async function somAdmin(setninger: string, rolle: 'origin' | 'replica' = 'origin'): Promise<void> {
  const adresse = new URL(inject('postgres').adminUrl)
  adresse.pathname = new URL(base.url).pathname
  const klient = new Client({ connectionString: adresse.href })
  await klient.connect()
  try {
    await klient.query(`set session_replication_role = ${rolle}`)
    await klient.query(setninger)
  } finally {
    await klient.end()
  }
}

const brudd = async () => (await verifiser(base.db)).brudd.map((b) => bruddsetning(b, 'nb'))
const nesteMigrering = () => sql`select historikk_fest_manglende()`.execute(base.db)
const antallLinjer = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from historikk`.execute(base.db)).rows[0]?.n

const UTEN_NOKKELTALL = `drop trigger "A_historikk" on nokkeltall;
  drop trigger "A_historikk_tommes_ikke" on nokkeltall;`

describe('utløserne som skriver historikk', () => {
  test('en som er borte, er et brudd, og det som ble endret imens, er det etter neste migrering også', async () => {
    await somAdmin(`${UTEN_NOKKELTALL}
      update nokkeltall set verdi = verdi + 1 where ctid in (select ctid from nokkeltall limit 12)`)
    const forst = await brudd()
    expect(forst.slice(0, 2)).toEqual([
      'Tabellen nokkeltall har mistet utløseren A_historikk, eller den er slått av eller byttet ut.',
      'Tabellen nokkeltall har mistet utløseren A_historikk_tommes_ikke, eller den er slått av eller byttet ut.',
    ])
    expect(forst).toHaveLength(14)
    const linjer = await antallLinjer()
    await nesteMigrering()
    expect(await antallLinjer()).toBe(linjer)
    const etter = await brudd()
    expect(etter).toHaveLength(12)
    expect(etter[0]).toMatch(/^Raden .* i tabellen nokkeltall er endret uten spor\.$/)
  })

  test('en rad satt inn imens blir ikke gjort gyldig av neste migrering', async () => {
    await somAdmin(`${UTEN_NOKKELTALL} drop trigger "A_historikk" on organisasjon;
      insert into organisasjon (id, navn, type) values ('falsk', 'Falsk', 'annen')`)
    await nesteMigrering()
    expect(await brudd()).toEqual(['Raden falsk i tabellen organisasjon er satt inn uten spor.'])
  })

  test.each([
    ['slått av', `alter table ramme disable trigger "A_historikk"`],
    ['bare for kopier', `alter table ramme enable replica trigger "A_historikk"`],
    [
      'uten endringer',
      `create or replace trigger "A_historikk" after insert on ramme for each row
         execute function historikk_skriv('{id}', '{}', '{}', '{}', '{}')`,
    ],
  ])('en som er %s, er et brudd, og neste migrering setter den i stand', async (_navn, setning) => {
    await somAdmin(setning)
    expect(await brudd()).toEqual([
      'Tabellen ramme har mistet utløseren A_historikk, eller den er slått av eller byttet ut.',
    ])
    await nesteMigrering()
    expect(await brudd()).toEqual([])
  })

  test('en tabell kan ikke få unntak, eller en kolonne bli utelatt, bak ryggen på programmet', async () => {
    await somAdmin(`insert into historikk_unntak values ('ramme', 'fordi');
      insert into historikk_kolonne values ('fordeling', 'pott_kr', 'utelatt');
      drop trigger "A_historikk" on ramme`)
    await nesteMigrering()
    expect(await brudd()).toEqual([
      'Tabellen fordeling har mistet utløseren A_historikk, eller den er slått av eller byttet ut.',
      'Tabellen ramme har mistet utløseren A_historikk, eller den er slått av eller byttet ut.',
    ])
  })

  test('det som verner historikken selv, er et brudd når det er borte', async () => {
    await somAdmin(`drop trigger kun_tilfoyelse on historikk;
      alter table innsyn disable trigger kun_tilfoyelse_unntatt_rydding`)
    expect(await brudd()).toEqual([
      'Tabellen historikk har mistet utløseren kun_tilfoyelse, eller den er slått av eller byttet ut.',
      'Tabellen innsyn har mistet utløseren kun_tilfoyelse_unntatt_rydding, eller den er slått av eller byttet ut.',
    ])
  })

  test('en linje som sier at noe alt fantes, er et brudd når tabellen har historikk', async () => {
    await somAdmin(
      `insert into organisasjon (id, navn, type) values ('falsk', 'Falsk', 'annen');
       insert into historikk (tabell, radnokkel, operasjon, etter_verdi)
       select 'organisasjon', id, 'fantes', to_jsonb(o) from organisasjon o where id = 'falsk'`,
      'replica',
    )
    expect((await brudd())[0]).toMatch(/^Linje \d+ \(organisasjon falsk\) er satt inn utenom/)
  })

  test('en tabell som er tatt bort med det den inneholdt, er et brudd', async () => {
    await somAdmin(`drop table budsjettlinje cascade`)
    expect((await brudd())[0]).toMatch(/^Raden .* i tabellen budsjettlinje er slettet uten spor/)
  })
})

describe('en migrering som gir en tabell en kolonne', () => {
  test('noterer hva den inneholdt, uten at noen har endret noe, og en endring bak ryggen blir funnet', async () => {
    await sql`alter table ramme add column merke text not null default 'a'`.execute(base.db)
    await nesteMigrering()
    expect(await brudd()).toEqual([])
    const notert = await sql<{ for_verdi: unknown; etter_verdi: unknown }>`
      select for_verdi, etter_verdi from historikk where tabell = 'ramme' and etter_verdi ? 'merke'
        and operasjon = 'endret' limit 1`.execute(base.db)
    expect(notert.rows).toEqual([{ for_verdi: null, etter_verdi: { merke: 'a' } }])
    const linjer = await antallLinjer()
    await nesteMigrering()
    expect(await antallLinjer()).toBe(linjer)
    await somAdmin(
      `update ramme set merke = 'b' where ctid = (select min(ctid) from ramme)`,
      'replica',
    )
    expect(await brudd()).toHaveLength(1)
  })

  test('noterer avtrykket av en hemmelighet historikken er fra før den hadde', async () => {
    await sql`insert into identitet (person_id, utsteder, sub, opprettet, sist_brukt)
      values (1, 'https://utsteder.test', 'gammel', now(), now())`.execute(base.db)
    // As an entry was before: that there is a secret, and nothing of it.
    await somAdmin(
      `update historikk set etter_verdi = etter_verdi || '{"sub": "•"}' where tabell = 'identitet';
       delete from historikk_personlig where kolonne = 'sub'`,
      'replica',
    )
    await somAdmin(`update identitet set sub = 'en annens'`, 'replica')
    expect(await brudd()).toEqual([])
    await somAdmin(`update identitet set sub = 'gammel'`, 'replica')
    await sql`select historikk_fest('identitet')`.execute(base.db)
    expect(await brudd()).toEqual([])
    await somAdmin(`update identitet set sub = 'en annens'`, 'replica')
    expect(await brudd()).toEqual(['Raden 1 i tabellen identitet er endret uten spor.'])
  })
})
