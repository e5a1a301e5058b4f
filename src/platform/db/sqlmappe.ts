import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client, DatabaseError } from 'pg'
import { feil, ok, type Resultat } from '#core/resultat.ts'

/**
 * Runs every `.sql` file of a folder in name order in one transaction: all of it or nothing. For
 * data such as the demo; what must run exactly once per database is a migration.
 */
export async function kjorSqlMappe(
  url: string,
  mappe: string,
): Promise<Resultat<readonly string[], string>> {
  const filer = (await readdir(mappe)).filter((n) => n.endsWith('.sql')).sort()
  const klient = new Client({ connectionString: url, application_name: 'samraad-sql' })
  await klient.connect()
  try {
    await klient.query('begin')
    for (const fil of filer) {
      const sql = await readFile(join(mappe, fil), 'utf8')
      try {
        await klient.query(sql)
      } catch (kastet) {
        if (!(kastet instanceof DatabaseError)) throw kastet
        await klient.query('rollback')
        return feil(
          `${fil} feilet${linje(kastet, sql)}: ${kastet.message} ${kastet.detail ?? ''}`.trim(),
        )
      }
    }
    await klient.query('commit')
    // Without statistics the planner takes every table to be empty until autovacuum comes round,
    // and joins of a few hundred rows cost milliseconds each.
    await klient.query('analyze')
    return ok(filer)
  } finally {
    await klient.end()
  }
}

/** " på linje 12" when the database told where in the text it stumbled. */
export function linje(kastet: DatabaseError, sql: string): string {
  if (kastet.position === undefined) return ''
  return ` på linje ${sql.slice(0, Number(kastet.position) - 1).split('\n').length}`
}
