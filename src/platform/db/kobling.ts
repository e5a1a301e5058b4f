import {
  CompiledQuery,
  Kysely,
  PostgresDialect,
  sql,
  type RawBuilder,
  type Transaction,
} from 'kysely'
import { Pool } from 'pg'
import { ForberedtKlient } from './forberedt-klient.ts'
import { lesedialekt } from './lesedriver.ts'
import { pgTyper } from './pg-typer.ts'
import type { DB } from './skjema.generert.ts'
import { tellSporring } from './sporreteller.ts'

export type { DB } from './skjema.generert.ts'

/** The whole database. Only commands hold one; pages and queries take a `LeseDb`. */
export type Db = Kysely<DB>
/** What a command writes through, inside `withTransaction`. */
export type Trx = Transaction<DB>
/** Read paths take this: a query that tries to write does not compile. `Db` and `Trx` fit. */
export type LeseDb = Pick<Kysely<DB>, 'selectFrom' | 'selectNoFrom' | 'fn' | 'dynamic' | 'case'>

export type Kobling = {
  readonly db: Db
  /** For pages: sees what the one who asks may see, and cannot write. */
  readonly les: LeseDb
  /** For LISTEN/NOTIFY and the job queue, which speak to `pg` themselves. */
  readonly pool: Pool
  readonly lukk: () => Promise<void>
}

export type Koblingsvalg = {
  readonly url: string
  readonly maks?: number
  /** Told when an idle connection breaks; the pool makes a new one for the next query. */
  readonly vedFeil?: (feil: Error) => void
}

export function koble({ url, maks = 10, vedFeil }: Koblingsvalg): Kobling {
  const pool = new Pool({
    Client: ForberedtKlient,
    connectionString: url,
    max: maks,
    types: pgTyper,
    application_name: 'samraad',
    connectionTimeoutMillis: 10_000,
  })
  // Without a listener a broken idle connection ends the process.
  pool.on('error', (feil) => vedFeil?.(feil))
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({
      pool,
      // Not as start parameters: poolers in front of a managed PostgreSQL refuse unknown ones.
      onCreateConnection: async (klient) => {
        await klient.executeQuery(CompiledQuery.raw(OPPSETT))
      },
    }),
    log: (hendelse) => tellSporring(hendelse.query.sql),
  })
  const les = new Kysely<DB>({
    dialect: lesedialekt({
      klient: { connectionString: url, types: pgTyper, application_name: 'samraad-les' },
      antall: LESELINJER,
      oppsett: OPPSETT,
      vedFeil,
    }),
    log: (hendelse) => tellSporring(hendelse.query.sql),
  })
  const lukk = async () => {
    await Promise.all([db.destroy(), les.destroy()])
  }
  return { db, les, pool, lukk }
}

const LESELINJER = 4

// A forgotten transaction must not hold its locks for ever.
const OPPSETT = `set time zone 'UTC'; set statement_timeout = '60s';
  set idle_in_transaction_session_timeout = '60s'`

/** A value for a `jsonb` column. `pg` alone would send a list as a PostgreSQL array. */
export function jsonb<T>(verdi: T): RawBuilder<T> {
  return sql`${JSON.stringify(verdi)}::jsonb`
}
