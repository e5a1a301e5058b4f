import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { skrivKalender, type Kalenderdag } from './kalender.ts'

const LAGET = Temporal.Instant.from('2023-03-08T08:00:00.123Z')
const dag = (mer: Partial<Kalenderdag> = {}): Kalenderdag => ({
  id: 'frist-1',
  dato: '2023-12-31',
  tittel: 'Frist',
  beskrivelse: 'Dekom 2023',
  lenke: 'https://samraad.test/trondelag',
  ...mer,
})
const skriv = (...dager: readonly Kalenderdag[]) =>
  skrivKalender({ navn: 'Samråd', vert: 'samraad.test', dager, laget: LAGET })
/** Put together again as a calendar reads it (RFC 5545, 3.1). */
const brettUt = (fil: string) => fil.replaceAll('\r\n ', '').split('\r\n')

describe('kalenderfila', () => {
  test('en frist er en hel dag, og slutten er dagen etter, også over nyttår', () => {
    const linjer = brettUt(skriv(dag()))
    expect(linjer[0]).toBe('BEGIN:VCALENDAR')
    expect(linjer.at(-1)).toBe('')
    expect(linjer).toContain('VERSION:2.0')
    expect(linjer).toContain('UID:frist-1@samraad.test')
    expect(linjer).toContain('DTSTAMP:20230308T080000Z')
    expect(linjer).toContain('DTSTART;VALUE=DATE:20231231')
    expect(linjer).toContain('DTEND;VALUE=DATE:20240101')
  })

  test('komma, semikolon, bakstrek og linjeskift blir en del av teksten', () => {
    const linjer = brettUt(skriv(dag({ tittel: 'A, b; c\\d\ne' })))
    expect(linjer).toContain('SUMMARY:A\\, b\\; c\\\\d\\ne')
  })

  test('ingen linje er over 75 byte, og ingen bokstav er delt', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (tittel) => {
        const fil = skriv(dag({ tittel }))
        for (const linje of fil.split('\r\n')) {
          expect(new TextEncoder().encode(linje).length).toBeLessThanOrEqual(75)
          expect(linje.isWellFormed()).toBe(tittel.isWellFormed() || linje.isWellFormed())
        }
      }),
    )
  })

  test('det folk har skrevet, blir aldri en linje for seg', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (navn) => {
        const fil = skriv(
          dag({ tittel: `${navn}\r\nBEGIN:VALARM\n${navn}`, beskrivelse: navn, id: navn }),
        )
        const linjer = brettUt(fil)
        expect(linjer.filter((l) => l.startsWith('BEGIN:'))).toEqual([
          'BEGIN:VCALENDAR',
          'BEGIN:VEVENT',
        ])
        expect(linjer).toHaveLength(18)
        expect(fil.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
    )
  })
})
