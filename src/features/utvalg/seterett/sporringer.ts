import { sql } from 'kysely'
import { enAv } from '#core/en-av.ts'
import { GITTE_ROLLER, type Rettshaver, type Seterettlinje } from '#core/verv/seterett.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { UTVALGSTYPER, type Utvalgstype } from '#features/utvalg/typer.ts'

export interface Seterettrad extends Seterettlinje {
  readonly id: number
  readonly utvalgstype: Utvalgstype
  readonly hjemmel: string
  readonly versjon: number
}

/** The county's lines of every time, in the order of the bodies. One query. */
export async function hentSeteretter(db: LeseDb, fylkeId: string): Promise<readonly Seterettrad[]> {
  const rader = await db
    .selectFrom('seterett')
    .select([
      'id',
      'utvalgstype',
      'gruppe',
      'har_stemme',
      'rolle',
      'alle_ordninger',
      'hjemmel',
      'versjon',
      sql<string | null>`lower(gyldig)`.as('fra'),
      sql<string | null>`upper(gyldig)`.as('til'),
    ])
    .where('fylke_id', '=', fylkeId)
    .where('rolle', 'in', GITTE_ROLLER)
    .orderBy('gruppe', (o) => o.asc().nullsFirst())
    .orderBy('id')
    .execute()
  return rader
    .map((r) => ({
      id: r.id,
      utvalgstype: enAv(UTVALGSTYPER, r.utvalgstype),
      gruppe: r.gruppe,
      harStemme: r.har_stemme,
      rolle: enAv(GITTE_ROLLER, r.rolle),
      alleOrdninger: r.alle_ordninger,
      gyldig: { fra: r.fra, til: r.til },
      hjemmel: r.hjemmel,
      versjon: r.versjon,
    }))
    .toSorted((a, b) => UTVALGSTYPER.indexOf(a.utvalgstype) - UTVALGSTYPER.indexOf(b.utvalgstype))
}

/** The groups seats of the county are in or may be in, with the name a mandate gives them. One query. */
export async function hentGrupper(
  db: LeseDb,
  fylkeId: string,
): Promise<ReadonlyMap<string, string>> {
  const rader = await db
    .selectFrom('mandat as m')
    .innerJoin(
      sql<{ id: string; navn: string }>`jsonb_to_recordset(m.sammensetning->'grupper')`.as<'g'>(
        sql`g (id text, navn text)`,
      ),
      (j) => j.onTrue(),
    )
    .select(['g.id', sql<string>`min(g.navn)`.as('navn')])
    .where('m.fylke_id', '=', fylkeId)
    .groupBy('g.id')
    .unionAll(
      db
        .selectFrom('sete as s')
        .select(['s.gruppe as id', sql<string>`''`.as('navn')])
        .where('s.fylke_id', '=', fylkeId)
        .groupBy('s.gruppe'),
    )
    .execute()
  const navn = new Map<string, string>()
  for (const r of rader) if (!navn.get(r.id)) navn.set(r.id, r.navn)
  return new Map(
    [...navn]
      .map(([id, n]) => [id, n === '' ? id : n] as const)
      .toSorted((a, b) => a[1].localeCompare(b[1], 'nb')),
  )
}

/** Who has which role by which seat in the county on `dato`. One query. */
export async function hentRettshavere(
  db: LeseDb,
  fylkeId: string,
  dato: string,
): Promise<readonly Rettshaver[]> {
  const rader = await db
    .selectFrom('verv as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select([
      'v.id',
      'v.person_id',
      'p.navn',
      'v.rolle',
      'v.sete',
      'v.utvalg',
      sql<boolean>`v.ordning_id is null`.as('alle'),
    ])
    .where('v.fylke_id', '=', fylkeId)
    .where(sql<boolean>`v.gyldig @> ${dato}::date`)
    .orderBy('p.navn')
    .orderBy('v.id')
    .execute()
  return rader.map((r) => ({
    besetningId: r.id,
    personId: r.person_id,
    navn: r.navn,
    rolle: r.rolle,
    sete: r.sete,
    utvalg: r.utvalg,
    alleOrdninger: r.alle,
  }))
}
