import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { lukkVeggen, proveVegg } from './vegg.ts'

let base: Testdatabase
beforeAll(async () => {
  base = await nyDatabase({ demo: true })
})
afterAll(async () => {
  await base.slett()
})

/** As the application, in one session: what one statement leaves, the next one sees. */
async function somApp<T>(fn: (klient: Client) => Promise<T>): Promise<T> {
  const klient = new Client({ connectionString: base.appUrl })
  await klient.connect()
  try {
    await klient.query(
      `select set_config('samraad.les', '*', false), set_config('samraad.skriv', '*', false)`,
    )
    return await fn(klient)
  } finally {
    await klient.end()
  }
}
const databasen = async () =>
  (await sql<{ navn: string }>`select current_database() as navn`.execute(base.db)).rows[0]?.navn

describe('applikasjonen lager ingenting i databasen', () => {
  test.each([
    'create temporary table sete (like public.sete)',
    'create temporary view sete as select 1 as id',
    'create temporary sequence s',
    `create function pg_temp.f() returns int language sql as 'select 1'`,
    `create type pg_temp.t as enum ('a')`,
    'create table public.noe (id int)',
    'create view public.noe as select 1 as id',
    'create table noe as select 1 as id',
    'select 1 as id into noe',
    `create function public.noe() returns int language sql as 'select 1'`,
    `create or replace function public.habilitetsstilling(sak integer, den integer) returns text language sql as 'select null::text'`,
    'create domain public.noe as int',
    'create schema noe',
    'create extension pg_trgm',
    'create trigger noe after insert on sete for each row execute function historikk_slettes_ikke()',
    'create rule noe as on insert to sete do instead nothing',
    `alter function kan_opptre(integer, date) set search_path = pg_temp, public`,
    'alter table sete disable trigger all',
    'drop trigger statsforvalteren_stemmer_aldri on sete',
  ])('%s', async (setning) => {
    await somApp(async (k) => {
      await expect(k.query(setning)).rejects.toThrow(/permission denied|must be owner/)
    })
  })
})

describe('databasens regler ser databasens egne tabeller', () => {
  test('hver funksjon leter i katalogen, så i public, og sist blant midlertidige', async () => {
    const { rows } = await sql<{ funksjon: string }>`
      select p.oid::regprocedure::text as funksjon from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
        and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass
          and d.objid = p.oid and d.deptype = 'e')
        and coalesce('search_path=pg_catalog, public, pg_temp' <> all (p.proconfig), true)`.execute(
      base.db,
    )
    expect(rows).toEqual([])
  })

  // As if the wall stood open: the rules hold by themselves.
  describe('også om noen har åpnet for midlertidige tabeller', () => {
    beforeEach(async () => {
      const navn = await databasen()
      await sql`grant temporary on database ${sql.id(navn ?? '')} to samraad_app`.execute(base.db)
      return async () => {
        await sql`revoke temporary on database ${sql.id(navn ?? '')} from samraad_app`.execute(
          base.db,
        )
      }
    })

    test('et skyggesete gir ikke Statsforvalteren stemme', async () => {
      await somApp(async (k) => {
        await k.query('create temporary table sete (like public.sete)')
        await k.query('create temporary table setebesetning (like public.setebesetning)')
        await k.query('create temporary table organisasjon (like public.organisasjon)')
        await expect(
          k.query(`insert into public.sete (fylke_id, utvalg_id, gruppe, navn, organisasjon_id, har_stemme, gyldig)
            select fylke_id, id, 'uh', 'Skygge', 'statsforvalteren-i-trondelag', true, '[2023-01-01,)'
            from public.utvalg where id = 'samarbeidsforum-rekom'`),
        ).rejects.toMatchObject({ constraint: 'statsforvalteren_stemmer_aldri' })
      })
    })

    test('en skyggeperson tømmer ingen ord', async () => {
      await sql`insert into habilitet (beslutningsgrunnlag_id, fylke_id, person_id, verv_id, organ,
          nr, slag, grunn, ord, av_person_id, av_verv_id)
        select b.id, b.fylke_id, v.person_id, v.id, 'Ugle', 1, 'meldt', 'slekt', 'Egne ord',
          v.person_id, v.id
        from beslutningsgrunnlag b
        cross join (select v.* from setebesetning v join sete s on s.id = v.sete_id
          where s.fylke_id = 'trondelag' and s.har_stemme order by v.id limit 1) v
        where b.nettverk_id = 'fosen' limit 1`.execute(base.db)
      await somApp(async (k) => {
        await k.query('create temporary table person as select * from public.person')
        await k.query('update pg_temp.person set pseudonymisert = now()')
        await k.query('grant select on pg_temp.person to public')
        await k.query('select habilitet_tom_ord(id) from public.person')
      })
      const { rows } = await sql`select id from habilitet where ord = 'Egne ord'`.execute(base.db)
      expect(rows).toHaveLength(1)
    })

    test('Samråd starter ikke før veggen er lukket, og lukker den selv når det kan', async () => {
      expect(await proveVegg(base.appUrl)).toMatchObject({
        ok: false,
        feil: [expect.stringContaining('midlertidige tabeller')],
      })
      expect(await lukkVeggen(base.url)).toEqual({ ok: true, verdi: true })
      expect(await proveVegg(base.appUrl)).toEqual({ ok: true, verdi: true })
      await somApp(async (k) => {
        await expect(k.query('create temporary table t (id int)')).rejects.toThrow('permission')
      })
    })
  })

  test('en database som er laget av andre, med det PostgreSQL gir alle, blir også lukket', async () => {
    const navn = sql.id((await databasen()) ?? '')
    await sql`grant temporary on database ${navn} to public`.execute(base.db)
    await sql`grant create on schema public to public`.execute(base.db)
    const apen = await proveVegg(base.appUrl)
    expect(apen.ok ? [] : apen.feil).toHaveLength(2)
    expect(await lukkVeggen(base.url)).toEqual({ ok: true, verdi: true })
    expect(await proveVegg(base.appUrl)).toEqual({ ok: true, verdi: true })
    // The owner may still, for migrations and the demo need it.
    await sql`create temporary table eierens (id int)`.execute(base.db)
  })
})
