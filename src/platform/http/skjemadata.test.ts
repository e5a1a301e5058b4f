import { expect, test } from 'vitest'
import { tolkBelop } from './skjemadata.ts'

test.each(['1 130 669', '1 130 669 kr', '1130669', ' 1\u00A0130\u202F669 Kr. ', '1130669,-'])(
  '%j leses som 1 130 669 kroner',
  (skrevet) => {
    expect(tolkBelop(skrevet)).toBe(1_130_669)
  },
)

test.each([
  '',
  'kr',
  '?',
  '-5',
  '0,5',
  '1130.669',
  '200.000',
  '1 13 0',
  '1e6',
  '1 130 669 kr kr',
  '9007199254740993',
])('%j er ikke et beløp i hele kroner', (skrevet) => {
  expect(tolkBelop(skrevet)).toBe(null)
})
