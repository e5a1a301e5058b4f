import { sql } from 'kysely'
import type { Personstilling } from '#core/personvern/slettehindre.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { harHattSete } from './sporringer.ts'

export interface Hold {
  readonly fylkeId: string
  readonly fylke: string
  readonly utvalgId: string
  readonly utvalg: string
  readonly sete: string
}

export interface Person {
  readonly id: number
  readonly navn: string
  readonly stilling: Personstilling
  /** What must be handed over first: seats and elected offices of today or later. */
  readonly hold: readonly Hold[]
}

/** A person of the county as the rule of deletion sees them. One query. */
export async function hentStilling(
  db: LeseDb,
  hvem: { readonly fylkeId: string; readonly personId: number; readonly avPersonId: number | null },
  dato: string,
): Promise<Person | undefined> {
  const dag = sql`${dato}::date`
  const rad = await db
    .selectFrom('person as p')
    .select([
      'p.id',
      'p.navn',
      'p.pseudonymisert',
      sql<Hold[]>`coalesce((select jsonb_agg(jsonb_build_object('fylkeId', h.fylke_id,
          'fylke', f.navn, 'utvalgId', h.utvalg_id, 'utvalg', u.navn, 'sete', h.sete)
          order by f.navn, u.navn, h.sete)
        from (
          select s.fylke_id, s.utvalg_id, s.navn as sete
          from setebesetning b join sete s on s.id = b.sete_id
          where b.person_id = p.id and (upper_inf(b.gyldig) or upper(b.gyldig) > ${dag})
          union
          select t.fylke_id, t.utvalg_id, t.verv
          from tillitsverv t where t.person_id = p.id and upper(t.gyldig) > ${dag}
        ) h
        join fylke f on f.id = h.fylke_id
        join utvalg u on u.fylke_id = h.fylke_id and u.id = h.utvalg_id), '[]')`.as('hold'),
      sql<string[]>`array(select distinct f.navn from verv v join fylke f on f.id = v.fylke_id
        where v.person_id = p.id and v.rolle = 'sekretariat' and v.gyldig @> ${dag}
          and not exists (select from verv a where a.fylke_id = v.fylke_id
            and a.rolle = 'sekretariat' and a.person_id <> p.id and a.gyldig @> ${dag}))`.as('ene'),
    ])
    .where('p.id', '=', hvem.personId)
    .where(sql<boolean>`exists (${harHattSete(hvem.fylkeId, sql.ref('p.id'))})`)
    .executeTakeFirst()
  return (
    rad && {
      id: rad.id,
      navn: rad.navn,
      hold: rad.hold,
      stilling: {
        erPseudonymisert: rad.pseudonymisert !== null,
        antallSeter: rad.hold.length,
        eneIFylker: rad.ene,
        erSegSelv: rad.id === hvem.avPersonId,
      },
    }
  )
}

export interface Personvalg {
  readonly id: number
  readonly navn: string
}

/** Those who have or have had a seat in the county, and still have a name. One query. */
export async function hentPersoner(db: LeseDb, fylkeId: string): Promise<readonly Personvalg[]> {
  return db
    .selectFrom('person as p')
    .select(['p.id', 'p.navn'])
    .where('p.pseudonymisert', 'is', null)
    .where(sql<boolean>`exists (${harHattSete(fylkeId, sql.ref('p.id'))})`)
    .orderBy('p.navn')
    .execute()
}

export interface Fritekst {
  readonly tabell: string
  readonly antall: number
}

/**
 * Where the name stands in the text of cases, which is not changed: it is an archive (arkivlova).
 * Asks every text column the database has; what is stored with an adopted recommendation, through
 * its view. Two queries.
 */
export async function finnIFritekst(db: LeseDb, navn: string): Promise<readonly Fritekst[]> {
  const kolonner = await db
    .selectFrom(
      sql<{ tabell: string; kolonne: string }>`(
        select k.table_name::text as tabell, k.column_name::text as kolonne
        from information_schema.columns k
        join information_schema.tables t using (table_schema, table_name)
        where k.table_schema = 'public'
          and (t.table_type = 'BASE TABLE' or t.table_name = 'lagret_innstilling')
          and has_column_privilege(k.table_name::text, k.column_name::text, 'select')
          and k.data_type in ('text', 'jsonb')
          and k.table_name not in ('person', 'signeringsnokkel', 'samraad_migrering',
            'historikk_personlig', 'fylkesoppsett', 'ordning_versjon')
      )`.as('k'),
    )
    .select(['k.tabell', 'k.kolonne'])
    .orderBy('k.tabell')
    .execute()
  const deler = [...Map.groupBy(kolonner, (k) => k.tabell)].map(
    ([tabell, egne]) => sql`select ${tabell}::text as tabell, count(*)::int as antall
      from ${sql.table(tabell)} t where ${sql.join(
        egne.map((k) => sql`position(${navn} in t.${sql.ref(k.kolonne)}::text) > 0`),
        sql` or `,
      )}`,
  )
  return db
    .selectFrom(sql<Fritekst>`(${sql.join(deler, sql` union all `)})`.as('f'))
    .select(['f.tabell', 'f.antall'])
    .where('f.antall', '>', 0)
    .orderBy('f.tabell')
    .execute()
}
