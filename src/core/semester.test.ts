import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aarFor,
  gyldigPeriode,
  nesteSemester,
  sammenlignSemester,
  semester,
  semesterRekke,
  terminFor,
  tolkSemester,
  type Semester,
} from './semester.ts'

function les(tekst: string): Semester {
  const svar = tolkSemester(tekst)
  if (!svar.ok) throw new Error(tekst)
  return svar.verdi
}

const semestre = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.constantFrom('V' as const, 'H' as const))
  .map(([aar, termin]) => semester(aar, termin))

describe('semester', () => {
  test('skrives med H eller V og to siffer, uansett store eller små bokstaver', () => {
    expect(les('H24')).toBe('H24')
    expect(les(' v25 ')).toBe('V25')
    expect([aarFor(les('H24')), terminFor(les('H24'))]).toEqual([2024, 'H'])
  })

  test.each(['', 'H', 'H4', 'H2024', 'X24', '24H', 'H 24', 'V-1', 'H٢٤'])(
    '«%s» er ikke et semester',
    (tekst) => {
      expect(tolkSemester(tekst)).toEqual({ ok: false, feil: 'ugyldig-semester' })
    },
  )

  test('våren kommer før høsten i samme år, og høsten før neste vår', () => {
    const stokket = ['H25', 'V26', 'V24', 'V25', 'H24'].map(les)
    expect(stokket.sort(sammenlignSemester)).toEqual(['V24', 'H24', 'V25', 'H25', 'V26'])
  })

  test('et tiltak fra H24 til V26 går over fire semestre', () => {
    expect(semesterRekke(les('H24'), les('V26'))).toEqual(['H24', 'V25', 'H25', 'V26'])
  })

  test('et tiltak kan slutte i samme semester som det starter, men ikke før', () => {
    expect(gyldigPeriode(les('H24'), les('H24'))).toEqual({ ok: true })
    expect(gyldigPeriode(les('V25'), les('H24'))).toEqual({ ok: false, grunn: 'slutt-for-start' })
  })

  test('det finnes ikke noe semester etter H99 og ikke noe før V00', () => {
    expect(() => nesteSemester(les('H99'))).toThrow(RangeError)
    expect(() => semester(1999, 'H')).toThrow(RangeError)
  })

  test('neste semester kommer alltid rett etter', () => {
    fc.assert(
      fc.property(semestre, (s) => {
        fc.pre(s !== 'H99')
        const neste = nesteSemester(s)
        expect(sammenlignSemester(s, neste)).toBe(-1)
        expect(terminFor(neste)).not.toBe(terminFor(s))
      }),
    )
  })

  test('en rekke er sammenhengende, har begge endene med og er tom når slutten kommer først', () => {
    fc.assert(
      fc.property(semestre, semestre, (a, b) => {
        const rekke = semesterRekke(a, b)
        const ventet = gyldigPeriode(a, b).ok ? [a, b] : [undefined, undefined]
        expect([rekke[0], rekke.at(-1)]).toEqual(ventet)
        rekke.slice(1).forEach((s, i) => expect(s).toBe(nesteSemester(rekke[i] ?? a)))
      }),
    )
  })

  test('rekkefølgen er entydig: bare like semestre er like', () => {
    fc.assert(
      fc.property(semestre, semestre, (a, b) => {
        expect(sammenlignSemester(a, b) === 0).toBe(a === b)
        expect(Math.sign(sammenlignSemester(a, b))).toBe(-Math.sign(sammenlignSemester(b, a)) + 0)
      }),
    )
  })
})
