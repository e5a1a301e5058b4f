import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fordel } from './fordel.ts'
import { forklar, type Forklaringsdel } from './forklar.ts'
import { TRONDELAG_2023 } from './trondelag-2023.fixture.ts'
import type { Fordeling } from './typer.ts'

function del(kr: number, verdier: readonly number[]): Fordeling {
  const svar = fordel({
    tildelt: kr,
    avsetninger: [],
    grunntilskudd: 0,
    nokler: [{ navn: 'barn', andel: 1 }],
    nettverk: verdier.map((v, i) => ({ id: `n${i}`, navn: `N${i}`, verdier: { barn: v } })),
  })
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
  return svar.verdi
}

function deler(f: Fordeling): (readonly Forklaringsdel[])[] {
  return f.rammer.map((r) => forklar(f, r))
}

const grunner = (f: Fordeling): (string | undefined)[] =>
  deler(f).map((d) => d.find((x) => x.del === 'restkrone')?.grunn)

test('Indre Namdals ramme forklares med grunntilskudd, andel og restkrone', () => {
  const svar = fordel(TRONDELAG_2023)
  if (!svar.ok) throw new Error('avvist')
  expect(deler(svar.verdi)[0]).toEqual([
    { del: 'grunntilskudd', belop: 200_000 },
    {
      del: 'prorata',
      belop: 83_452,
      prosent: '1.003',
      av: 8_322_000,
      brok: '0.989972',
      nokler: [{ navn: 'barn og elever', andel: '1', verdi: '83453', sum: '8322001' }],
    },
    {
      del: 'restkrone',
      belop: 1,
      grunn: 'storst-brok',
      brok: '0.989972',
      plass: 1,
      restkroner: 10,
    },
    { del: 'ramme', belop: 283_453 },
  ])
})

test('grunnen skiller mellom største brøk, like brøker og hele kroner', () => {
  expect(grunner(del(10, [1, 2]))).toEqual(['mindre-brok', 'storst-brok'])
  expect(grunner(del(10, [1, 1, 1]))).toEqual(['lavest-id', 'hoyere-id', 'hoyere-id'])
  expect(grunner(del(7, [0, 1, 1]))).toEqual(['hele-kroner', 'lavest-id', 'hoyere-id'])
})

test('uten restkroner er det ikke noe å forklare om dem', () => {
  expect(grunner(del(9, [1, 1, 1]))).toEqual([undefined, undefined, undefined])
})

test('delene summerer alltid til rammen', () => {
  fc.assert(
    fc.property(
      fc.nat(100_000),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }),
      (kr, verdier) => {
        for (const d of deler(del(kr, verdier))) {
          const sum = d.slice(0, -1).reduce((s, x) => s + x.belop, 0)
          expect(sum).toBe(d.at(-1)?.belop)
        }
      },
    ),
  )
})
