import { describe, expect, test } from 'vitest'
import { fordel } from './fordel.ts'
import { TRONDELAG_2023 } from './trondelag-2023.fixture.ts'
import type { FordelFeil, FordelInngang, GittTall } from './typer.ts'
import { FLEST_NOKLER } from './valider.ts'

function feilI(endring: Partial<FordelInngang>): readonly FordelFeil[] {
  const svar = fordel({ ...TRONDELAG_2023, ...endring })
  return svar.ok ? [] : svar.feil
}

const nett = (id: string, verdi: GittTall): FordelInngang['nettverk'][number] => ({
  id,
  navn: `Nettverk ${id}`,
  verdier: { 'barn og elever': verdi },
})

const STI = ['nettverk', 1, 'verdier', 'barn og elever']

describe('et tall som ikke kan brukes, pekes ut med feil og sted', () => {
  test.each<[string, GittTall, object]>([
    ['mangler', undefined, { kode: 'mangler' }],
    ['er null', null, { kode: 'mangler' }],
    ['er tomt', '', { kode: 'mangler' }],
    ['er negativt', -1, { kode: 'negativ', verdi: '-1' }],
    ['er en liten negativ del', '-0.001', { kode: 'negativ', verdi: '-0.001' }],
    ['er tekst', 'mange', { kode: 'ikke-tall', verdi: 'mange' }],
    ['er NaN', Number.NaN, { kode: 'ikke-tall', verdi: 'NaN' }],
    ['er uendelig', Number.POSITIVE_INFINITY, { kode: 'ikke-tall', verdi: 'Infinity' }],
    ['er over 2^53', '9007199254740992', { kode: 'for-stort', verdi: '9007199254740992' }],
    ['er like over 2^53', '9007199254740991.1', { kode: 'for-stort' }],
    ['har for mange siffer', `0.${'3'.repeat(60)}`, { kode: 'for-mange-siffer' }],
  ])('tallet %s', (_, verdi, ventet) => {
    const funn = feilI({ nettverk: [nett('a', 1), nett('b', verdi)] })
    expect(funn).toEqual([expect.objectContaining({ ...ventet, sti: STI })])
  })
})

describe('beløp', () => {
  test('en del av en krone avvises for tildeling, avsetning og grunntilskudd, alle på en gang', () => {
    const avsetninger = [{ navn: 'Møter', belop: 0.5 }]
    expect(feilI({ tildelt: '12022000.01', avsetninger, grunntilskudd: '200000.5' })).toEqual([
      { kode: 'ikke-hele-kroner', sti: ['tildelt'], verdi: '12022000.01' },
      { kode: 'ikke-hele-kroner', sti: ['avsetninger', 0, 'belop'], verdi: '0.5' },
      { kode: 'ikke-hele-kroner', sti: ['grunntilskudd'], verdi: '200000.5' },
    ])
  })

  test('hele kroner kan skrives med desimaler som er null', () => {
    expect(feilI({ tildelt: '12022000.00' })).toEqual([])
  })

  test('avsetninger over tildelingen avvises', () => {
    const avsetninger = [
      { navn: 'Fellestiltak', belop: 12_000_000 },
      { navn: 'Møter', belop: 22_001 },
    ]
    expect(feilI({ avsetninger })).toEqual([
      {
        kode: 'avsetninger-over-tildelt',
        sti: ['avsetninger'],
        avsatt: '12022001',
        tildelt: 12_022_000,
      },
    ])
  })

  test('grunntilskudd som til sammen går over potten, avvises, også når de går over 2^53', () => {
    const felles = { kode: 'grunntilskudd-over-pott', sti: ['grunntilskudd'], antall: 11 }
    const pott = 10_522_000
    expect(feilI({ grunntilskudd: 956_546 })).toEqual([
      { ...felles, grunntilskuddSum: '10522006', pott },
    ])
    expect(feilI({ grunntilskudd: Number.MAX_SAFE_INTEGER })).toEqual([
      { ...felles, grunntilskuddSum: '99079191802150901', pott },
    ])
  })

  test('regelen om summen prøves ikke når ett av beløpene ikke kan leses', () => {
    const avsetninger = [
      { navn: 'Fellestiltak', belop: 'mye' },
      { navn: 'Møter', belop: 99_000_000 },
    ]
    expect(feilI({ avsetninger }).map((f) => f.kode)).toEqual(['ikke-tall'])
  })
})

describe('nøkler', () => {
  const navn = 'barn og elever'

  test('uten nøkler, eller med flere enn noen har bruk for, kan ingenting fordeles', () => {
    const mange = Array.from({ length: FLEST_NOKLER + 1 }, (_, k) => ({ navn: `k${k}`, andel: 0 }))
    expect(feilI({ nokler: [], nettverk: [] }).map((f) => f.kode)).toContain('ingen-nokler')
    expect(feilI({ nokler: mange }).map((f) => f.kode)).toContain('for-mange-nokler')
  })

  test.each([
    [['0.6', '0.3'], '0.9'],
    [['0.6', '0.5'], '1.1'],
    [['1', '0.0000000000000000001'], '1.0000000000000000001'],
  ])('andelene %j er ikke en hel', (andeler, sum) => {
    const nokler = andeler.map((andel, k) => ({ navn: `k${k}`, andel }))
    const nettverk = [{ id: 'a', navn: 'A', verdier: { k0: 1, k1: 1 } }]
    expect(feilI({ nokler, nettverk })).toEqual([{ kode: 'andeler-ikke-en', sti: ['nokler'], sum }])
  })

  test('en nøkkel der ingen har noe, avvises med nøkkelens navn', () => {
    expect(feilI({ nettverk: [nett('a', 0), nett('b', '0.0')] })).toEqual([
      { kode: 'bare-nuller', sti: ['nokler', 0, 'navn'], nokkel: navn },
    ])
  })

  test('samme nøkkel to ganger avvises', () => {
    const nokler = [
      { navn, andel: 0.5 },
      { navn, andel: 0.5 },
    ]
    expect(feilI({ nokler })).toEqual([
      { kode: 'dobbel-nokkel', sti: ['nokler', 1, 'navn'], nokkel: navn, forste: 0 },
    ])
  })

  test('et tall under en nøkkel som ikke finnes, avvises heller enn å bli oversett', () => {
    const nettverk = [{ id: 'a', navn: 'A', verdier: { [navn]: 1, 'Barn og elever': 2 } }]
    const sti = ['nettverk', 0, 'verdier', 'Barn og elever']
    expect(feilI({ nettverk })).toEqual([{ kode: 'ukjent-nokkel', sti, nokkel: 'Barn og elever' }])
  })

  test('en nøkkel kan hete constructor uten at et tall blir oppfunnet', () => {
    const nokler = [{ navn: 'constructor', andel: 1 }]
    const nettverk = [{ id: 'a', navn: 'A', verdier: {} }]
    expect(feilI({ nokler, nettverk }).map((f) => f.kode)).toEqual(['mangler'])
  })
})

describe('nettverk', () => {
  test('uten nettverk er det ingen å fordele til', () => {
    expect(feilI({ nettverk: [] })).toEqual([{ kode: 'ingen-nettverk', sti: ['nettverk'] }])
  })

  test('samme id to ganger avvises med hvor den sto først', () => {
    expect(feilI({ nettverk: [nett('a', 1), nett('b', 1), nett('a', 1)] })).toEqual([
      { kode: 'dobbel-id', sti: ['nettverk', 2, 'id'], id: 'a', forste: 0 },
    ])
  })

  test('tom id, tomt navn og tomt navn på avsetning avvises', () => {
    const nettverk = [{ id: ' ', navn: '', verdier: { 'barn og elever': 1 } }]
    const avsetninger = [{ navn: '\u00a0', belop: 1 }]
    expect(feilI({ nettverk, avsetninger })).toEqual([
      { kode: 'tom-tekst', sti: ['avsetninger', 0, 'navn'] },
      { kode: 'tom-tekst', sti: ['nettverk', 0, 'id'] },
      { kode: 'tom-tekst', sti: ['nettverk', 0, 'navn'] },
    ])
  })
})

test('alle feil i en inngang meldes samtidig', () => {
  const funn = feilI({
    tildelt: 'mye',
    avsetninger: [{ navn: '', belop: -1 }],
    grunntilskudd: undefined,
    nokler: [{ navn: 'barn og elever', andel: 0.9 }],
    nettverk: [nett('a', -1), nett('a', null)],
  })
  expect(funn.map((f) => f.kode)).toEqual([
    'ikke-tall',
    'tom-tekst',
    'negativ',
    'mangler',
    'andeler-ikke-en',
    'negativ',
    'dobbel-id',
    'mangler',
  ])
})
