import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Habilitetshendelse, Tidfestet } from '#core/habilitet/typer.ts'
import { berorteAv, maVurderesPaNytt } from './berort.ts'
import type { Vurderer } from './typer.ts'

const FORT = '2023-03-08T10:00:00Z'
const FOER = '2023-03-08T09:00:00Z'
const ETTER = '2023-03-08T11:00:00.5Z'

function medlem(personId: number, nettverkId: string | null = null): Vurderer {
  const felles = { organisasjonId: null, andreTilknytninger: [], stemmerett: true }
  return { vervId: personId, personId, nettverkId, ...felles }
}
const GRUPPA = [medlem(1), medlem(2), medlem(3, 'gauldal')]

function sak(...habilitet: Tidfestet[]) {
  return { nettverkId: 'gauldal', medlemIds: [], partnerIds: [], habilitet }
}
const meldt = (personId: number, tid: string, nr = 1): Tidfestet => ({
  nr,
  personId,
  tid,
  slag: 'meldt',
  grunn: 'slekt',
})
const avgjort = (
  personId: number,
  tid: string,
  utfall: 'habil' | 'inhabil',
  mer: Partial<Extract<Habilitetshendelse, { slag: 'avgjort' }>> = {},
): Tidfestet => ({
  nr: 1,
  personId,
  tid,
  slag: 'avgjort',
  utfall,
  grunn: 'slekt',
  regelgrunn: null,
  ...mer,
})
const DELTOK = { deltakerIder: [1, 2, 3] }
const av = (personId: number) => ({ ...DELTOK, fortTid: FORT, fortAv: { personId } })
const koder = (...h: Tidfestet[]) => berorteAv(av(1), GRUPPA, sak(...h))

describe('en som er funnet inhabil etter at saken er vurdert', () => {
  test('ingen er berørt når det ikke er stilt spørsmål om noen, eller saken ikke er vurdert', () => {
    expect(koder()).toEqual([])
    expect(berorteAv(null, GRUPPA, sak(avgjort(1, ETTER, 'inhabil')))).toEqual([])
  })

  test('den som førte vurderingen: den må gjøres på nytt', () => {
    expect(koder(avgjort(1, ETTER, 'inhabil'))).toEqual([{ personId: 1, kode: 'inhabil' }])
    expect(maVurderesPaNytt(koder(avgjort(1, ETTER, 'inhabil')))).toBe(true)
  })

  test('en annen i gruppa som var med: den må gjøres på nytt', () => {
    expect(koder(avgjort(2, ETTER, 'inhabil'))).toEqual([{ personId: 2, kode: 'inhabil' }])
  })

  test('en som alt var ute da: vurderingen står', () => {
    expect(koder(avgjort(2, FOER, 'inhabil'))).toEqual([])
    expect(koder(meldt(2, FOER), avgjort(2, ETTER, 'inhabil', { nr: 2 }))).toEqual([])
    const etterRegelen = { regelgrunn: 'eget-nettverk', grunn: 'eget-nettverk' } as const
    expect(koder(avgjort(3, ETTER, 'inhabil', etterRegelen))).toEqual([])
  })

  test('en som var avgjort habil og siden inhabil, var med', () => {
    const habil = avgjort(3, FOER, 'habil', { regelgrunn: 'eget-nettverk' })
    const inhabil = avgjort(3, ETTER, 'inhabil', { nr: 2, regelgrunn: 'eget-nettverk' })
    expect(koder(habil, inhabil)).toEqual([{ personId: 3, kode: 'inhabil' }])
  })

  test('en som melder seg etterpå, må avgjøres før noe annet; trekkes det, er alt som før', () => {
    expect(koder(meldt(2, ETTER))).toEqual([{ personId: 2, kode: 'uavklart' }])
    expect(maVurderesPaNytt(koder(meldt(2, ETTER)))).toBe(false)
    expect(koder(meldt(2, ETTER), { nr: 2, personId: 2, tid: ETTER, slag: 'trukket' })).toEqual([])
    // Found by the rule: never took part, whether declared since or not.
    expect(koder(meldt(3, ETTER))).toEqual([])
  })

  test('når gruppa har vurdert på nytt etter avgjørelsen, er ingen berørt', () => {
    const paNytt = { ...DELTOK, fortTid: '2023-03-08T12:00:00Z', fortAv: { personId: 2 } }
    expect(berorteAv(paNytt, GRUPPA, sak(avgjort(1, ETTER, 'inhabil')))).toEqual([])
  })

  test('den som er tatt ut av gruppa etterpå, var med da; den som er kommet til, var ikke', () => {
    const ute = GRUPPA.filter((m) => m.personId !== 2)
    const inhabil = sak(avgjort(2, ETTER, 'inhabil'))
    expect(berorteAv(av(1), ute, inhabil)).toEqual([{ personId: 2, kode: 'inhabil' }])
    expect(berorteAv(av(1), [], inhabil)).toEqual([{ personId: 2, kode: 'inhabil' }])
    const medNy = [...GRUPPA, medlem(4)]
    expect(berorteAv(av(1), medNy, sak(avgjort(4, ETTER, 'inhabil')))).toEqual([])
  })

  test('den som ikke er i gruppa og ikke førte den, er aldri berørt', () => {
    expect(koder(avgjort(9, ETTER, 'inhabil'))).toEqual([])
    expect(berorteAv(av(9), GRUPPA, sak(avgjort(9, ETTER, 'inhabil')))).toHaveLength(1)
  })
})

test('uansett rekkefølge: bare den som sist ble avgjort inhabil, gjør vurderingen ugyldig, og lista betyr det samme snudd', () => {
  const hendelse = fc.record({
    personId: fc.constantFrom(1, 2, 3),
    tid: fc.constantFrom(FOER, FORT, ETTER),
    utfall: fc.constantFrom('habil' as const, 'inhabil' as const),
  })
  fc.assert(
    fc.property(fc.array(hendelse, { maxLength: 8 }), (rekke) => {
      const h = rekke
        .toSorted((a, b) => a.tid.localeCompare(b.tid))
        .map((x, i) => avgjort(x.personId, x.tid, x.utfall, { nr: i + 1 }))
      const svar = koder(...h)
      expect(koder(...h.toReversed())).toEqual(svar)
      for (const b of svar.filter((x) => x.kode === 'inhabil')) {
        const siste = h.findLast((x) => x.personId === b.personId)
        if (siste?.slag === 'avgjort') expect(siste.utfall).toBe('inhabil')
      }
    }),
  )
})
