import { describe, expect, test } from 'vitest'
import { fordel } from './fordel.ts'
import { PUBLISERTE_RAMMER_2023, TRONDELAG_2023 } from './trondelag-2023.fixture.ts'
import type { Fordeling, FordelInngang } from './typer.ts'

function delUt(inn: FordelInngang): Fordeling {
  const svar = fordel(inn)
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
  return svar.verdi
}

/** One key, no base grant: the figures share `kr` among networks a, b, c ... */
function del(kr: number, verdier: readonly (number | string)[]): Fordeling {
  const nettverk = verdier.map((v, i) => {
    const id = String.fromCodePoint(97 + i)
    return { id, navn: id.toUpperCase(), verdier: { barn: v } }
  })
  const nokler = [{ navn: 'barn', andel: 1 }]
  return delUt({ tildelt: kr, avsetninger: [], grunntilskudd: 0, nokler, nettverk })
}

const rammer = (f: Fordeling): number[] => f.rammer.map((r) => r.ramme)

describe('Kompetanseløftet i Trøndelag 2023', () => {
  const f = delUt(TRONDELAG_2023)

  test('alle rammer er som publisert, unntatt Trondheim/Malvik, som får 3 395 168', () => {
    const ulike = f.rammer.filter((r, i) => r.ramme !== PUBLISERTE_RAMMER_2023[i]?.ramme)
    expect(ulike.map((r) => [r.id, r.ramme])).toEqual([['trondheim-malvik', 3_395_168]])
  })

  test('rammene summerer til potten på 10 522 000, til krona', () => {
    expect([f.pott, f.sum]).toEqual([10_522_000, 10_522_000])
    expect([f.avsatt, f.grunntilskuddSum, f.proRata]).toEqual([1_500_000, 2_200_000, 8_322_000])
  })

  test('krona ble borte fordi Trondheim/Malvik har den minste brøken av elleve og ti får en', () => {
    const siste = f.rammer.find((r) => r.id === 'trondheim-malvik')
    expect(f.restkroner).toBe(10)
    expect(siste).toMatchObject({ plass: 11, restkrone: 0, gulv: 3_195_168, avgjortAvId: false })
    expect(siste?.brok.tilnaermet).toBe('0.616057')
  })

  test('Indre Namdal har 1,003 prosent av 8 322 000 og en restkrone', () => {
    expect(f.rammer[0]).toMatchObject({
      prosent: '1.003',
      andel: '0.01002799687238682139',
      verdier: ['83453'],
      gulv: 83_452,
      restkrone: 1,
      proRata: 83_453,
      ramme: 283_453,
    })
  })

  test('beregningen kan lagres som JSON og leses tilbake uendret', () => {
    expect(JSON.parse(JSON.stringify(f))).toEqual(f)
  })
})

describe('restkroner', () => {
  test('går først til den største brøken', () => {
    expect(rammer(del(10, [1, 2]))).toEqual([3, 7])
  })

  test('går til laveste id når brøkene er like, og det står at id-en avgjorde', () => {
    const f = del(10, [1, 1, 1])
    expect(rammer(f)).toEqual([4, 3, 3])
    expect(f.rammer.map((r) => r.avgjortAvId)).toEqual([true, true, true])
  })

  test('id-en avgjorde ikke når alle med like brøker fikk krone', () => {
    const f = del(11, [1, 1, 1])
    expect(f.rammer.map((r) => [r.ramme, r.avgjortAvId])).toEqual([
      [4, true],
      [4, true],
      [3, true],
    ])
    expect(del(9, [1, 1, 1]).rammer.some((r) => r.avgjortAvId)).toBe(false)
    expect(del(5, [3, 3, 4]).rammer.map((r) => [r.ramme, r.avgjortAvId])).toEqual([
      [2, true],
      [1, true],
      [2, false],
    ])
  })

  test('går aldri til et nettverk uten tall', () => {
    expect(rammer(del(10, [0, 1, 1, 1]))).toEqual([0, 4, 3, 3])
  })

  test('en krone mer i tildeling kan senke en ramme med en krone', () => {
    expect(rammer(del(10, [6, 6, 2]))).toEqual([4, 4, 2])
    expect(rammer(del(11, [6, 6, 2]))).toEqual([5, 5, 1])
  })
})

describe('nøkler', () => {
  const nettverk = [
    { id: 'a', navn: 'A', verdier: { elever: 300, lærerårsverk: '10.5' } },
    { id: 'b', navn: 'B', verdier: { elever: 100, lærerårsverk: '31.5' } },
  ]
  const grunnlag = { tildelt: 1000, avsetninger: [], grunntilskudd: 0, nettverk }

  test('60 prosent elever og 40 prosent lærerårsverk vektes nøyaktig', () => {
    const nokler = [
      { navn: 'elever', andel: 0.6 },
      { navn: 'lærerårsverk', andel: '0.4' },
    ]
    const f = delUt({ ...grunnlag, nokler })
    expect(rammer(f)).toEqual([550, 450])
    expect(f.restkroner).toBe(0)
    expect(f.nokler).toEqual([
      { navn: 'elever', andel: '0.6', sum: '400' },
      { navn: 'lærerårsverk', andel: '0.4', sum: '42' },
    ])
  })

  test('en nøkkel med andel 0 teller ikke', () => {
    const nokler = [
      { navn: 'elever', andel: 1 },
      { navn: 'lærerårsverk', andel: 0 },
    ]
    expect(rammer(delUt({ ...grunnlag, nokler }))).toEqual([750, 250])
  })

  test('ti nøkler på 0,1 er nøyaktig en hel', () => {
    const navn = Array.from({ length: 10 }, (_, k) => `k${k}`)
    const verdier = Object.fromEntries(navn.map((n) => [n, 1]))
    const inn = {
      ...grunnlag,
      nokler: navn.map((n) => ({ navn: n, andel: 0.1 })),
      nettverk: [{ id: 'a', navn: 'A', verdier }],
    }
    expect(rammer(delUt(inn))).toEqual([1000])
  })
})

test('det største beløpet som finnes, deles uten å miste en krone', () => {
  const f = del(Number.MAX_SAFE_INTEGER, [1, 1, '9007199254740991'])
  expect(f.sum).toBe(Number.MAX_SAFE_INTEGER)
})

test('grunntilskuddet kan ta hele potten, og en tildeling på null gir rammer på null', () => {
  const nettverk = [{ id: 'a', navn: 'A', verdier: { barn: 1 } }]
  const nokler = [{ navn: 'barn', andel: 1 }]
  const felles = { avsetninger: [], nokler, nettverk }
  expect(rammer(delUt({ ...felles, tildelt: 5, grunntilskudd: 5 }))).toEqual([5])
  expect(rammer(delUt({ ...felles, tildelt: 0, grunntilskudd: 0 }))).toEqual([0])
})

test('100 000 nettverk med to nøkler fordeles i ett kall, til siste krone', () => {
  const nettverk = Array.from({ length: 100_000 }, (_, i) => ({
    id: `n${i}`,
    navn: `Nettverk ${i}`,
    verdier: { elever: ((i * 7919) % 5000) + 1, årsverk: `${(i * 31) % 700}.${i % 10}` },
  }))
  const nokler = [
    { navn: 'elever', andel: '0.6' },
    { navn: 'årsverk', andel: '0.4' },
  ]
  const inn = { tildelt: 9_000_000_001, avsetninger: [], grunntilskudd: 10_000, nokler, nettverk }
  const f = delUt(inn)
  expect(f.sum).toBe(9_000_000_001)
})
