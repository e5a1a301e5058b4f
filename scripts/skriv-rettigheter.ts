// Writes docs/rettigheter.md from the table of rights. A test fails when the file is old.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rettighetsdokument } from '#features/tilgang/rettighetsdokument.ts'

export const RETTIGHETSFIL = join(import.meta.dirname, '..', 'docs', 'rettigheter.md')

if (import.meta.main) writeFileSync(RETTIGHETSFIL, rettighetsdokument())
