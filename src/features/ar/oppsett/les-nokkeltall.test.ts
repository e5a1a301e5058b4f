import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lesInnlimt } from '#platform/documents/les-ark.ts'
import { HOPP, lesNokkeltall, type Radvalg } from './les-nokkeltall.ts'
import { navnenokkel } from './match-nettverk.ts'
import { endringIProsent, sammeTall, sjekkTall } from './sjekk-tall.ts'
import { belopEllerTekst } from '#platform/documents/tolk-tall.ts'
import { andelstekst } from './skjema.ts'

const NETTVERK = [
  { id: 'verdal-levanger', navn: 'Verdal/Levanger' },
  { id: 'fosen', navn: 'Fosen' },
  { id: 'gauldal', navn: 'Gauldal' },
]
const NOKKEL = { nr: 1, navn: 'barn og elever', andel: '1', telledato: null, kilde: null }
const GRUNNLAG = { nokler: [NOKKEL], nettverk: NETTVERK, tall: new Map() }

function les(rader: readonly (readonly [string, string])[], valg?: Radvalg) {
  const overskrifter = ['navn', 'barn og elever']
  const ark = { overskrifter, rader: rader.map((celler, i) => ({ radnummer: i + 2, celler })) }
  return lesNokkeltall(ark, GRUNNLAG, valg)
}

describe('rader med nøkkeltall', () => {
  test('alt som kan lagres, er et tall for et nettverk som finnes, høyst ett hver', () => {
    const navn = fc.oneof(
      fc.constantFrom('Fosen', 'fosen', 'GAULDAL', 'Levanger og Verdal', 'Sum'),
      fc.string(),
    )
    const tall = fc.oneof(
      fc.constantFrom('', '1', '12,5', '-3', '83.453', '1e7', '=1+1'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(navn, tall), { maxLength: 8 }), (rader) => {
        const u = les(rader)
        const ider = u.endringer.map((e) => e.nettverk.id)
        expect(new Set(ider).size).toBe(ider.length)
        for (const e of u.endringer) expect(e.til).toMatch(/^\d+(\.\d*[1-9])?$/)
        if (u.endringer.length === 0) expect(u.feil.length).toBeGreaterThan(0)
      }),
    )
  })

  test('rekkefølgen av radene har ingenting å si for det som lagres', () => {
    const rader = NETTVERK.map((n, i) => [n.navn, `${i + 1},5`] as const)
    fc.assert(
      fc.property(fc.shuffledSubarray([...rader], { minLength: 3 }), (stokket) => {
        const ut = Object.fromEntries(les(stokket).endringer.map((e) => [e.nettverk.id, e.til]))
        expect(ut).toEqual({ 'verdal-levanger': '1.5', fosen: '2.5', gauldal: '3.5' })
      }),
    )
  })

  test('et navn som bare ligner, gir spørsmål og aldri et tall', () => {
    for (const navn of ['Gaudal', 'Fosenregionen', 'Verdal', 'TFK og VG', '']) {
      const u = les([[navn, '5']])
      expect(u.endringer).toEqual([])
      expect(u.sporsmal).toHaveLength(1)
    }
    expect(les([['Gaudal', '5']], new Map([[2, 'gauldal']])).endringer).toHaveLength(1)
    expect(
      les(
        [
          ['Gaudal', '5'],
          ['Fosen', '1'],
        ],
        new Map([[2, HOPP]]),
      ).feil,
    ).toEqual([])
    expect(les([['Gaudal', '5']], new Map([[2, 'oslo']])).endringer).toEqual([])
  })

  test('navn er like uansett rekkefølge på delene, store bokstaver, mellomrom og skråstrek', () => {
    const like = ['Verdal/Levanger', 'Levanger / verdal', 'LEVANGER OG VERDAL', ' verdal,levanger ']
    expect(new Set(like.map(navnenokkel)).size).toBe(1)
  })

  test('bare kolonner som er nøkler, leses; de andre nevnes', () => {
    const ark = lesInnlimt('Network;Antall;BARN OG  ELEVER\nFosen;9;1')
    const u = ark.ok ? lesNokkeltall(ark.verdi, GRUNNLAG) : undefined
    expect(u?.ukjenteKolonner).toEqual(['Antall'])
    expect(u?.endringer.map((e) => e.til)).toEqual(['1'])
  })
})

test('et tall leses likt tilbake, og uten avrunding', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 9_000_000n }),
      fc.integer({ min: 0, max: 999 }),
      (hel, del) => {
        const lest = sjekkTall(`${hel},${del}`)
        expect(lest.slag).toBe('tall')
        if (lest.slag === 'tall') {
          expect(sammeTall(lest.verdi, `${hel}.${del}`)).toBe(true)
          expect(sjekkTall(lest.verdi.replace('.', ','))).toEqual(lest)
        }
      },
    ),
  )
})

test('endring i prosent regnes eksakt, og ikke fra ingenting', () => {
  expect(endringIProsent('400', '418')).toBe('+4.5')
  expect(endringIProsent('10.5', '0')).toBe('-100.0')
  expect(endringIProsent(null, '4')).toBeNull()
  expect(endringIProsent('0', '4')).toBeNull()
})

test('andeler skrevet som prosent og som desimaltall er samme andel', () => {
  for (const skrevet of ['0,6', '0.6', '60 %', '60%', '60,0 %'])
    expect(andelstekst(skrevet)).toBe('0.6')
  expect(andelstekst('33,3333 %')).toBe('0.333333')
  expect(andelstekst('100 %')).toBe('1')
  expect(belopEllerTekst('1 130 669 kr')).toBe('1130669')
  expect(belopEllerTekst('1500,-')).toBe('1500')
})
