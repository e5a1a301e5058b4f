import fc from 'fast-check'
import { expect, test } from 'vitest'
import { osloDato } from './oslo-dato.ts'

test('dagen skifter ved midnatt i Norge, sommer og vinter', () => {
  expect(osloDato('2023-06-30T21:59:59.999999Z')).toBe('2023-06-30')
  expect(osloDato('2023-06-30T22:00:00Z')).toBe('2023-07-01')
  expect(osloDato('2023-12-31T22:59:59Z')).toBe('2023-12-31')
  expect(osloDato('2023-12-31T23:00:00+00:00')).toBe('2024-01-01')
})

test('dagen er den samme som kalenderen i Temporal sier, for ethvert tidspunkt', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: Temporal.Instant.from('2200-01-01T00:00Z').epochMilliseconds }),
      (d) => {
        const tid = Temporal.Instant.fromEpochMilliseconds(d)
        const dag = tid.toZonedDateTimeISO('Europe/Oslo').toPlainDate().toString()
        expect(osloDato(tid)).toBe(dag)
        expect(osloDato(tid.toString())).toBe(dag)
      },
    ),
  )
})

test('det som ikke er et tidspunkt, har ingen dag', () => {
  expect(() => osloDato('i går')).toThrow(RangeError)
})
