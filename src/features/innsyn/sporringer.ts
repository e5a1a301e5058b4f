import { sql } from 'kysely'
import { enAv } from '#core/en-av.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import type { Loggfilter } from '#platform/http/loggfilter.ts'
import { INNSYNSSLAG, type Innsynsslag } from './slag.ts'

/** Whose log: a county's, or a case's. */
export type Gjelder =
  | { readonly slag: 'fylke'; readonly fylkeId: string }
  | { readonly slag: 'sak'; readonly tilskuddsarId: number; readonly nettverkId: string }

export interface Innsynslinje {
  readonly id: number
  readonly tid: string
  readonly slag: Innsynsslag
  /** Null: deleted since, or nobody the program knows. */
  readonly hvem: string | null
  /** For whom: the seat. */
  readonly sete: string | null
  readonly sti: string
  /** Why it was refused, in the code of the rule. */
  readonly grunn: string | null
  /** How many more like it in the same minute. */
  readonly utelatt: number
  readonly nettverk: string | null
  /** The year of the scheme, as people say it. */
  readonly ar: string | null
}

export interface Innsynsutdrag {
  readonly linjer: readonly Innsynslinje[]
  /** There is older: ask for what is before this. Null: this is all. */
  readonly eldreEnn: number | null
}

/** Lines on a page; a file has as many. */
const FLEST = 200

/** The newest first. One query. */
export async function hentInnsyn(
  db: LeseDb,
  gjelder: Gjelder,
  filter: Loggfilter<Innsynsslag>,
): Promise<Innsynsutdrag> {
  const rader = await db
    .selectFrom('innsyn as i')
    .leftJoin('person as p', 'p.id', 'i.person_id')
    .leftJoin('setebesetning as b', 'b.id', 'i.verv_id')
    .leftJoin('sete as s', 's.id', 'b.sete_id')
    .leftJoin('nettverk as n', (j) =>
      j.onRef('n.fylke_id', '=', 'i.fylke_id').onRef('n.id', '=', 'i.nettverk_id'),
    )
    .leftJoin('tilskuddsar as t', 't.id', 'i.tilskuddsar_id')
    .leftJoin('ordning as o', 'o.id', 't.ordning_id')
    .select([
      'i.id',
      'i.tid',
      'i.slag',
      'i.sti',
      'i.grunn',
      'i.utelatt',
      'p.navn as hvem',
      's.navn as sete',
      'n.navn as nettverk',
      sql<string | null>`o.kortnavn || ' ' || t.ar`.as('ar'),
    ])
    .where(
      gjelder.slag === 'fylke'
        ? // What was tried somewhere that belongs to no county, is the business of one's own.
          sql<boolean>`(i.fylke_id = ${gjelder.fylkeId}
            or i.fylke_id is null and i.fra_fylke_id = ${gjelder.fylkeId})`
        : sql<boolean>`i.tilskuddsar_id = ${gjelder.tilskuddsarId}
            and i.nettverk_id = ${gjelder.nettverkId} and i.slag = 'lest'`,
    )
    .$if(filter.slag !== null, (q) => q.where('i.slag', '=', filter.slag ?? ''))
    .$if(filter.fra !== null, (q) =>
      q.where(sql<boolean>`i.tid >= ${filter.fra}::date::timestamp at time zone 'Europe/Oslo'`),
    )
    .$if(filter.til !== null, (q) =>
      q.where(
        sql<boolean>`i.tid < (${filter.til}::date + 1)::timestamp at time zone 'Europe/Oslo'`,
      ),
    )
    .$if(filter.hvem !== '', (q) =>
      q.where(
        sql<boolean>`(p.navn ilike ${monster(filter.hvem)} or s.navn ilike ${monster(filter.hvem)})`,
      ),
    )
    .$if(filter.eldreEnn !== null, (q) => q.where('i.id', '<', filter.eldreEnn ?? 0))
    .orderBy('i.id', 'desc')
    .limit(FLEST + 1)
    .execute()
  const linjer = rader.slice(0, FLEST)
  return {
    linjer: linjer.map((r) => ({ ...r, slag: enAv(INNSYNSSLAG, r.slag) })),
    eldreEnn: rader.length > FLEST ? (linjer.at(-1)?.id ?? null) : null,
  }
}

/** One query. */
export async function hentNettverksnavn(
  db: LeseDb,
  fylkeId: string,
  nettverkId: string,
): Promise<string | undefined> {
  const rad = await db
    .selectFrom('nettverk')
    .select('navn')
    .where('fylke_id', '=', fylkeId)
    .where('id', '=', nettverkId)
    .executeTakeFirst()
  return rad?.navn
}

function monster(tekst: string): string {
  return `%${tekst.replaceAll(/[\\%_]/g, '\\$&')}%`
}
