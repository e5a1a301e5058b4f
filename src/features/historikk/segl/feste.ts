import { sql } from 'kysely'
import type { Trx } from '#platform/db/kobling.ts'
import type { Brudd } from './brudd.ts'
import { KOLONNEREGLER, UTEN_HISTORIKK, VERN, type Kolonneregel } from './regler.ts'

export interface Tabell {
  readonly navn: string
  readonly nokkel: readonly string[]
}

/** Every table that is to have history, whatever is fastened to it. */
export async function lesTabeller(trx: Trx): Promise<readonly Tabell[]> {
  const svar = await sql<Tabell>`
    select c.relname as navn, coalesce(
      array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum))
        filter (where a.attname is not null), '{}') as nokkel
    from pg_class c
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
    where ${harHistorikk}
    group by c.oid, c.relname order by c.relname`.execute(trx)
  return svar.rows
}

export const harHistorikk = sql<boolean>`c.relnamespace = 'public'::regnamespace
  and c.relkind in ('r', 'p') and c.relname <> all (${sql.val([...UTEN_HISTORIKK])}::text[])
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`

/**
 * Triggers that are not as they were made: gone, turned off, or with other columns or conditions;
 * those of each table, and those that keep history from being changed.
 */
export async function finnFestebrudd(trx: Trx): Promise<readonly Brudd[]> {
  const regler = Object.entries(KOLONNEREGLER).map(([tabell, r]) => ({ tabell, ...r }))
  const vern = VERN.map(([tabell, utloser]) => ({ tabell, utloser }))
  const liste = (regel: Kolonneregel) => sql`coalesce((
    select array_agg(k order by k) from regler r, jsonb_array_elements_text(r.${sql.ref(regel)}) k
    where r.tabell = c.relname), '{}')`
  const svar = await sql<{ tabell: string; utloser: string }>`
    with regler as (
      select * from jsonb_to_recordset(${JSON.stringify(regler)}::jsonb)
        as r (tabell text, utelatt jsonb, hemmelig jsonb, personlig jsonb)
    ), krevd as (
      select c.oid, c.relname as tabell, 'A_historikk' as utloser,
        format('CREATE TRIGGER "A_historikk" AFTER INSERT OR DELETE OR UPDATE ON public.%I '
          'FOR EACH ROW EXECUTE FUNCTION historikk_skriv(%L, %L, %L, %L, %L)', c.relname,
          (select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum))
            from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
            where i.indrelid = c.oid and i.indisprimary),
          ${liste('utelatt')}, ${liste('hemmelig')}, ${liste('personlig')},
          (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)) as skrevet
      from pg_class c where ${harHistorikk}
      union all
      select c.oid, c.relname, 'A_historikk_tommes_ikke', null from pg_class c where ${harHistorikk}
      union all
      select c.oid, v.tabell, v.utloser, null
      from jsonb_to_recordset(${JSON.stringify(vern)}::jsonb) as v (tabell text, utloser text)
      left join pg_class c on c.relname = v.tabell and c.relnamespace = 'public'::regnamespace
    )
    select k.tabell, k.utloser from krevd k
    where not exists (
      select from pg_trigger t
      where t.tgrelid = k.oid and t.tgname = k.utloser and t.tgenabled in ('O', 'A')
        and (k.skrevet is null or pg_get_triggerdef(t.oid) = k.skrevet))
    order by 1, 2`.execute(trx)
  return svar.rows.map((r) => ({ sted: 'feste', slag: 'mangler', ...r }))
}
