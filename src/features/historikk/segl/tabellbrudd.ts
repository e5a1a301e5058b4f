import { sql } from 'kysely'
import type { Trx } from '#platform/db/kobling.ts'
import type { Brudd } from './brudd.ts'

interface Tabell {
  readonly navn: string
  readonly nokkel: readonly string[]
  /** Columns history does not hold as they are. */
  readonly utenfor: readonly string[]
}

/**
 * Rows that are not what their history says: changed, deleted or put in while the triggers were off.
 * It finds a made-up entry too, for the table does not agree with it. Columns a later migration
 * added are unknown to older entries and are passed over.
 */
export async function finnTabellbrudd(trx: Trx): Promise<readonly Brudd[]> {
  const brudd: Brudd[] = []
  for (const tabell of await lesTabeller(trx)) brudd.push(...(await bruddI(trx, tabell)))
  return brudd
}

async function lesTabeller(trx: Trx): Promise<readonly Tabell[]> {
  const svar = await sql<Tabell>`
    select c.relname as navn,
      array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) as nokkel,
      array(select k.kolonne from historikk_kolonne k where k.tabell = c.relname) as utenfor
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
    where t.tgname = 'A_historikk'
    group by c.oid, c.relname order by c.relname`.execute(trx)
  return svar.rows
}

async function bruddI(trx: Trx, t: Tabell): Promise<readonly Brudd[]> {
  const nokkel = sql`concat_ws('/', ${sql.join(t.nokkel.map((k) => sql.ref(`t.${k}`)))})`
  const svar = await sql<{ radnokkel: string; slag: 'endret' | 'slettet' | 'innsatt' }>`
    with merket as (
      select h.radnokkel, h.operasjon, h.etter_verdi, h.id,
        max(h.id) filter (where h.operasjon <> 'endret') over (partition by h.radnokkel) as fra
      from historikk h where h.tabell = ${t.navn}
    ), skal as (
      select m.radnokkel,
        bool_or(m.operasjon = 'slettet' and m.id = m.fra) as er_borte,
        historikk_slaa_sammen(m.etter_verdi order by m.id) as rad
      from merket m where m.id >= coalesce(m.fra, 0) group by m.radnokkel
    ), er as (
      select ${nokkel} as radnokkel, to_jsonb(t) as rad from ${sql.table(t.navn)} t
    ), avvik as (
      select radnokkel, case
        when er.rad is null then case when not skal.er_borte then 'slettet' end
        when skal.rad is null or skal.er_borte then 'innsatt'
        when exists (
          select from jsonb_each(skal.rad) s
          where er.rad ? s.key and s.key <> all (${t.utenfor}::text[])
            and er.rad->s.key is distinct from s.value) then 'endret'
      end as slag
      from skal full join er using (radnokkel)
    )
    select radnokkel, slag from avvik where slag is not null order by radnokkel`.execute(trx)
  return svar.rows.map((r) => ({ sted: 'tabell', tabell: t.navn, ...r }))
}
