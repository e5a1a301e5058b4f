import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GI_OPP_ETTER, nesteSteg, pause, type Forsok } from './neste-steg.ts'

const NAA = 1_700_000_000_000
const forsok = (mer: Partial<Forsok> = {}): Forsok => ({
  begynt: NAA - 1000,
  overlevert: null,
  utfall: null,
  ...mer,
})
const vilkarlig = fc.record({
  begynt: fc.integer({ min: NAA - 2 * GI_OPP_ETTER, max: NAA }),
  overlevert: fc.option(fc.constant(NAA)),
  utfall: fc.option(fc.constantFrom('midlertidig' as const, 'omstart' as const)),
})

describe('om en e-post prøves igjen', () => {
  test('den som kan ha kommet fram to ganger, sendes aldri en tredje', () => {
    fc.assert(
      fc.property(fc.array(vilkarlig), (liste) => {
        const uvisse = liste.filter(
          (f) => f.overlevert !== null && (f.utfall === null || f.utfall === 'omstart'),
        )
        const steg = nesteSteg(liste, NAA, null)
        if (uvisse.length >= 2) expect(steg).toBe('usikker')
        else expect(steg).not.toBe('usikker')
      }),
    )
  })

  test('den som ikke kan ha kommet fram, sendes igjen, også når den stadig blir avbrutt', () => {
    for (const n of [0, 1, 10, 59])
      expect(
        nesteSteg(
          Array.from({ length: n }, () => forsok()),
          NAA,
          null,
        ),
      ).toBe('send')
    expect(
      nesteSteg(
        Array.from({ length: 60 }, () => forsok()),
        NAA,
        null,
      ),
    ).toBe('gi-opp')
  })

  test('det gis ikke opp før fem døgn, og ikke fordi tjeneren er borte en stund', () => {
    const feilet = (siden: number) => [forsok({ begynt: NAA - siden, utfall: 'midlertidig' })]
    expect(nesteSteg(feilet(GI_OPP_ETTER - 1), NAA, null)).toBe('send')
    expect(nesteSteg(feilet(GI_OPP_ETTER), NAA, null)).toBe('gi-opp')
    expect(nesteSteg([forsok({ utfall: 'avvist' })], NAA, null)).toBe('gi-opp')
  })

  test('en invitasjon som er gått ut, sendes ikke', () => {
    expect(nesteSteg([], NAA, NAA)).toBe('utgatt')
    expect(nesteSteg([], NAA, NAA + 1)).toBe('send')
  })

  test('ventetiden dobles fra ett minutt til fire timer', () => {
    expect([1, 2, 3, 4, 20].map((n) => pause(n, 0) / 60_000)).toEqual([1, 2, 4, 8, 240])
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (n, t) => {
        expect(pause(n, t)).toBeGreaterThanOrEqual(60_000)
        expect(pause(n, t)).toBeLessThanOrEqual(264 * 60_000)
      }),
    )
  })
})
