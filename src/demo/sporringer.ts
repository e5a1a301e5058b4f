import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { enAv } from '#core/en-av.ts'
import { ok } from '#core/resultat.ts'
import { ROLLER, type Rolle } from '#core/tilgang/rettigheter.ts'
import type { Db, LeseDb, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { medKontekst, SYSTEMET } from '#platform/kontekst.ts'
import { ISSUER } from './adresser.ts'

export interface Demoverv {
  readonly rolle: Rolle
  readonly sete: string
  readonly vara: boolean
}

export interface Demoperson {
  readonly id: number
  readonly navn: string
  readonly fylke: string
  /** Among those to begin with. */
  readonly fremhevet: boolean
  readonly verv: readonly Demoverv[]
}

/** The invented people who hold a seat on `dato`, those to begin with first. One query. */
export async function hentDemopersoner(db: LeseDb, dato: string): Promise<readonly Demoperson[]> {
  const rader = await db
    .selectFrom('person as p')
    .innerJoin('verv as v', 'v.person_id', 'p.id')
    .innerJoin('fylke as f', 'f.id', 'v.fylke_id')
    .select((w) => [
      'p.id',
      'p.navn',
      w.fn.min('f.navn').as('fylke'),
      w.fn.min('v.velger_nr').as('nr'),
      jsonArrayFrom(
        w
          .selectFrom('verv as alle')
          .select(['alle.rolle', 'alle.sete', 'alle.plass'])
          .whereRef('alle.person_id', '=', 'p.id')
          .where(sql<boolean>`alle.gyldig @> ${dato}::date`)
          .orderBy(sql`alle.velger_nr nulls last`)
          .orderBy('alle.id'),
      ).as('verv'),
    ])
    .where('p.er_demo', '=', true)
    .where(sql<boolean>`v.gyldig @> ${dato}::date`)
    .groupBy(['p.id', 'p.navn'])
    .orderBy(sql`nr nulls last`)
    .orderBy('fylke', 'desc')
    .orderBy('p.navn')
    .execute()
  return rader.map((r) => ({
    id: r.id,
    navn: r.navn,
    fylke: r.fylke,
    fremhevet: r.nr !== null,
    verv: r.verv.map((v) => ({
      rolle: enAv(ROLLER, v.rolle),
      sete: v.sete,
      vara: v.plass !== 'representant',
    })),
  }))
}

/** The name of an invented person; undefined for everybody else. */
export async function hentDemonavn(db: LeseDb, personId: number): Promise<string | undefined> {
  const rad = await db
    .selectFrom('person')
    .select('navn')
    .where('id', '=', personId)
    .where('er_demo', '=', true)
    .executeTakeFirst()
  return rad?.navn
}

/**
 * Lets an invented person be known by this issuer, as an invitation does for real people. False,
 * and nothing written, for anyone who is not invented.
 */
export async function sikreIdentitet(
  db: Db,
  personId: number,
  naa: Temporal.Instant,
): Promise<boolean> {
  // Nobody is logged in yet, and the wall asks which county is written: the program itself.
  const svar = await medKontekst(SYSTEMET, async () =>
    withTransaction(db, async (trx) => ok(await forIdentitet(trx, personId, naa))),
  )
  return svar.ok && svar.verdi
}

async function forIdentitet(trx: Trx, personId: number, naa: Temporal.Instant): Promise<boolean> {
  const kl = naa.toString()
  const rad = await trx
    .insertInto('identitet')
    .columns(['person_id', 'utsteder', 'sub', 'opprettet', 'sist_brukt'])
    .expression((w) =>
      w
        .selectFrom('person')
        .select((v) => [
          'id',
          v.val(ISSUER).as('utsteder'),
          v.val(subAv(personId)).as('sub'),
          sql<string>`${kl}::timestamptz`.as('opprettet'),
          sql<string>`${kl}::timestamptz`.as('sist_brukt'),
        ])
        .where('id', '=', personId)
        .where('er_demo', '=', true),
    )
    .onConflict((k) =>
      k.columns(['utsteder', 'sub']).doUpdateSet({ sist_brukt: kl, avsluttet: null }),
    )
    .returning('id')
    .executeTakeFirst()
  if (rad === undefined) return false
  // The invented counties let their invented people in. A real county does so itself.
  await sql`insert into identitetsfylke (identitet_id, fylke_id, person_id, opprettet)
    select distinct ${rad.id}::integer, f.id, v.person_id, ${kl}::timestamptz
    from verv v join fylke f on f.id = v.fylke_id and f.er_demo
    where v.person_id = ${personId} on conflict do nothing`.execute(trx)
  return true
}

/** The issuer's word for a person. */
export function subAv(personId: number): string {
  return `person-${personId}`
}

export function personIdAv(sub: string): number | undefined {
  const id = /^person-(\d{1,9})$/.exec(sub)?.[1]
  return id === undefined ? undefined : Number(id)
}
