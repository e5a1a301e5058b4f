import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { erPostgresPa } from './prosess.ts'
import { velgPlassering } from './plassering.ts'

/**
 * The address of the database another Samråd already runs in `datamappe`; undefined when none does,
 * or its files cannot be read. For tools that look while it runs.
 */
export function finnKjorende(datamappe: string, rot = '/var/lib/samraad'): string | undefined {
  const plass = velgPlassering(datamappe, rot)
  if (!plass.ok) return undefined
  try {
    const [pid, , , port] = readFileSync(join(plass.verdi.klynge, 'postmaster.pid'), 'utf8').split(
      '\n',
    )
    if (!erPostgresPa(Number(pid), plass.verdi.klynge)) return undefined
    const passord = readFileSync(join(plass.verdi.datamappe, 'postgres.passord'), 'utf8').trim()
    return `postgres://samraad:${passord}@127.0.0.1:${Number(port)}/samraad`
  } catch {
    return undefined
  }
}
