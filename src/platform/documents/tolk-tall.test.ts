import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { kanVaereGruppert, tallEllerTekst, tolkTall } from './tolk-tall.ts'

test.each([
  ['83453', '83453'],
  ['83 453', '83453'],
  ['83\u00A0453', '83453'],
  ['1\u202F234\u202F567,50', '1234567.5'],
  ['12 022 000', '12022000'],
  ['-1 000', '-1000'],
  [' 7 ', '7'],
  ['1.234.567', '1234567'],
  ['1.234,5', '1234.5'],
  ['12,5', '12.5'],
  ['12.5', '12.5'],
  ['0,6', '0.6'],
  ['007', '7'],
  ['\u22125', '-5'],
  ['-0,0', '0'],
  ['+3', '3'],
])('%j leses som %s', (tekst, tall) => {
  expect(tolkTall(tekst)).toBe(tall)
})

test.each([
  '',
  ' ',
  'tre',
  '1 2',
  '12 34',
  '1 00',
  '1 0000',
  '10 kr',
  '1,2,3',
  '1.2.3',
  '1,234.5',
  '5,',
  ',5',
  '1e3',
  '0x1',
  '--1',
  '?',
])('%j er ikke et tall', (tekst) => {
  expect(tolkTall(tekst)).toBe(null)
})

test('83.453 leses som desimaltall, men det varsles at noen kan ha ment tusen', () => {
  expect(tolkTall('83.453')).toBe('83.453')
  expect(['83.453', '0.600', '1234.567', '83,453'].map(kanVaereGruppert)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('det som ikke er et tall, gis videre slik det ble skrevet, og blir aldri tatt for et tall', () => {
  expect(['12,5', ' ', ' mange ', '1e7'].map(tallEllerTekst)).toEqual([
    '12.5',
    '',
    'mange ',
    '1e7 ',
  ])
})

test('ethvert tall skrevet på norsk vis leses nøyaktig, siffer for siffer', () => {
  const skille = fc.constantFrom('', ' ', '\u00A0', '\u2009', '\u202F')
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 }),
      fc.constantFrom(',', '.'),
      skille,
      (hel, desimaler, tegn, mellom) => {
        const siffer = hel.toString().replaceAll(/\B(?=(\d{3})+$)/g, mellom)
        const del = desimaler.join('')
        const ventet = del.replace(/0+$/, '')
        const tall = `${hel}${ventet && `.${ventet}`}`
        expect(tolkTall(siffer + (del && tegn + del))).toBe(tall)
      },
    ),
  )
})

test('det som leses som et tall, leses likt én gang til', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[-+\d., ]{0,12}$/), (tekst) => {
      const tall = tolkTall(tekst)
      if (tall !== null) expect(tolkTall(tall)).toBe(tall)
    }),
  )
})
