import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifiser } from '#features/historikk/segl/verifiser.ts'
import { migrer } from '#platform/db/migrer.ts'
import { pakkerot } from '#platform/pakkerot.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'

const ALLE = join(pakkerot(), 'db', 'migrations')

let base: Testdatabase
let mappe: string
beforeEach(async () => {
  base = await nyDatabase({ demo: false })
  mappe = mkdtempSync(join(tmpdir(), 'samraad-overgang-'))
  for (const fil of readdirSync(ALLE)) if (fil < '0013') cpSync(join(ALLE, fil), join(mappe, fil))
  await sql`drop schema public cascade`.execute(base.db)
  await sql`create schema public`.execute(base.db)
  expect(await migrer(base.url, mappe)).toMatchObject({ ok: true })
})
afterEach(async () => {
  rmSync(mappe, { recursive: true })
  await base.slett()
})

// As it was: offices ticked beside the seats, two of them said by seats as well.
const GAMMEL = `
    insert into fylke (id, navn, statsforvalter) values ('agder', 'Agder', 'Statsforvalteren i Agder');
    insert into organisasjon (id, fylke_id, navn, type) values
      ('sf', 'agder', 'Statsforvalteren', 'statsforvalter'), ('uia', 'agder', 'UiA', 'uh'),
      ('grimstad', 'agder', 'Grimstad', 'kommune');
    insert into nettverk (fylke_id, id, navn) values ('agder', 'ost', 'Øst');
    insert into person (navn) values ('En'), ('To'), ('Tre'), ('Fire'), ('Fem'), ('Seks'), ('Sju');
    insert into verv (person_id, rolle, fylke_id, nettverk_id, organisasjon_id, sete, gyldig) values
      (1, 'sekretariat', 'agder', null, 'sf', 'Sekretariatet', '(,)'),
      (2, 'koordinator', 'agder', 'ost', null, 'Koordinator for Øst', '[2022-01-01,)'),
      (3, 'uh', 'agder', null, 'uia', 'Utviklingspartner', '(,)'),
      (4, 'eier', 'agder', null, 'grimstad', 'Eier', '(,)'),
      (5, 'forum', 'agder', 'ost', null, 'Øst', '(,)'),
      (6, 'forum', 'agder', null, 'uia', 'UiA', '(,)'),
      (7, 'forum', 'agder', null, null, 'Gikk ut', '[2020-01-01,2021-01-01)'),
      (2, 'forum', 'agder', 'ost', null, 'Øst, vara', '(,)');
    insert into utvalg (fylke_id, id, navn, type) values ('agder', 'forum', 'Forum', 'samarbeidsforum');
    insert into sete (fylke_id, utvalg_id, gruppe, navn, nettverk_id, har_stemme, gyldig) values
      ('agder', 'forum', 'nettverk', 'Øst i forum', 'ost', true, '(,)');
    insert into setebesetning (sete_id, person_id, plass, gyldig) values
      (1, 7, 'vara2', '[2020-01-01,2021-01-01)'), (1, 2, 'vara1', '(,)'), (1, 5, 'representant', '(,)');
    insert into invitasjon (fylke_id, person_id, lenke_hash, opprettet, opprettet_av, utloper)
      values ('agder', 5, repeat('a', 64), now(), 1, now() + interval '1 day')`

const rader = async (sporring: string) => (await sql.raw(sporring).execute(base.db)).rows

test('en database fra før setene ga rett, tas med uten at noe går tapt: hvert verv har sitt nummer', async () => {
  for (const setning of GAMMEL.split(';')) await sql.raw(setning).execute(base.db)
  const foer = await rader(
    'select person_id, rolle, nettverk_id, organisasjon_id, id from verv order by id',
  )

  expect(await migrer(base.url, ALLE)).toMatchObject({ ok: true })

  const etter = await rader(
    'select person_id, rolle, nettverk_id, organisasjon_id, id from verv where id <= 8 order by id',
  )
  expect(etter).toEqual(foer)
  // The two that the seats said already are those holdings, not new ones beside them.
  expect(await rader('select id, sete, plass from verv where id in (5, 8) order by id')).toEqual([
    { id: 5, sete: 'Øst i forum', plass: 'representant' },
    { id: 8, sete: 'Øst i forum', plass: 'vara1' },
  ])
  // History says what the tables hold, after as before.
  expect((await verifiser(base.db)).brudd).toEqual([])
  expect(await rader('select count(*)::int as n from setebesetning')).toEqual([{ n: 9 }])
  expect(await rader('select upper(gyldig)::text as til from verv where id = 7')).toEqual([
    { til: '2021-01-01' },
  ])
  expect(
    await rader(
      `select count(*)::int as n from invitasjon i join setebesetning b on b.id = i.opprettet_av`,
    ),
  ).toEqual([{ n: 1 }])
  // The next holding gets a number of its own.
  await sql`insert into setebesetning (sete_id, person_id, plass, gyldig) values (1, 6, 'vara2', '[2023-01-01,)')`.execute(
    base.db,
  )
})

test('alt som var signert av et verv, er etterpå signert av besetningen', async () => {
  const foer = await rader(`select conrelid::regclass::text as tabell, conname from pg_constraint
    where contype = 'f' and confrelid = 'verv'::regclass order by 1, 2`)
  await migrer(base.url, ALLE)
  const etter = await rader(`select conrelid::regclass::text as tabell, conname from pg_constraint
    where contype = 'f' and confrelid = 'setebesetning'::regclass order by 1, 2`)
  expect(foer.length).toBeGreaterThan(8)
  expect(etter).toEqual(expect.arrayContaining(foer))
})
