import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RETTIGHETSFIL } from '../../../scripts/skriv-rettigheter.ts'
import { rettighetsdokument } from './rettighetsdokument.ts'

test('docs/rettigheter.md viser tabellen slik den er (node scripts/skriv-rettigheter.ts)', () => {
  expect(readFileSync(RETTIGHETSFIL, 'utf8')).toBe(rettighetsdokument())
})
