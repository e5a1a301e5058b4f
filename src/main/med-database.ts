import { feil, ok, type Resultat } from '#core/resultat.ts'
import { lesMiljo } from '#platform/config/miljo.ts'
import { startInnebygd } from '#platform/db/innebygd.ts'
import { finnKjorende } from '#platform/db/kjorende.ts'
import { koble, type Db } from '#platform/db/kobling.ts'

/**
 * Runs `fn` on the database of the environment: the one at `DATABASE_URL`, the embedded one of a
 * Samråd that runs, or the embedded one started for this.
 */
export async function medDatabase<T>(
  fn: (db: Db) => Promise<T>,
): Promise<Resultat<T, readonly string[]>> {
  const miljo = lesMiljo(process.env)
  if (!miljo.ok) return miljo
  const { databaseUrl, datamappe } = miljo.verdi
  const kjorende = databaseUrl ?? finnKjorende(datamappe)
  if (kjorende !== undefined) return paa(kjorende, fn)
  const innebygd = await startInnebygd({ datamappe })
  if (!innebygd.ok) return feil([innebygd.feil.melding])
  try {
    return await paa(innebygd.verdi.url, fn)
  } finally {
    await innebygd.verdi.stopp()
  }
}

async function paa<T>(
  url: string,
  fn: (db: Db) => Promise<T>,
): Promise<Resultat<T, readonly string[]>> {
  const kobling = koble({ url, maks: 2 })
  try {
    return ok(await fn(kobling.db))
  } catch (kastet) {
    // undefined_table: made by an older Samråd.
    if (kastet instanceof Error && 'code' in kastet && kastet.code === '42P01') {
      return feil(['Databasen er ikke à jour. Kjør samraad migrate først.'])
    }
    return feil([
      `Databasen svarte ikke: ${kastet instanceof Error ? kastet.message : String(kastet)}`,
    ])
  } finally {
    await kobling.lukk()
  }
}
