import { describe, expect, test } from 'vitest'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { krevRegler } from './krev-regler.ts'
import { alleRuter } from './ruter.ts'

const rute = (endret: object): Rute => {
  const r: Rute = {
    metode: 'GET',
    sti: '/prove',
    handling: 'forside.se',
    kjor: () => ({ slag: 'videre', til: '/' }),
  }
  return Object.assign(r, endret)
}

describe('det som ikke er uttrykkelig lov, starter ikke', () => {
  test('alle rutene som finnes, har en regel', () => {
    expect(() => krevRegler(alleRuter(true))).not.toThrow()
  })

  test('en rute med en handling som ikke står i tabellen', () => {
    expect(() => krevRegler([rute({ handling: 'fordeling.gi-bort' })])).toThrow(
      'GET /prove: handlingen «fordeling.gi-bort» står ikke i rettighetstabellen',
    )
    expect(() => krevRegler([rute({ handling: 'toString' })])).toThrow('«toString»')
  })

  test('en rute uten handling', () => {
    expect(() => krevRegler([rute({ handling: undefined })])).toThrow('rettighetstabellen')
  })

  test('en rute som ikke sier hvilken tilstand retten gjelder i', () => {
    const uten = rute({ handling: 'grunnlag.oversikt' })
    expect(() => krevRegler([uten])).toThrow('avhenger av tilstanden')
    expect(() => krevRegler([{ ...uten, tilstand: async () => 'kladd' }])).not.toThrow()
  })

  test('en rute som tar imot skjema med en rett til å lese', () => {
    expect(() => krevRegler([rute({ metode: 'POST' })])).toThrow('rett til å lese')
  })

  test('alle feilene nevnes på en gang', () => {
    const feil = [rute({ handling: 'a.b' }), rute({ handling: 'c.d', sti: '/annen' })]
    expect(() => krevRegler(feil)).toThrow(/«a\.b»[\s\S]*«c\.d»/)
  })
})
