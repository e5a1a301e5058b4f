import { osloDato } from '#platform/oslo-dato.ts'
import { sql, type RawBuilder } from 'kysely'
import type { Innslipp, Levende } from '#core/tilgang/innslipp.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** The living identities of the person `p`, each with the counties that let it in. */
function levende(): RawBuilder<Levende[]> {
  return sql<Levende[]>`coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'fylker',
      array(select x.fylke_id from identitetsfylke x where x.identitet_id = i.id order by 1))
      order by i.id)
    from identitet i where i.person_id = p.id and i.avsluttet is null), '[]')`
}

/** The counties where the person `p` holds a seat on `dato` or later. */
function sitterI(dato: string): RawBuilder<string[]> {
  return sql<string[]>`array(select distinct s.fylke_id
    from setebesetning b join sete s on s.id = b.sete_id
    where b.person_id = p.id and (upper_inf(b.gyldig) or upper(b.gyldig) > ${dato}::date)
    order by 1)`
}

/** One person as the rules of letting in see them. One query. */
export async function hentInnslipp(
  db: LeseDb,
  personId: number,
  dato: string,
): Promise<Innslipp | undefined> {
  const rad = await db
    .selectFrom('person as p')
    .select([levende().as('levende'), sitterI(dato).as('sitter_i')])
    .where('p.id', '=', personId)
    .executeTakeFirst()
  return rad && { levende: rad.levende, sitterI: rad.sitter_i }
}

export interface Innbydbar extends Innslipp {
  readonly personId: number
  readonly navn: string
  readonly epost: string | null
  readonly seter: readonly string[]
}

/** Those who hold a seat in the county today, or one of them. One query. */
export async function hentInnbydbare(
  db: LeseDb,
  fylkeId: string,
  naa: Temporal.Instant,
  personId?: number,
): Promise<readonly Innbydbar[]> {
  const dato = osloDato(naa)
  const rader = await db
    .selectFrom('verv as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select([
      'p.id',
      'p.navn',
      'p.epost',
      sql<string[]>`array_agg(v.sete order by v.sete)`.as('seter'),
      levende().as('levende'),
      sitterI(dato).as('sitter_i'),
    ])
    .where('v.fylke_id', '=', fylkeId)
    .where(sql<boolean>`v.gyldig @> ${dato}::date`)
    .$if(personId !== undefined, (q) => q.where('p.id', '=', personId ?? 0))
    .groupBy(['p.id', 'p.navn', 'p.epost'])
    .orderBy('p.navn')
    .execute()
  return rader.map((r) => ({
    personId: r.id,
    navn: r.navn,
    epost: r.epost,
    seter: r.seter,
    levende: r.levende,
    sitterI: r.sitter_i,
  }))
}

/** A way of logging in, as the person sees it. */
export interface Innloggingsmaate {
  readonly id: number
  readonly utsteder: string
  readonly opprettet: string
  readonly sistBrukt: string
  readonly fylker: readonly string[]
}

/** One's own living identities, oldest first. One query. */
export async function hentInnloggingsmaater(
  db: LeseDb,
  personId: number,
): Promise<readonly Innloggingsmaate[]> {
  const rader = await db
    .selectFrom('identitet as i')
    .select([
      'i.id',
      'i.utsteder',
      'i.opprettet',
      'i.sist_brukt',
      sql<string[]>`array(select f.navn from identitetsfylke x join fylke f on f.id = x.fylke_id
        where x.identitet_id = i.id order by f.navn)`.as('fylker'),
    ])
    .where('i.person_id', '=', personId)
    .where('i.avsluttet', 'is', null)
    .orderBy('i.id')
    .execute()
  return rader.map((r) => ({
    id: r.id,
    utsteder: r.utsteder,
    opprettet: r.opprettet,
    sistBrukt: r.sist_brukt,
    fylker: r.fylker,
  }))
}
