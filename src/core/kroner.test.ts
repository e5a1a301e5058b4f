import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { erKroner, kroner, minus, STORST_KRONER, sumKroner } from './kroner.ts'

describe('kroner', () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%s er ikke hele kroner', (v) => {
    expect(erKroner(v)).toBe(false)
    expect(() => kroner(v)).toThrow(RangeError)
  })

  test('minus null og null er samme beløp', () => {
    expect(Object.is(kroner(-0), 0)).toBe(true)
  })

  test('et beløp kan være negativt, for en differanse er også kroner', () => {
    expect(minus(300_000, 420_263)).toBe(-120_263)
  })

  test('en sum som ikke lenger er nøyaktig, stopper heller enn å runde', () => {
    expect(sumKroner([STORST_KRONER])).toBe(STORST_KRONER)
    expect(() => sumKroner([STORST_KRONER, 1])).toThrow(RangeError)
  })

  test('summen er den samme i hvilken rekkefølge som helst', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (belop) => {
        expect(sumKroner(belop)).toBe(sumKroner(belop.toReversed()))
      }),
    )
  })
})
