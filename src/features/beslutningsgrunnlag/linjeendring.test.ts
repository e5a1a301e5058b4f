import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ankerEtter, endreLinjer, lesLinjeendring } from './linjeendring.ts'
import { TOM_DELTAKERLINJE, TOMT_TILTAK, type Skjemaverdier } from './skjemaverdier.ts'

const VERDIER: Skjemaverdier = {
  omsokt: '',
  klarertLeder: '',
  koordinatorForankring: '',
  planLenke: '',
  behovHenvisning: '',
  egenandel: '',
  svar: {},
  tiltak: ['A', 'B', 'C'].map((tittel) => ({ ...TOMT_TILTAK, tittel })),
  deltakerlinjer: ['1', '2', '3', ''].map((tiltakNr) => ({ ...TOM_DELTAKERLINJE, tiltakNr })),
  budsjett: [],
}

function etter(knapp: string, v = VERDIER) {
  const endring = lesLinjeendring(knapp)
  return endring === null ? v : endreLinjer(v, endring)
}

describe('Knappene på linjene', () => {
  test('å flytte et tiltak tar med deltakerlinja', () => {
    const v = etter('tiltak.ned.1')
    expect(v.tiltak.map((t) => t.tittel)).toEqual(['B', 'A', 'C'])
    expect(v.deltakerlinjer.map((d) => d.tiltakNr)).toEqual(['2', '1', '3', ''])
  })

  test('å fjerne et tiltak lar deltakerlinja stå uten tiltak', () => {
    const v = etter('tiltak.fjern.2')
    expect(v.tiltak.map((t) => t.tittel)).toEqual(['A', 'C'])
    expect(v.deltakerlinjer.map((d) => d.tiltakNr)).toEqual(['1', '', '2', ''])
  })

  test('en ny deltakerlinje hører til det første tiltaket som ikke har noen', () => {
    const v = etter('deltakerlinjer.ny', { ...VERDIER, deltakerlinjer: [] })
    expect(v.deltakerlinjer.map((d) => d.tiltakNr)).toEqual(['1'])
  })

  test('en linje for koordinator er en egen budsjettlinje', () => {
    expect(etter('budsjett.koordinator').budsjett).toMatchObject([{ mottaker: 'koordinator' }])
    expect(lesLinjeendring('tiltak.koordinator')).toBeNull()
  })

  test('man kommer tilbake til linja man flyttet', () => {
    const endring = lesLinjeendring('tiltak.ned.1')
    if (endring === null) throw new Error('Knappen ble ikke lest')
    expect(ankerEtter(endreLinjer(VERDIER, endring), endring)).toBe('tiltak.2')
  })

  test('etter å ha fjernet en linje kommer man til delen den sto i', () => {
    const endring = lesLinjeendring('tiltak.fjern.3')
    if (endring === null) throw new Error('Knappen ble ikke lest')
    expect(ankerEtter(endreLinjer(VERDIER, endring), endring)).toBe('del-tiltak')
  })

  test('ingen knapp mister noe annet enn det den fjerner', () => {
    const knapp = fc.tuple(
      fc.constantFrom('tiltak', 'deltakerlinjer', 'budsjett'),
      fc.constantFrom('ny', 'fjern', 'opp', 'ned'),
      fc.integer({ min: 0, max: 9 }),
    )
    fc.assert(
      fc.property(fc.array(knapp, { maxLength: 12 }), (knapper) => {
        let v = VERDIER
        for (const [gruppe, slag, nr] of knapper) {
          const neste = etter(slag === 'ny' ? `${gruppe}.ny` : `${gruppe}.${slag}.${nr}`, v)
          const antall = (x: Skjemaverdier) =>
            x.tiltak.length + x.deltakerlinjer.length + x.budsjett.length
          expect(Math.abs(antall(neste) - antall(v))).toBeLessThanOrEqual(1)
          if (slag === 'opp' || slag === 'ned') {
            expect(neste.tiltak.map((t) => t.tittel).toSorted()).toEqual(
              v.tiltak.map((t) => t.tittel).toSorted(),
            )
          }
          for (const d of neste.deltakerlinjer) {
            expect(Number(d.tiltakNr || 1)).toBeLessThanOrEqual(Math.max(neste.tiltak.length, 1))
          }
          v = neste
        }
      }),
    )
  })
})
