import { describe, expect, test } from 'vitest'
import { fordel } from '#core/fordeling/fordel.ts'
import { forklar } from '#core/fordeling/forklar.ts'
import type { FordelInngang } from '#core/fordeling/typer.ts'
import { SPRAK, type Sprak } from '#core/sprak.ts'
import { forklaringstekst } from './forklaringstekst.ts'
import { lesbarAndel, lesbartTall } from '#ui/tallformat.ts'

function forklaringer(tildelt: number, verdier: readonly number[], sprak: Sprak): string[] {
  const inn: FordelInngang = {
    tildelt,
    avsetninger: [],
    grunntilskudd: 0,
    nokler: [
      { navn: 'elever', andel: 0.625 },
      { navn: 'årsverk', andel: 0.375 },
    ],
    nettverk: verdier.map((v, i) => {
      return { id: `n${i}`, navn: `N${i}`, verdier: { elever: v, årsverk: v } }
    }),
  }
  const svar = fordel(inn)
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
  return svar.verdi.rammer.map((r) => forklaringstekst(forklar(svar.verdi, r), sprak))
}

test('like brøker forklares med id-en, og nøklene med hver sin andel', () => {
  const tekster = forklaringer(5, [1, 1], 'nb')
  expect(tekster[0]).toBe(
    '0 grunntilskudd + 50,000 % av 5 (62,5 % etter 1 av 2 elever, 37,5 % etter 1 av 2 årsverk), ' +
      'som er 2,500000 og rundes ned til 2 + 1 restkrone fordi brøken 0,500000 er lik andres, og id-en kommer først = 3',
  )
  expect(tekster[1]).toContain(
    ', ingen restkrone fordi brøken 0,500000 er lik andres, og id-en kommer senere = 2',
  )
})

test('når alt går opp i hele kroner, er det ikke noe om restkroner', () => {
  expect(forklaringer(4, [1, 1], 'nb').join(' ')).not.toContain('restkrone')
})

describe.each(SPRAK)('forklaringen på %s', (sprak) => {
  test('ender alltid med rammen', () => {
    const rammer = forklaringer(7, [0, 1, 1, 3], sprak).map((t) => t.split(' = ').at(-1))
    expect(rammer).toEqual(['0', '2', '1', '4'])
  })
})

test('tall grupperes etter språket og rundes aldri', () => {
  expect(lesbartTall(1_130_669, 'nb')).toBe('1\u00a0130\u00a0669')
  expect(lesbartTall('-1234.5678', 'nn')).toBe('\u22121\u00a0234,5678')
  expect(lesbartTall('99079191802150901', 'en')).toBe('99,079,191,802,150,901')
  expect(lesbartTall('mye', 'nb')).toBe('mye')
})

test('en andel av 1 vises som prosent, nøyaktig', () => {
  expect(['1', '0', '0.6', '0.05', '0.625', '0.0001'].map((a) => lesbarAndel(a, 'nb'))).toEqual([
    '100',
    '0',
    '60',
    '5',
    '62,5',
    '0,01',
  ])
})
