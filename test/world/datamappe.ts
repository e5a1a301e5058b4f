import { accessSync, chmodSync, constants, mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MINNE = '/dev/shm'
const TMPFS = 0x01021994
/** Bytes: many copies of a database of 15 MB at once, with logs. */
const PLASS = 3 * 1024 ** 3

/**
 * A new folder for a database nobody is to keep, in memory where there is enough of it: making and
 * dropping a database is hundreds of small files, and on a disk that was most of what tests cost.
 */
export function nyDatamappe(navn: string): string {
  const mappe = mkdtempSync(join(harMinne() ? MINNE : tmpdir(), `samraad-${navn}-`))
  // As root PostgreSQL runs as another user, who must get in here too.
  chmodSync(mappe, 0o755)
  return mappe
}

function harMinne(): boolean {
  try {
    accessSync(MINNE, constants.W_OK)
    const { type, bavail, bsize } = statfsSync(MINNE)
    return type === TMPFS && bavail * bsize > PLASS
  } catch {
    return false
  }
}
