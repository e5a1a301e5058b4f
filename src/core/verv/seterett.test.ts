import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { avsluttLinje } from './avslutt-linje.ts'
import {
  beholderSekretariat,
  GITTE_ROLLER,
  kontrollerSeterett,
  virkning,
  type Rettshaver,
  type Seterettlinje,
} from './seterett.ts'

const IDAG = '2023-03-08'
const linje = (mer: Partial<Seterettlinje> = {}): Seterettlinje => ({
  utvalgstype: 'kompetansenettverk',
  gruppe: 'koordinator',
  harStemme: null,
  rolle: 'koordinator',
  alleOrdninger: false,
  gyldig: { fra: IDAG, til: null },
  ...mer,
})
const koder = (l: Seterettlinje, andre: readonly Seterettlinje[] = []) =>
  kontrollerSeterett(l, andre, IDAG).map((f) => f.kode)

describe('hvilke seter som kan gi hvilken rett', () => {
  test('sekretariatet følger bare av seter uten stemme, medlemmet av seter med', () => {
    for (const harStemme of [true, false, null]) {
      const sekretariat = koder(linje({ rolle: 'sekretariat', harStemme }))
      expect(sekretariat.includes('sekretariatet-stemmer')).toBe(harStemme !== false)
      const forum = koder(linje({ rolle: 'forum', harStemme }))
      expect(forum.includes('forumet-uten-stemme')).toBe(harStemme !== true)
    }
  })

  test('Statsforvalterens seter får aldri en rett som følger med stemme', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GITTE_ROLLER),
        fc.constantFrom(true, null),
        (rolle, harStemme) => {
          const funn = koder(linje({ gruppe: 'statsforvalteren', rolle, harStemme }))
          expect(funn.length).toBeGreaterThan(0)
        },
      ),
    )
  })

  test('samme seter har én linje om gangen, og en rett gis ikke bakover i tid', () => {
    const gammel = linje({ gyldig: { fra: null, til: null } })
    expect(koder(linje(), [gammel])).toEqual(['finnes-alt'])
    expect(koder(linje(), [linje({ gyldig: { fra: null, til: IDAG } })])).toEqual([])
    expect(koder(linje(), [linje({ ...gammel, gruppe: null })])).toEqual([])
    expect(koder(linje({ gyldig: { fra: '2023-03-07', til: null } }))).toEqual(['i-fortiden'])
  })

  test('en linje avsluttes tidligst med virkning fra i dag, og en som ikke har begynt, blir borte', () => {
    const apen = { fra: null, til: null }
    expect(avsluttLinje(apen, '2023-03-06', IDAG)).toEqual({ ok: false, grunn: 'i-fortiden' })
    expect(avsluttLinje(apen, '2023-03-07', IDAG)).toEqual({
      ok: true,
      rest: { fra: null, til: IDAG },
    })
    expect(avsluttLinje({ fra: '2023-06-01', til: null }, IDAG, IDAG)).toEqual({
      ok: true,
      rest: null,
    })
    const slutt = { fra: null, til: '2023-03-09' }
    expect(avsluttLinje(slutt, IDAG, IDAG)).toEqual({ ok: false, grunn: 'er-slutt' })
  })
})

describe('hvem en endring gjelder', () => {
  const haver = fc.record({
    besetningId: fc.integer({ min: 1, max: 6 }),
    personId: fc.integer({ min: 1, max: 4 }),
    navn: fc.constant('Demo'),
    rolle: fc.constantFrom(...GITTE_ROLLER),
    sete: fc.constant('Sete'),
    utvalg: fc.constant('Utvalg'),
    alleOrdninger: fc.boolean(),
  })
  const liste: fc.Arbitrary<readonly Rettshaver[]> = fc.uniqueArray(haver, {
    selector: (r) => `${r.besetningId} ${r.rolle}`,
  })

  test('det ene får, mister det andre når endringen gjøres om, og ingen står to steder', () => {
    fc.assert(
      fc.property(liste, liste, (foer, etter) => {
        const fram = virkning(foer, etter)
        const tilbake = virkning(etter, foer)
        expect(fram.far).toEqual(tilbake.mister)
        expect(fram.mister).toEqual(tilbake.far)
        expect(fram.rekkevidde).toHaveLength(tilbake.rekkevidde.length)
        const alle = [...fram.far, ...fram.rekkevidde].map((r) => `${r.besetningId} ${r.rolle}`)
        expect(new Set(alle).size).toBe(alle.length)
        expect(foer.length + fram.far.length - fram.mister.length).toBe(etter.length)
      }),
    )
  })

  test('fylket må ha noen igjen i sekretariatet', () => {
    expect(beholderSekretariat([])).toBe(false)
  })
})
