import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { feil, ok, type Resultat } from '#core/resultat.ts'

export type Migreringsfil = {
  /** File name without `.sql`: `0001_register`. */
  readonly navn: string
  readonly sha256: string
  readonly sql: string
}

/** The numbered files of a folder in order. A stray name is refused: it would never be run. */
export async function lesMigreringer(
  mappe: string,
): Promise<Resultat<readonly Migreringsfil[], readonly string[]>> {
  let alle: string[]
  try {
    alle = await readdir(mappe)
  } catch {
    return feil([`Fant ikke mappen med migreringer: ${mappe}`])
  }
  const navn = alle.filter((n) => n.endsWith('.sql')).sort()
  const feilene = [
    ...navn
      .filter((n) => !NAVN.test(n))
      .map((n) => `Migreringen «${n}» må hete noe som 0001_navn.sql.`),
    ...navn
      .filter((n, i) => navn[i - 1]?.slice(0, 4) === n.slice(0, 4))
      .map((n) => `To migreringer har nummer ${n.slice(0, 4)}.`),
  ]
  if (feilene.length > 0) return feil(feilene)
  return ok(await Promise.all(navn.map((n) => lesFil(mappe, n))))
}

const NAVN = /^\d{4}_[a-z0-9_]+\.sql$/

async function lesFil(mappe: string, fil: string): Promise<Migreringsfil> {
  // A checkout that rewrites line endings has not changed the migration.
  const sql = (await readFile(join(mappe, fil), 'utf8')).replaceAll('\r\n', '\n')
  return {
    navn: fil.slice(0, -'.sql'.length),
    sha256: createHash('sha256').update(sql).digest('hex'),
    sql,
  }
}
