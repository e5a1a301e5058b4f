import { describe, expect, test } from 'vitest'
import type { FordelFeil } from '#core/fordeling/typer.ts'
import { kroner } from '#core/kroner.ts'
import { SPRAK } from '#core/sprak.ts'
import { feiltekst } from './feiltekster.ts'

const FEIL: readonly FordelFeil[] = [
  { kode: 'mangler', sti: [] },
  { kode: 'ikke-tall', sti: [], verdi: 'mye' },
  { kode: 'for-mange-siffer', sti: [], storst: 40 },
  { kode: 'negativ', sti: [], verdi: '-1' },
  { kode: 'ikke-hele-kroner', sti: [], verdi: '0.5' },
  { kode: 'for-stort', sti: [], verdi: '9007199254740993', storst: Number.MAX_SAFE_INTEGER },
  { kode: 'tom-tekst', sti: [] },
  { kode: 'ingen-nettverk', sti: [] },
  { kode: 'ingen-nokler', sti: [] },
  { kode: 'for-mange-nokler', sti: [], antall: 51, storst: 50 },
  { kode: 'bare-nuller', sti: [], nokkel: 'barn' },
  { kode: 'andeler-ikke-en', sti: [], sum: '0.9' },
  { kode: 'dobbel-id', sti: [], id: 'fosen', forste: 0 },
  { kode: 'dobbel-nokkel', sti: [], nokkel: 'barn', forste: 0 },
  { kode: 'ukjent-nokkel', sti: [], nokkel: 'barn' },
  { kode: 'avsetninger-over-tildelt', sti: [], avsatt: '2', tildelt: kroner(1) },
  { kode: 'grunntilskudd-over-pott', sti: [], grunntilskuddSum: '3', antall: 3, pott: kroner(2) },
]

describe.each(SPRAK)('feilmeldinger på %s', (sprak) => {
  test.each(FEIL.map((f) => [f.kode, f] as const))('%s er en hel setning', (_, feil) => {
    expect(feiltekst(feil, sprak)).toMatch(/^[\p{Lu}«“].*\.$/u)
  })
})

test('tall skrives som språket gjør', () => {
  const feil: FordelFeil = { kode: 'ikke-hele-kroner', sti: [], verdi: '1234567.5' }
  expect(feiltekst(feil, 'nb')).toContain('1\u00a0234\u00a0567,5')
  expect(feiltekst(feil, 'en')).toContain('1,234,567.5')
})

test('en hel innlimt tekst siteres ikke i sin helhet', () => {
  const feil: FordelFeil = { kode: 'ikke-tall', sti: [], verdi: 'x'.repeat(10_000) }
  expect(feiltekst(feil, 'nb').length).toBeLessThan(100)
})
