import { expect, test } from 'vitest'
import { belopEllerTekst, prosentEllerTekst, tolkBelop } from './tolk-tall.ts'

test.each([
  '1 130 669',
  '1 130 669 kr',
  '1130669',
  ' 1\u00A0130\u202F669 Kr. ',
  '1130669,-',
  '1.130.669',
  '1 130 669,00',
])('%j leses som 1 130 669 kroner', (skrevet) => {
  expect(tolkBelop(skrevet)).toBe(1_130_669)
})

test.each([
  '',
  'kr',
  '?',
  '-5',
  '0,5',
  '1130.669',
  '200.000',
  '200,000 kr',
  '-200.000',
  '1 13 0',
  '1e6',
  '1 130 669 kr kr',
  '9007199254740993',
  '1000000000001',
])('%j er ikke et beløp i hele kroner', (skrevet) => {
  expect(tolkBelop(skrevet)).toBe(null)
})

test('et beløp som kan være tusen, blir aldri lest som desimaler, men gitt videre som skrevet', () => {
  expect(
    ['200.000', '200,000', '200.000 kr', '12,5', '-5', 'mye kr', 'kr', ' '].map(belopEllerTekst),
  ).toEqual(['200.000 ', '200,000 ', '200.000 kr ', '12.5', '-5', 'mye kr ', 'kr ', ''])
})

test('prosent leses nøyaktig, med og uten tegnet', () => {
  expect(['60 %', '62,5', '100%', '33.3333', '1e2', '%', ''].map(prosentEllerTekst)).toEqual([
    '0.6',
    '0.625',
    '1',
    '0.333333',
    '1e2 ',
    '% ',
    '',
  ])
})
