import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { koble, type Trx } from '#platform/db/kobling.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import type { Brudd } from './brudd.ts'
import { lesTabeller } from './feste.ts'
import { finnPersonligbrudd } from './personligbrudd.ts'
import { KOLONNEREGLER } from './regler.ts'
import { finnTabellbrudd } from './tabellbrudd.ts'

/*
 * Every table with history, from the catalogue, and every column: a row changed, deleted and put in
 * past the triggers is found. A new table, column or type is tried by itself.
 */

interface Kolonne {
  readonly tabell: string
  readonly navn: string
  readonly type: string
  readonly kreves: boolean
}

let base: Testdatabase
beforeAll(async () => {
  base = await nyDatabase({ demo: true })
})
afterAll(() => base.slett())

class Tilbake extends Error {}

/** As superuser, in a transaction that leaves nothing: every table has a row, and no constraint holds. */
async function somEier(fn: (trx: Trx, kolonner: readonly Kolonne[]) => Promise<void>) {
  const adresse = new URL(inject('postgres').adminUrl)
  adresse.pathname = new URL(base.url).pathname
  const kobling = koble({ url: adresse.href, maks: 1 })
  try {
    await kobling.db.transaction().execute(async (trx) => {
      const kolonner = await hentKolonner(trx)
      await losne(trx)
      await fyll(trx, kolonner)
      await sql`set local session_replication_role = replica`.execute(trx)
      expect(await brudd(trx)).toEqual([])
      await fn(trx, kolonner)
      throw new Tilbake()
    })
  } catch (kastet) {
    if (!(kastet instanceof Tilbake)) throw kastet
  } finally {
    await kobling.lukk()
  }
}

async function hentKolonner(trx: Trx): Promise<readonly Kolonne[]> {
  const tabeller = (await lesTabeller(trx)).map((t) => t.navn)
  const svar = await sql<Kolonne>`
    select c.relname as tabell, a.attname as navn, format_type(a.atttypid, null) as type,
      a.attnotnull and not a.atthasdef as kreves
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and c.relname = any (${sql.val(tabeller)}::text[])
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by c.relname, a.attnum`.execute(trx)
  return svar.rows
}

async function losne(trx: Trx): Promise<void> {
  await sql`do $$ declare r record; begin
    for r in select conrelid::regclass as tabell, conname from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'u', 'x')
        and conrelid <> 0 order by contype = 'u' loop
      execute format('alter table %s drop constraint if exists %I cascade', r.tabell, r.conname);
    end loop;
    for r in select indexrelid::regclass as indeks from pg_index i
      join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
      where indisunique and not indisprimary loop
      execute format('drop index %s', r.indeks);
    end loop;
    for r in select attrelid::regclass as tabell, attname from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relnamespace = 'public'::regnamespace
      where attidentity <> '' and c.relname <> 'historikk' loop
      execute format('alter table %s alter %I drop identity', r.tabell, r.attname);
    end loop;
  end $$`.execute(trx)
}

async function fyll(trx: Trx, kolonner: readonly Kolonne[]): Promise<void> {
  for (const [tabell, dens] of Map.groupBy(kolonner, (k) => k.tabell)) {
    const t = sql.table(tabell)
    const { rows } = await sql`select from ${t} limit 1`.execute(trx)
    if (rows.length > 0) continue
    await sql`alter table ${t} disable trigger user`.execute(trx)
    await sql`alter table ${t} enable trigger "A_historikk"`.execute(trx)
    const satt = dens.filter((k) => k.kreves || saltede(tabell).includes(k.navn))
    await sql`insert into ${t} (${sql.join(satt.map((k) => sql.ref(k.navn)))})
      select ${sql.join(satt.map((k) => sql.raw(verdi(k).replaceAll('$gammel', `null::${k.type}`))))}`.execute(
      trx,
    )
    await sql`alter table ${t} enable trigger user`.execute(trx)
  }
}

const saltede = (tabell: string): readonly string[] => [
  ...(KOLONNEREGLER[tabell]?.hemmelig ?? []),
  ...(KOLONNEREGLER[tabell]?.personlig ?? []),
]

/** Another value of the type, in SQL. */
function verdi({ type }: Kolonne): string {
  const ny = VERDIER[type]
  if (ny === undefined) throw new Error(`Hva er en annen verdi av typen ${type}?`)
  return ny
}
const VERDIER: Readonly<Record<string, string>> = {
  text: `coalesce($gammel, '') || 'x'`,
  'text[]': `coalesce($gammel, '{}') || array['x']`,
  integer: `coalesce($gammel, 0) + 100000`,
  bigint: `coalesce($gammel, 0) + 100000`,
  'integer[]': `coalesce($gammel, '{}') || 1`,
  'bigint[]': `coalesce($gammel, '{}') || 1::bigint`,
  numeric: `coalesce($gammel, 0) + 1`,
  boolean: `not coalesce($gammel, false)`,
  date: `coalesce($gammel, '2000-01-01') + 1`,
  'timestamp with time zone': `coalesce($gammel, '2000-01-01') + interval '1 day'`,
  'time without time zone': `coalesce($gammel, '08:00') + interval '1 minute'`,
  daterange: `case when $gammel = '[1990-01-01,1990-01-02)' then 'empty' else '[1990-01-01,1990-01-02)' end::daterange`,
  jsonb: `jsonb_build_object('for', $gammel)`,
  bytea: `coalesce($gammel, '') || '\\x00'`,
  xid8: `case when $gammel = '7' then '8' else '7' end::xid8`,
}

const brudd = async (trx: Trx): Promise<readonly Brudd[]> => [
  ...(await finnTabellbrudd(trx)),
  ...(await finnPersonligbrudd(trx)),
]

/** The tables where something is found, when all this was done at once. */
async function funnetEtter(trx: Trx, setninger: readonly string[]): Promise<readonly string[]> {
  await sql`savepoint forsok`.execute(trx)
  for (const s of setninger) {
    const { numAffectedRows } = await sql.raw(s).execute(trx)
    expect(numAffectedRows, s).toBe(1n)
  }
  const funnet = (await brudd(trx)).flatMap((b) => (b.sted === 'tabell' ? b.tabell : []))
  await sql`rollback to savepoint forsok`.execute(trx)
  return [...new Set(funnet)].toSorted()
}

const FORSTE = (tabell: string) => `ctid = (select min(ctid) from "${tabell}")`

describe('i hver tabell med historikk', () => {
  test('blir en rad som er endret, funnet, uansett hvilken kolonne det er', async () => {
    await somEier(async (trx, kolonner) => {
      const synlige = kolonner.filter(
        (k) => KOLONNEREGLER[k.tabell]?.utelatt?.includes(k.navn) !== true,
      )
      const perTabell = [...Map.groupBy(synlige, (k) => k.tabell).values()]
      const flest = Math.max(...perTabell.map((k) => k.length))
      expect(perTabell.length).toBeGreaterThan(40)
      for (let nr = 0; nr < flest; nr += 1) {
        const provd = perTabell.flatMap((k) => k[nr] ?? [])
        const funnet = await funnetEtter(
          trx,
          provd.map((k) => {
            const ny = verdi(k).replaceAll('$gammel', `"${k.navn}"`)
            return `update "${k.tabell}" set "${k.navn}" = ${ny} where ${FORSTE(k.tabell)}`
          }),
        )
        expect(
          provd.filter((k) => !funnet.includes(k.tabell)).map((k) => `${k.tabell}.${k.navn}`),
        ).toEqual([])
      }
    })
  }, 120_000)

  test('blir en rad som er slettet, og en som er satt inn, funnet', async () => {
    await somEier(async (trx, kolonner) => {
      const tabeller = [...new Set(kolonner.map((k) => k.tabell))].toSorted()
      const slettet = await funnetEtter(
        trx,
        tabeller.map((t) => `delete from "${t}" where ${FORSTE(t)}`),
      )
      expect(slettet).toEqual(tabeller)
      const nokler = new Map((await lesTabeller(trx)).map((t) => [t.navn, t.nokkel]))
      const innsatt = await funnetEtter(
        trx,
        tabeller.map((t) => {
          const dens = kolonner.filter((k) => k.tabell === t)
          const verdier = dens.map((k) =>
            nokler.get(t)?.includes(k.navn) === true
              ? verdi(k).replaceAll('$gammel', `"${k.navn}"`)
              : `"${k.navn}"`,
          )
          const navn = dens.map((k) => `"${k.navn}"`).join(', ')
          return `insert into "${t}" (${navn}) select ${verdier.join(', ')} from "${t}"
            where ${FORSTE(t)}`
        }),
      )
      expect(innsatt).toEqual(tabeller)
    })
  }, 120_000)
})
