import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { SKJEMAFIL, typerFra } from '../../../scripts/typer-fra-database.ts'

let base: Testdatabase
beforeAll(async () => {
  base = await nyDatabase({ demo: false })
})
afterAll(() => base.slett())

test('typene i koden er de databasen har (ellers: node scripts/typer-fra-database.ts)', () => {
  expect(readFileSync(SKJEMAFIL, 'utf8')).toBe(typerFra(base.url))
})
