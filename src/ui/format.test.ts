import { expect, test } from 'vitest'
import {
  formatDato,
  formatEndring,
  formatKortDato,
  formatKroner,
  formatProsent,
  formatTall,
  formatTidspunkt,
} from './format.ts'

// The spaces in amounts and per cent do not break over a line; here they are written as plain ones.
const vanlig = (tekst: string): string => tekst.replaceAll(/[\u00a0\u202f]/g, ' ')

test('beløp skrives slik norske myndigheter skriver dem', () => {
  expect(vanlig(formatKroner(1_130_669, 'nb'))).toBe('1 130 669 kr')
  expect(vanlig(formatKroner(1_130_669, 'nn'))).toBe('1 130 669 kr')
  expect(vanlig(formatKroner(1_130_669, 'en'))).toBe('NOK 1,130,669')
  expect(formatKroner(1_130_669, 'nb')).not.toContain(' ')
  expect(vanlig(formatKroner(0, 'nb'))).toBe('0 kr')
})

test('en endring har alltid fortegn, unntatt når ingenting er endret', () => {
  expect(vanlig(formatEndring(7382, 'nb'))).toBe('+7 382 kr')
  expect(vanlig(formatEndring(-23_621, 'nb'))).toBe('−23 621 kr')
  expect(vanlig(formatEndring(0, 'nb'))).toBe('0 kr')
})

test('prosent og tall har så mange desimaler som det er bedt om', () => {
  expect(vanlig(formatProsent(0.435, 'nb'))).toBe('43,5 %')
  expect(vanlig(formatProsent(0.01002, 'nn', 3))).toBe('1,002 %')
  expect(vanlig(formatTall(8322.25, 'nb', 2))).toBe('8 322,25')
})

test('en dato er den samme dagen overalt', () => {
  expect(formatDato('2026-11-21', 'nb')).toBe('21. november 2026')
  expect(formatDato('2026-11-21', 'nn')).toBe('21. november 2026')
  expect(formatDato('2026-11-21', 'en')).toBe('21 November 2026')
  expect(formatKortDato('2026-02-01', 'nb')).toBe('01.02.2026')
})

test('et tidspunkt vises etter klokka i Oslo, sommer og vinter', () => {
  expect(formatTidspunkt('2026-11-21T23:30:00Z', 'nb')).toBe('22. november 2026 kl. 00:30')
  expect(formatTidspunkt('2026-06-01T08:00:00Z', 'nn')).toBe('1. juni 2026 kl. 10:00')
  expect(formatTidspunkt(Temporal.Instant.from('2026-06-01T08:00:00Z'), 'en')).toBe(
    '1 June 2026 at 10:00',
  )
})
