import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finnBinarer } from './binarer.ts'
import { erDiskFull } from './innebygd-feil.ts'
import { startInnebygd } from './innebygd.ts'

let datamappe: string
beforeEach(() => {
  datamappe = mkdtempSync(join(tmpdir(), 'samraad-feil-'))
})
afterEach(() => rmSync(datamappe, { recursive: true }))

test('uten PostgreSQL fra npm sier feilen hva som skal gjøres', () => {
  writeFileSync(join(datamappe, 'package.json'), '{}')
  const svar = finnBinarer(undefined, datamappe, datamappe)
  expect(svar).toMatchObject({
    ok: false,
    feil: { grunn: 'mangler-program', melding: expect.stringMatching(/npm install.*DATABASE_URL/) },
  })
})

test('en datamappe som er en fil, gir en setning', async () => {
  const fil = join(datamappe, 'fil')
  writeFileSync(fil, '')
  expect(await startInnebygd({ datamappe: fil })).toMatchObject({
    ok: false,
    feil: { grunn: 'datamappe' },
  })
})

test.each([
  'FATAL:  could not write to file "pg_wal/xlogtemp.29": No space left on device',
  'ENOSPC: no space left on device, write',
])('en full disk kjennes igjen: %s', (tekst) => {
  expect(erDiskFull(tekst)).toBe(true)
})
