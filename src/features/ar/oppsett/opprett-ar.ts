import { sql } from 'kysely'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Flerspraklig } from '#core/sprak.ts'
import type { Db, LeseDb } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'

export type Arsfeil = 'ordning-ukjent' | 'gjelder-ikke' | 'finnes'

export interface Nyttar {
  readonly fylkeId: string
  readonly ordningId: string
  readonly ar: number
  /** Take pots, base grant and keys from the latest earlier year of the same scheme. */
  readonly kopier: boolean
}

export interface Opprettet {
  /** The year copied from; null when there was none, or none was asked for. */
  readonly kopiertFra: number | null
}

/**
 * A new grant year for a scheme that is in force, with rules, in that year. Award, deadlines, count
 * dates, sources and figures are the new year's own and are never copied.
 */
export function opprettAr(db: Db, nytt: Nyttar): Promise<Resultat<Opprettet, Arsfeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<Opprettet, Arsfeil>> => {
    const ordning = (await hentOrdningsvalg(trx, nytt.fylkeId)).find((o) => o.id === nytt.ordningId)
    if (ordning === undefined) return feil('ordning-ukjent')
    if (ordning.brukteAr.includes(nytt.ar)) return feil('finnes')
    if (!gjelderI(ordning, nytt.ar)) return feil('gjelder-ikke')
    const { id } = await trx
      .insertInto('tilskuddsar')
      .values({ fylke_id: nytt.fylkeId, ordning_id: nytt.ordningId, ar: nytt.ar })
      .returning('id')
      .executeTakeFirstOrThrow()
    const fra = nytt.kopier ? ordning.brukteAr.findLast((ar) => ar < nytt.ar) : undefined
    if (fra === undefined) return ok({ kopiertFra: null })
    const forrige = sql`(select t.id from tilskuddsar t where t.fylke_id = ${nytt.fylkeId}
      and t.ordning_id = ${nytt.ordningId} and t.ar = ${fra})`
    await sql`update tilskuddsar set grunntilskudd_kr =
      (select t.grunntilskudd_kr from tilskuddsar t where t.id = ${forrige}) where id = ${id}`.execute(
      trx,
    )
    // Who gets a pot directly, and how much, is decided anew each year.
    await sql`insert into avsetning (tilskuddsar_id, nr, navn, belop_kr)
      select ${id}::int, nr, navn, belop_kr from avsetning where tilskuddsar_id = ${forrige}`.execute(
      trx,
    )
    await sql`insert into nokkel (tilskuddsar_id, nr, navn, andel)
      select ${id}::int, nr, navn, andel from nokkel where tilskuddsar_id = ${forrige}`.execute(trx)
    return ok({ kopiertFra: fra })
  })
}

export interface Ordningsvalg {
  readonly id: string
  readonly navn: Flerspraklig
  /** The first and last year it is in force; null: no end. */
  readonly fra: number | null
  readonly til: number | null
  /** Years the county already has, ascending. */
  readonly brukteAr: readonly number[]
}

export function gjelderI(ordning: Ordningsvalg, ar: number): boolean {
  return (ordning.fra === null || ar >= ordning.fra) && (ordning.til === null || ar <= ordning.til)
}

/** The schemes with rules for the county, newest first. One query. */
export async function hentOrdningsvalg(
  db: LeseDb,
  fylkeId: string,
): Promise<readonly Ordningsvalg[]> {
  const rader = await db
    .selectFrom('ordning as o')
    .innerJoin('ordning_versjon as v', 'v.ordning_id', 'o.id')
    .select([
      'o.id',
      sql<Flerspraklig>`o.navn`.as('navn'),
      // In force where both the scheme and a set of rules for it are.
      sql<number | null>`case when bool_or(lower(o.gyldig * v.gyldig) is null) then null
        else min(extract(year from lower(o.gyldig * v.gyldig)))::int end`.as('fra'),
      sql<number | null>`case when bool_or(upper(o.gyldig * v.gyldig) is null) then null
        else max(extract(year from upper(o.gyldig * v.gyldig) - 1))::int end`.as('til'),
      sql<number[]>`(select coalesce(jsonb_agg(t.ar order by t.ar), '[]') from tilskuddsar t
        where t.ordning_id = o.id and t.fylke_id = ${fylkeId})`.as('brukte'),
    ])
    .where((w) => w.or([w('v.fylke_id', 'is', null), w('v.fylke_id', '=', fylkeId)]))
    .where(sql<boolean>`o.gyldig && v.gyldig`)
    .groupBy(['o.id', 'o.navn', 'o.rekkefolge'])
    .orderBy('o.rekkefolge')
    .execute()
  return rader.map((r) => ({
    id: r.id,
    navn: r.navn,
    fra: r.fra,
    til: r.til,
    brukteAr: r.brukte,
  }))
}
