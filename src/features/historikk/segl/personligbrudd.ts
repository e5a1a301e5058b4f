import { sql } from 'kysely'
import type { Trx } from '#platform/db/kobling.ts'
import type { Brudd } from './brudd.ts'
import { KOLONNEREGLER } from './regler.ts'
import { AVTRYKK } from './tabellbrudd.ts'

/**
 * Names kept apart from history that are not the ones it has the hash of, and those that are gone
 * though the person still has a name.
 */
export async function finnPersonligbrudd(trx: Trx): Promise<readonly Brudd[]> {
  return [...(await byttede(trx)), ...(await slettede(trx))]
}

/** Of a secret the salt alone is kept: it is tried against the row. */
async function byttede(trx: Trx): Promise<readonly Brudd[]> {
  const svar = await sql<{ id: number }>`
    select p.historikk_id as id
    from historikk_personlig p join historikk h on h.id = p.historikk_id
    cross join lateral (
      select (case p.felt when 'for' then h.for_verdi else h.etter_verdi end)->>p.kolonne as verdi) v
    where p.person_id is distinct from h.gjelder_person_id or case
      when p.verdi is null then v.verdi is null or v.verdi !~ '^•[0-9a-f]{64}$'
      else v.verdi is distinct from
        '#' || encode(sha256(convert_to(p.salt || p.verdi, 'UTF8')), 'hex') end
    order by p.historikk_id`.execute(trx)
  return svar.rows.map(({ id }) => ({ sted: 'personlig', slag: 'endret', id }))
}

async function slettede(trx: Trx): Promise<readonly Brudd[]> {
  const kolonner = Object.entries(KOLONNEREGLER).flatMap(([tabell, r]) =>
    [...(r.personlig ?? []), ...(r.hemmelig ?? [])].map((kolonne) => ({ tabell, kolonne })),
  )
  const svar = await sql<{ id: number }>`
    select distinct h.id
    from historikk h
    join jsonb_to_recordset(${JSON.stringify(kolonner)}::jsonb) k (tabell text, kolonne text)
      on k.tabell = h.tabell
    cross join lateral (values ('for', h.for_verdi), ('etter', h.etter_verdi)) v (felt, rad)
    left join historikk_personlig p
      on p.historikk_id = h.id and p.felt = v.felt and p.kolonne = k.kolonne
    left join person e on e.id = h.gjelder_person_id
    where v.rad->>k.kolonne ~ ${AVTRYKK} and p.historikk_id is null and e.pseudonymisert is null
    order by h.id`.execute(trx)
  return svar.rows.map(({ id }) => ({ sted: 'personlig', slag: 'slettet', id }))
}
