import { createHash } from 'node:crypto'
import type { Innstillingsinndata } from './typer.ts'

/**
 * Changes whenever anything the recommendation is computed from does: what is adopted is then what
 * the page showed, and not what a group or another secretary wrote in the meantime.
 */
export function fingeravtrykk(inndata: Innstillingsinndata): string {
  return createHash('sha256').update(JSON.stringify(inndata)).digest('base64url')
}
