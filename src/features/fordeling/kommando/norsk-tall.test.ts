import { expect, test } from 'vitest'
import { normaliserTall } from './norsk-tall.ts'

test.each([
  ['12 022 000', '12022000'],
  ['12\u00a0022\u00a0000', '12022000'],
  ['1\u202f234,50', '1234.50'],
  ['-1 000', '-1000'],
  ['\u2212 5', '- 5'],
  ['\u22125,5', '-5.5'],
  ['10,5', '10.5'],
  ['10.5', '10.5'],
  [' 7 ', '7'],
  ['1e5', '1e5'],
])('«%s» leses som %s', (skrevet, lest) => {
  expect(normaliserTall(skrevet)).toBe(lest)
})

test.each(['1 00', '1 0000', '12 34', '1.234,5', '1,2,3', '10 kr', ''])(
  '«%s» gjettes det ikke på: det går uendret videre til å bli avvist',
  (skrevet) => {
    expect(normaliserTall(skrevet)).toBe(skrevet)
  },
)
