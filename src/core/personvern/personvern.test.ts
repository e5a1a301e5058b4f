import { expect, test } from 'vitest'
import { pseudonym } from './pseudonym.ts'
import { slettehindre } from './slettehindre.ts'

const ledig = { erPseudonymisert: false, antallSeter: 0, eneIFylker: [], erSegSelv: false }

test('en person uten sete kan få navnet sitt tatt bort', () => {
  expect(slettehindre(ledig)).toEqual([])
})

test('alle hindrene blir nevnt på en gang', () => {
  expect(
    slettehindre({ ...ledig, antallSeter: 2, eneIFylker: ['Trøndelag'], erSegSelv: true }),
  ).toEqual(['har-sete', 'eneste-i-sekretariatet', 'seg-selv'])
})

test('den som alt er pseudonymisert, blir det ikke en gang til', () => {
  expect(slettehindre({ ...ledig, erPseudonymisert: true, antallSeter: 1 })).toEqual([
    'alt-pseudonymisert',
  ])
})

test('pseudonymet er det samme hver gang, og forskjellig for to personer', () => {
  expect(pseudonym(17)).toBe(pseudonym(17))
  expect(pseudonym(17)).not.toBe(pseudonym(18))
})
