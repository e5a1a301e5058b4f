import { AsyncLocalStorage } from 'node:async_hooks'

type Teller = { antall: number; readonly sql: string[] }

const lager = new AsyncLocalStorage<Teller>()

/**
 * Runs `fn` and tells how many queries it sent through Kysely; begin, commit, rollback, who
 * asks and what it sees are not counted. Nested counters each count their own. The texts are kept so that a test that finds a
 * page asking once per row can show which query it was.
 */
export async function medSporreteller<T>(
  fn: () => Promise<T>,
): Promise<{ readonly verdi: T; readonly antall: number; readonly sql: readonly string[] }> {
  const teller: Teller = { antall: 0, sql: [] }
  const verdi = await lager.run(teller, fn)
  return { verdi, antall: teller.antall, sql: teller.sql }
}

/** Called by the connection for every query. */
export function tellSporring(sql: string): void {
  const teller = lager.getStore()
  if (teller === undefined || STYRING.test(sql)) return
  teller.antall += 1
  teller.sql.push(sql)
}

const STYRING =
  /^\s*(begin|start transaction|commit|rollback|savepoint|release|set |select set_config|select pg_current_snapshot)/i
