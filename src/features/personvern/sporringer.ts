import { sql, type RawBuilder } from 'kysely'
import type { LeseDb } from '#platform/db/kobling.ts'
import { DEKNING, type Dekning } from './dekning.ts'

/** A column that refers to a person: straight, through a holding or through an identity. */
export interface Henvisning {
  readonly tabell: string
  readonly kolonne: string
  readonly til: 'person' | 'setebesetning' | 'identitet'
  /** The table's key and times: what is shown of a thing the person did. */
  readonly korte: readonly string[]
}

/**
 * Every column of the database that refers to a person, from its own catalogue: by foreign key, and
 * by name where there is none (history outlives what it tells about). One query.
 */
export async function hentHenvisninger(db: LeseDb): Promise<readonly Henvisning[]> {
  return db
    .selectFrom(
      sql<Henvisning>`(
        select c.relname::text as tabell, a.attname::text as kolonne,
          case when c.relname = 'person' then 'person'
            when f.relname in ('person', 'setebesetning', 'identitet') then f.relname::text
            when a.attname ~ 'person_id$' then 'person'
            when a.attname ~ 'identitet_id$' then 'identitet'
            else 'setebesetning' end as til,
          array(select x.attname::text from pg_attribute x
            where x.attrelid = c.oid and x.attnum > 0 and not x.attisdropped and (
              format_type(x.atttypid, null) in ('timestamp with time zone', 'date')
              or exists (select from pg_index i
                where i.indrelid = c.oid and i.indisprimary and x.attnum = any (i.indkey)))
            order by x.attnum) as korte
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_constraint k
          on k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum]
        left join pg_class f on f.oid = k.confrelid
        where c.relnamespace = 'public'::regnamespace and not c.relispartition
          and (c.relkind in ('r', 'p') or c.relname = 'verv')
          and (
            (c.relname = 'person' and a.attname = 'id')
            or f.relname in ('person', 'setebesetning', 'identitet')
            or (a.attname ~ '(^|_)(person_id|verv_id|besetning_id|identitet_id)$'
              and format_type(a.atttypid, null) in ('integer', 'bigint')))
      )`.as('h'),
    )
    .select(['h.tabell', 'h.kolonne', 'h.til', 'h.korte'])
    .distinct()
    .orderBy('h.tabell')
    .orderBy('h.kolonne')
    .execute()
}

export interface Opplysning extends Henvisning {
  readonly dekning: Dekning | undefined
  readonly rader: readonly Readonly<Record<string, unknown>>[]
}

/**
 * Everything held on one person, table by table, made from the catalogue: a new table is there the
 * day it is. What is about the person is whole, but for the secrets of sessions and invitations;
 * of what they did in a case, which and when. Two queries.
 */
export async function hentOpplysninger(
  db: LeseDb,
  personId: number,
): Promise<readonly Opplysning[]> {
  const henvisninger = await hentHenvisninger(db)
  // A salt kept for a secret says nothing of anybody.
  const deler = henvisninger.map(
    (h, nr) => sql`select ${nr}::int as nr, ${radJson(h)} as rad
      from ${sql.table(h.tabell)} as t where ${gjelder(h, personId)}
        ${h.tabell === 'historikk_personlig' ? sql`and t.verdi is not null` : sql``}`,
  )
  const rader = await db
    .selectFrom(
      sql<{ nr: number; rad: Record<string, unknown> }>`(${sql.join(deler, sql` union all `)})`.as(
        'x',
      ),
    )
    .select(['x.nr', 'x.rad'])
    .execute()
  const per = Map.groupBy(rader, (r) => r.nr)
  return henvisninger
    .map((h, nr) => ({ ...h, dekning: dekningAv(h), rader: (per.get(nr) ?? []).map((r) => r.rad) }))
    .filter((o) => o.rader.length > 0)
}

/** The one line of the coverage a column belongs to. */
export function dekningAv(h: Pick<Henvisning, 'tabell' | 'kolonne'>): Dekning | undefined {
  return DEKNING.find((d) => d.tabell === h.tabell && d.kolonner.includes(h.kolonne))
}

/** The rows of a table that refer to the person by this column. */
export function gjelder(
  h: Pick<Henvisning, 'kolonne' | 'til'>,
  personId: number,
): RawBuilder<boolean> {
  const kolonne = sql.ref(`t.${h.kolonne}`)
  return h.til === 'person'
    ? sql<boolean>`${kolonne} = ${personId}::int`
    : sql<boolean>`${kolonne} in (select m.id from ${sql.table(h.til)} m
        where m.person_id = ${personId}::int)`
}

// Keys and secrets: of no use to the person, and of use to whoever gets hold of the file.
const HEMMELIG = ['kake_hash', 'lenke_hash', 'nettleser_hash', 'salt']

function radJson(h: Henvisning): RawBuilder<unknown> {
  return dekningAv(h)?.slag === 'om'
    ? sql`to_jsonb(t) - ${HEMMELIG}::text[]`
    : sql`jsonb_build_object(${sql.join(h.korte.flatMap((k) => [sql.lit(k), sql.ref(`t.${k}`)]))})`
}

/** The person behind a seat. One query. */
export async function hentPersonId(db: LeseDb, vervId: number): Promise<number | undefined> {
  const rad = await db
    .selectFrom('setebesetning')
    .select('person_id')
    .where('id', '=', vervId)
    .executeTakeFirst()
  return rad?.person_id
}

export interface Slettekrav {
  readonly id: number
  readonly personId: number
  readonly navn: string
  readonly fremsatt: string
  readonly merknad: string
  readonly avgjort: string | null
  readonly utfall: string | null
  readonly begrunnelse: string
}

/** The requests of one person, or of those who have had a seat in a county; open ones first. */
export async function hentSlettekrav(
  db: LeseDb,
  hvem: { readonly personId: number } | { readonly fylkeId: string },
): Promise<readonly Slettekrav[]> {
  const rader = await db
    .selectFrom('slettekrav as k')
    .innerJoin('person as p', 'p.id', 'k.person_id')
    .select([
      'k.id',
      'k.person_id',
      'p.navn',
      'k.fremsatt',
      'k.merknad',
      'k.avgjort',
      'k.utfall',
      'k.begrunnelse',
    ])
    .where(
      'personId' in hvem
        ? sql<boolean>`k.person_id = ${hvem.personId}`
        : sql<boolean>`exists (${harHattSete(hvem.fylkeId, sql.ref('k.person_id'))})`,
    )
    .orderBy(sql`k.avgjort desc nulls first`)
    .orderBy('k.fremsatt')
    .limit(500)
    .execute()
  return rader.map((r) => ({
    id: r.id,
    personId: r.person_id,
    navn: r.navn,
    fremsatt: r.fremsatt,
    merknad: r.merknad,
    avgjort: r.avgjort,
    utfall: r.utfall,
    begrunnelse: r.begrunnelse,
  }))
}

/** Seats and elected offices a person has or has had in a county, as a query to ask `exists` of. */
export function harHattSete(fylkeId: string, person: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select from setebesetning b join sete s on s.id = b.sete_id
    where b.person_id = ${person} and s.fylke_id = ${fylkeId}
    union all select from tillitsverv v where v.person_id = ${person} and v.fylke_id = ${fylkeId}`
}
