import { sql } from 'kysely'
import type { Db } from '#platform/db/kobling.ts'
import { hashAv, nyHemmelighet } from '#platform/http/hemmelighet.ts'

/** Shorter than a login counts as fresh, so that a test never has to log in again. */
const GJENBRUK = 5 * 60 * 1000

/**
 * Sessions as a login leaves them, without the way through an issuer: fresh, with the seat chosen.
 * One per seat, made anew when the clock of the test has moved, and when it is forgotten.
 */
export function lagOkter(
  db: Db,
  naa: () => Temporal.Instant,
): { kake: (som: number | string) => Promise<string>; glem: (som: number | string) => void } {
  const kjente = new Map<number | string, { kl: number; kake: Promise<string> }>()
  const kake = (som: number | string) => {
    const kl = naa().epochMilliseconds
    const kjent = kjente.get(som)
    if (kjent !== undefined && Math.abs(kl - kjent.kl) < GJENBRUK) return kjent.kake
    const ny = { kl, kake: lagOkt(db, som, naa().toString()) }
    kjente.set(som, ny)
    return ny.kake
  }
  return { kake, glem: (som) => void kjente.delete(som) }
}

async function lagOkt(db: Db, som: number | string, kl: string): Promise<string> {
  const verv = await finnVerv(db, som)
  const { id: identitetId } = await db
    .insertInto('identitet')
    .values({
      person_id: verv.person_id,
      utsteder: 'https://prove.invalid',
      sub: `person-${verv.person_id}`,
      opprettet: kl,
      sist_brukt: kl,
    })
    .onConflict((k) => k.columns(['utsteder', 'sub']).doUpdateSet({ sist_brukt: kl }))
    .returning('id')
    .executeTakeFirstOrThrow()
  // As if every county the person sits in had let them in.
  await sql`insert into identitetsfylke (identitet_id, fylke_id, person_id, opprettet)
    select distinct ${identitetId}::integer, v.fylke_id, v.person_id, ${kl}::timestamptz
    from verv v where v.person_id = ${verv.person_id} on conflict do nothing`.execute(db)
  const kake = nyHemmelighet()
  await db
    .insertInto('okt')
    .values({
      kake_hash: hashAv(kake),
      identitet_id: identitetId,
      person_id: verv.person_id,
      verv_id: verv.id,
      opprettet: kl,
      sist_brukt: kl,
      autentisert: kl,
    })
    .execute()
  return kake
}

/** A seat by its number, by the name of the one who holds it, or by what it is for. */
async function finnVerv(db: Db, som: number | string): Promise<{ id: number; person_id: number }> {
  const rad = await db
    .selectFrom('verv as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select(['v.id', 'v.person_id'])
    .where((w) =>
      typeof som === 'number'
        ? w('v.id', '=', som)
        : w.or([w('p.navn', '=', som), w('v.sete', '=', som)]),
    )
    .orderBy('v.id')
    .executeTakeFirst()
  if (rad === undefined) throw new Error(`Demoen har ingen som heter eller sitter for «${som}»`)
  return rad
}
