import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Compilable,
  type CompiledQuery,
} from 'kysely'
import type { DB, LeseDb } from './kobling.ts'

/**
 * A query whose text is made once, at the first asking, and asked again with other values: building
 * and writing out the large queries of a page took as long as drawing it.
 *
 * `bygg` sees a place for each value and not the value, so the query must be the same whatever the
 * values are: it puts `p.name` into the query and does nothing else with it. A list goes in as
 * `= any(${p.list})`. What would need the value itself throws the first time the query is asked.
 *
 * Gives the rows.
 */
export function forberedt<P extends Readonly<Record<string, unknown>>, R>(
  bygg: (db: LeseDb, p: P) => Compilable<R>,
): (db: LeseDb, verdier: P) => Promise<readonly R[]> {
  let ferdig: CompiledQuery<R> | undefined
  return async (db, verdier) => {
    // Every property of it is a place, whatever type the value that comes there has.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    ferdig ??= prov(bygg(skriver, PLASSER as P).compile())
    const { rows } = await utforer(db).executeQuery<R>({
      ...ferdig,
      parameters: ferdig.parameters.map((v) => (v instanceof Plass ? verdi(verdier, v) : v)),
    })
    return rows
  }
}

function prov<R>(skrevet: CompiledQuery<R>): CompiledQuery<R> {
  // Asked for something inside a value: there is nothing inside a place.
  if (skrevet.parameters.includes(undefined))
    throw new Error(`Spørringen bruker noe inni en verdi: ${skrevet.sql}`)
  return skrevet
}

/** Where a value goes. To reckon with it, or to put it into a text, is an error. */
class Plass {
  readonly navn: string

  constructor(navn: string) {
    this.navn = navn
  }

  [Symbol.toPrimitive](): never {
    throw new Error(`Verdien ${this.navn} er ikke kjent når spørringen skrives`)
  }
}

const PLASSER: unknown = new Proxy({}, { get: (_, navn) => new Plass(String(navn)) })

function verdi(verdier: Readonly<Record<string, unknown>>, { navn }: Plass): unknown {
  if (!(navn in verdier)) throw new Error(`Spørringen fikk ingen verdi for ${navn}`)
  return verdier[navn]
}

/** A `LeseDb` hides this from pages, since a text may also write; ours are built from a `LeseDb`. */
function utforer(db: LeseDb): Pick<Kysely<DB>, 'executeQuery'> {
  // Every `LeseDb` there is is a Kysely; see `koble` and `withTransaction`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return db as unknown as Kysely<DB>
}

/** Writes queries and asks nobody. */
const skriver: LeseDb = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
