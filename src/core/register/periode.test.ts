import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arstall, dagenEtter, dagenFor, erDato } from '../dato.ts'
import { erInnenfor, erTom, gjelder, overlapper, snitt, uten, type Periode } from './periode.ts'

// Twelve days, so that the edges meet often.
const DAGER = Array.from({ length: 12 }, (_, i) => `2020-01-${String(i + 1).padStart(2, '0')}`)
const dag = fc.constantFrom(...DAGER)
const grense = fc.option(dag)
const periode: fc.Arbitrary<Periode> = fc.record({ fra: grense, til: grense })

describe('perioder', () => {
  test('dagen før grensen er med, og grensen selv er ikke med', () => {
    const p = { fra: null, til: '2020-01-01' }
    expect(gjelder(p, '2019-12-31')).toBe(true)
    expect(gjelder(p, '2020-01-01')).toBe(false)
  })

  test('to perioder overlapper akkurat når en dag er i begge', () => {
    fc.assert(
      fc.property(periode, periode, (a, b) => {
        const felles = ['2019-01-01', ...DAGER, '2021-01-01'].some(
          (d) => gjelder(a, d) && gjelder(b, d),
        )
        expect(overlapper(a, b)).toBe(felles)
        expect(overlapper(b, a)).toBe(felles)
      }),
    )
  })

  test('det som er igjen av en periode, er dagene i den som ikke er i den andre', () => {
    fc.assert(
      fc.property(periode, periode, dag, (a, b, d) => {
        const rester = uten(a, b)
        expect(rester.filter((r) => gjelder(r, d)).length).toBe(
          gjelder(a, d) && !gjelder(b, d) ? 1 : 0,
        )
        expect(rester.every((r) => !erTom(r))).toBe(true)
        expect(gjelder(snitt(a, b), d)).toBe(gjelder(a, d) && gjelder(b, d))
        expect(erInnenfor(a, b)).toBe(rester.length === 0)
      }),
    )
  })
})

describe('datoer', () => {
  test('29. februar finnes bare i skuddår', () => {
    expect(['2020-02-29', '2000-02-29'].every(erDato)).toBe(true)
    expect(
      ['2019-02-29', '1900-02-29', '2020-13-01', '2020-00-10', '2020-1-1', '20200101', ''].some(
        erDato,
      ),
    ).toBe(false)
  })

  test('dag for dag gjennom 400 år er hver dag neste dag, og årene så lange de skal være', () => {
    const lengder = new Map<number, number>()
    for (let d = '1800-01-01'; d < '2200-01-01'; d = dagenEtter(d)) {
      if (!erDato(d) || dagenEtter(d) <= d || dagenFor(dagenEtter(d)) !== d) expect.unreachable(d)
      lengder.set(arstall(d), (lengder.get(arstall(d)) ?? 0) + 1)
    }
    expect([1800, 1900, 2000, 2019, 2020].map((ar) => lengder.get(ar))).toEqual([
      365, 365, 366, 365, 366,
    ])
    expect(lengder.size).toBe(400)
    expect([...lengder.values()].reduce((sum, n) => sum + n)).toBe(146_097)
  })
})
