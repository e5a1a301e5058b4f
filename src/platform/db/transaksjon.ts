import { setTimeout as vent } from 'node:timers/promises'
import { sql, type IsolationLevel, type Kysely, type Transaction } from 'kysely'
import type { Resultat } from '#core/resultat.ts'
import { gjeldendeKontekst } from '#platform/kontekst.ts'

export type Transaksjonsvalg = {
  /** Default `serializable`: read, decide, write is then right however many do it at once. */
  readonly isolasjon?: IsolationLevel
}

/** Thrown when the database kept refusing because others wrote the same rows at the same time. */
export class SamtidighetsFeil extends Error {
  override readonly name = 'SamtidighetsFeil'
}

/**
 * Commits when the result is ok and rolls back when it is an error, and gives the result back
 * either way. A throw rolls back and passes on. `fn` may run several times (the database asks for
 * that when two transactions collide), so it must do nothing but talk to `trx`.
 */
export function withTransaction<S, T, F>(
  db: Kysely<S>,
  fn: (trx: Transaction<S>) => Promise<Resultat<T, F>>,
  valg: Transaksjonsvalg = {},
): Promise<Resultat<T, F>> {
  return utfor(db, fn, valg, false)
}

/** The dry run of the same command: the same answer, deferred constraints too, and nothing kept. */
export function toerr<S, T, F>(
  db: Kysely<S>,
  fn: (trx: Transaction<S>) => Promise<Resultat<T, F>>,
  valg: Transaksjonsvalg = {},
): Promise<Resultat<T, F>> {
  return utfor(db, fn, valg, true)
}

// Up to two seconds in all: rather a short wait than to be told to try again.
const FORSOK = 8

async function utfor<S, T, F>(
  db: Kysely<S>,
  fn: (trx: Transaction<S>) => Promise<Resultat<T, F>>,
  { isolasjon = 'serializable' }: Transaksjonsvalg,
  erToerr: boolean,
): Promise<Resultat<T, F>> {
  const { oyeblikk } = gjeldendeKontekst()
  // What a page has written it must see: from here on it asks anew.
  if (oyeblikk !== undefined) oyeblikk.forbi = true
  let sist: unknown
  for (let forsok = 1; forsok <= FORSOK; forsok += 1) {
    try {
      return await enGang(db, fn, isolasjon, erToerr)
    } catch (kastet) {
      if (!erKollisjon(kastet)) throw kastet
      sist = kastet
      // Growing, uneven pauses, so that two that collided do not collide again in step.
      await vent(2 ** forsok * (2 + Math.random() * 3))
    }
  }
  throw new SamtidighetsFeil(`Ga opp etter ${FORSOK} forsøk på samme transaksjon`, { cause: sist })
}

async function enGang<S, T, F>(
  db: Kysely<S>,
  fn: (trx: Transaction<S>) => Promise<Resultat<T, F>>,
  isolasjon: IsolationLevel,
  erToerr: boolean,
): Promise<Resultat<T, F>> {
  let svar: Resultat<T, F> | undefined
  try {
    return await db
      .transaction()
      .setIsolationLevel(isolasjon)
      .execute(async (trx) => {
        await fortellHvem(trx)
        svar = await fn(trx)
        if (svar.ok && !erToerr) return svar
        if (svar.ok) await sql`set constraints all immediate`.execute(trx)
        throw new Tilbake()
      })
  } catch (kastet) {
    if (kastet instanceof Tilbake && svar !== undefined) return svar
    throw kastet
  }
}

/** Triggers and row-level security read these; they end with the transaction. */
async function fortellHvem<S>(trx: Transaction<S>): Promise<void> {
  const { personId, vervId, handling, les, skriv } = gjeldendeKontekst()
  await sql`select set_config('samraad.person', ${personId === null ? '' : String(personId)}, true),
    set_config('samraad.verv', ${vervId === null ? '' : String(vervId)}, true),
    set_config('samraad.handling', ${handling}, true),
    set_config('samraad.les', ${les}, true),
    set_config('samraad.skriv', ${skriv}, true)`.execute(trx)
}

/** Kysely rolls back on a throw only; this one asks for it and means nothing went wrong. */
class Tilbake extends Error {}

// serialization_failure and deadlock_detected: the two the manual says to try again.
function erKollisjon(kastet: unknown): boolean {
  return (
    kastet instanceof Error &&
    'code' in kastet &&
    (kastet.code === '40001' || kastet.code === '40P01')
  )
}
