import { sql } from 'kysely'
import { inject } from 'vitest'
import { lesTabeller } from '#features/historikk/segl/feste.ts'
import { KOLONNEREGLER } from '#features/historikk/segl/regler.ts'
import { koble, type Trx } from '#platform/db/kobling.ts'

/* Every table with history, from the catalogue: a new table, column or type is tried by itself. */

export interface Kolonne {
  readonly tabell: string
  readonly navn: string
  readonly type: string
  readonly kreves: boolean
}

/** A foreign key. */
export interface Lenke {
  readonly fra: string
  readonly kolonner: readonly string[]
  readonly til: string
  readonly nokkel: readonly string[]
}

class Tilbake extends Error {}

/**
 * As superuser past every trigger, in a transaction that leaves nothing: every table has a row that
 * history knows, and no constraint holds.
 */
export async function medAlleTabeller(
  url: string,
  fn: (trx: Trx, kolonner: readonly Kolonne[], lenker: readonly Lenke[]) => Promise<void>,
): Promise<void> {
  const adresse = new URL(inject('postgres').adminUrl)
  adresse.pathname = new URL(url).pathname
  const kobling = koble({ url: adresse.href, maks: 1 })
  try {
    await kobling.db.transaction().execute(async (trx) => {
      const kolonner = await hentKolonner(trx)
      const lenker = await hentLenker(trx)
      await losne(trx)
      const fylte = new Set<string>()
      for (const tabell of new Set(kolonner.map((k) => k.tabell))) {
        await fyll(trx, tabell, { kolonner, lenker, fylte })
      }
      await sql`set local session_replication_role = replica`.execute(trx)
      await fn(trx, kolonner, lenker)
      throw new Tilbake()
    })
  } catch (kastet) {
    if (!(kastet instanceof Tilbake)) throw kastet
  } finally {
    await kobling.lukk()
  }
}

async function hentLenker(trx: Trx): Promise<readonly Lenke[]> {
  const navn = (nokler: string, tabell: string) =>
    sql.raw(`array(select a.attname::text from unnest(k.${nokler}) with ordinality n (nr, plass)
      join pg_attribute a on a.attrelid = k.${tabell} and a.attnum = n.nr order by n.plass)`)
  const svar = await sql<Lenke>`
    select f.relname as fra, ${navn('conkey', 'conrelid')} as kolonner,
      t.relname as til, ${navn('confkey', 'confrelid')} as nokkel
    from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace
    order by 1, cardinality(k.conkey), 2`.execute(trx)
  return svar.rows
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

/** A row in a table that has none, of parents that are there. */
async function fyll(
  trx: Trx,
  tabell: string,
  alt: {
    readonly kolonner: readonly Kolonne[]
    readonly lenker: readonly Lenke[]
    readonly fylte: Set<string>
  },
): Promise<void> {
  if (alt.fylte.has(tabell)) return
  alt.fylte.add(tabell)
  const t = sql.table(tabell)
  const { rows } = await sql`select from ${t} limit 1`.execute(trx)
  if (rows.length > 0) return
  const dens = alt.kolonner.filter((k) => k.tabell === tabell)
  const verdier = new Map(
    dens
      .filter((k) => k.kreves || saltede(tabell).includes(k.navn))
      .map((k) => [k.navn, annenVerdi(k, `null::${k.type}`)]),
  )
  for (const l of alt.lenker.filter((x) => x.fra === tabell && x.til !== tabell)) {
    await fyll(trx, l.til, alt)
    l.kolonner.forEach((k, i) => {
      verdier.set(k, `(select "${l.nokkel[i] ?? ''}" from "${l.til}" order by ctid limit 1)`)
    })
  }
  await sql`alter table ${t} disable trigger user`.execute(trx)
  await sql`alter table ${t} enable trigger "A_historikk"`.execute(trx)
  await sql`insert into ${t} (${sql.join([...verdier.keys()].map((k) => sql.ref(k)))})
    select ${sql.raw([...verdier.values()].join(', '))}`.execute(trx)
  await sql`alter table ${t} enable trigger user`.execute(trx)
}

const saltede = (tabell: string): readonly string[] => [
  ...(KOLONNEREGLER[tabell]?.hemmelig ?? []),
  ...(KOLONNEREGLER[tabell]?.personlig ?? []),
]

/** Another value of the type, in SQL. */
export function annenVerdi({ type }: Kolonne, gammel: string): string {
  const ny = VERDIER[type]
  if (ny === undefined) throw new Error(`Hva er en annen verdi av typen ${type}?`)
  return ny.replaceAll('$gammel', gammel)
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
