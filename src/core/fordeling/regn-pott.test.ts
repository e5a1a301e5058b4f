import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kroner, NULL_KRONER, STORST_KRONER } from '../kroner.ts'
import { fordel } from './fordel.ts'
import { regnPott } from './regn-pott.ts'

test('tildelingen i 2023: 12 022 000 kroner blir 8 322 000 å dele etter nøkkel', () => {
  expect(
    regnPott({
      tildelt: kroner(12_022_000),
      avsetninger: [kroner(1_500_000)],
      grunntilskudd: kroner(200_000),
      antallNettverk: 11,
    }),
  ).toEqual({ avsatt: 1_500_000, pott: 10_522_000, grunntilskuddSum: 2_200_000, rest: 8_322_000 })
})

test('et tall som mangler, gjør bare det som bygger på det, ukjent', () => {
  const inn = {
    tildelt: null,
    avsetninger: [kroner(5)],
    grunntilskudd: kroner(2),
    antallNettverk: 3,
  }
  expect(regnPott(inn)).toEqual({ avsatt: 5, pott: null, grunntilskuddSum: 6, rest: null })
  expect(regnPott({ ...inn, tildelt: kroner(9), avsetninger: [kroner(1), null] })).toEqual({
    avsatt: null,
    pott: null,
    grunntilskuddSum: 6,
    rest: null,
  })
})

test('mer enn det som er tildelt, vises som et tall under null', () => {
  const regnet = regnPott({
    tildelt: kroner(10),
    avsetninger: [kroner(8), kroner(7)],
    grunntilskudd: kroner(1),
    antallNettverk: 4,
  })
  expect(regnet).toMatchObject({ pott: -5, rest: -9 })
})

test('et beløp som ikke kan holdes nøyaktig, sies ikke', () => {
  const storst = kroner(STORST_KRONER)
  expect(
    regnPott({
      tildelt: NULL_KRONER,
      avsetninger: [storst, storst],
      grunntilskudd: storst,
      antallNettverk: 2,
    }),
  ).toEqual({ avsatt: null, pott: null, grunntilskuddSum: null, rest: null })
})

test('når rammene kan regnes ut, er potten og resten de samme som i fordelingen', () => {
  const belop = fc.integer({ min: 0, max: 1_000_000 })
  fc.assert(
    fc.property(
      belop,
      fc.array(belop, { maxLength: 4 }),
      belop,
      fc.integer({ min: 1, max: 6 }),
      (tildelt, potter, grunntilskudd, antall) => {
        const svar = fordel({
          tildelt,
          avsetninger: potter.map((b, i) => ({ navn: `p${i}`, belop: b })),
          grunntilskudd,
          nokler: [{ navn: 'n', andel: 1 }],
          nettverk: Array.from({ length: antall }, (_, i) => {
            return { id: `${i}`, navn: `${i}`, verdier: { n: 1 } }
          }),
        })
        const regnet = regnPott({
          tildelt: kroner(tildelt),
          avsetninger: potter.map(kroner),
          grunntilskudd: kroner(grunntilskudd),
          antallNettverk: antall,
        })
        if (svar.ok) {
          expect(regnet.pott).toBe(svar.verdi.pott)
          expect(regnet.rest).toBe(svar.verdi.proRata)
        } else expect(Math.min(regnet.pott ?? 0, regnet.rest ?? 0)).toBeLessThan(0)
      },
    ),
  )
})
