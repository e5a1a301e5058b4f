import { describe, expect, test } from 'vitest'
import { TRONDELAG_2023 } from '#core/fordeling/trondelag-2023.fixture.ts'
import { kjor, type Kjoring } from './kjoring.fixture.ts'

const TRONDELAG = JSON.stringify(TRONDELAG_2023, undefined, 2)

/** The smallest file that is in order, with one piece of its text changed. */
function medFeil(fra: string, til: string): Promise<Kjoring> {
  const fil = `{ "tildelt": 1000,
  "avsetninger": [{ "navn": "Fellestiltak", "belop": 100 }],
  "grunntilskudd": 10,
  "nokler": [{ "navn": "barn", "andel": 0.6 }, { "navn": "årsverk", "andel": 0.4 }],
  "nettverk": [
    { "id": "a", "navn": "A", "verdier": { "barn": 10, "årsverk": 1.5 } },
    { "id": "b", "navn": "B", "verdier": { "barn": 20, "årsverk": 3.0 } }] }`
  if (!fil.includes(fra)) throw new Error(fra)
  return kjor(
    'a.json',
    fil.replace(fra, () => til),
  )
}

async function forvent(fra: string, til: string, ...linjer: readonly string[]): Promise<void> {
  const svar = await medFeil(fra, til)
  expect(svar).toEqual({ kode: 2, ut: '', feil: linjer })
}

describe('en fil i orden', () => {
  test('Trøndelag 2023 gir de publiserte rammene, med Trondheim/Malvik på 3 395 168', async () => {
    const { kode, ut, feil } = await kjor('2023.json', TRONDELAG, '--json')
    const svar: unknown = JSON.parse(ut)
    expect([kode, feil]).toEqual([0, []])
    expect(svar).toMatchObject({
      pott: 10_522_000,
      grunntilskuddSum: 2_200_000,
      proRata: 8_322_000,
      sum: 10_522_000,
    })
    expect(ut).toContain('"id": "trondheim-malvik"')
    expect(Object.keys(Object(svar))).toEqual([
      'pott',
      'grunntilskuddSum',
      'proRata',
      'rammer',
      'sum',
    ])
    expect(Object(svar).rammer[7]).toEqual({
      id: 'trondheim-malvik',
      navn: 'Trondheim/Malvik',
      grunntilskudd: 200_000,
      proRata: 3_195_168,
      ramme: 3_395_168,
    })
  })

  test('tabellen viser summen og forklarer hver ramme i ord', async () => {
    const { kode, ut } = await kjor('2023.json', TRONDELAG)
    const lesbar = ut.replaceAll('\u00a0', ' ')
    expect(kode).toBe(0)
    expect(lesbar).toMatch(/^Sum +2 200 000 +8 322 000 +10 +10 522 000$/m)
    expect(lesbar).toContain(
      'Indre Namdal: 200 000 grunntilskudd + 1,003 % av 8 322 000 (83 453 av 8 322 001 barn og elever), ' +
        'som er 83 452,989972 og rundes ned til 83 452 + 1 restkrone fordi brøken 0,989972 er nummer 1 i størrelse, og de 10 største får én = 283 453',
    )
    expect(lesbar).toContain(
      ', ingen restkrone fordi brøken 0,616057 er nummer 11 i størrelse, og bare de 10 største får én = 3 395 168',
    )
  })

  test('rammene kommer i filens rekkefølge', async () => {
    const snudd = { ...TRONDELAG_2023, nettverk: TRONDELAG_2023.nettverk.toReversed() }
    const { ut } = await kjor('a.json', JSON.stringify(snudd), '--json')
    expect(Object(JSON.parse(ut)).rammer[0]).toMatchObject({ id: 'videregaende', ramme: 1_632_791 })
  })

  test('desimaltall tas nøyaktig som skrevet, også der flyttall ville rundet', async () => {
    const tall = '0.1000000000000000000000001'
    const svar = await kjor(
      'a.json',
      `{"tildelt":1e0,"avsetninger":[],"grunntilskudd":0,"nokler":[{"navn":"x","andel":1.0}],
       "nettverk":[{"id":"a","navn":"A","verdier":{"x":0.1}},{"id":"b","navn":"B","verdier":{"x":${tall}}}]}`,
      '--json',
    )
    expect(svar.kode).toBe(0)
    expect(Object(JSON.parse(svar.ut)).rammer).toMatchObject([{ ramme: 0 }, { ramme: 1 }])
  })

  test('100 000 nettverk går i én fil', async () => {
    const nettverk = Array.from({ length: 100_000 }, (_, i) => {
      return { id: `n${i}`, navn: `Nettverk ${i}`, verdier: { barn: (i % 977) + 1 } }
    })
    const nokler = [{ navn: 'barn', andel: 1 }]
    const fil = { tildelt: 9_000_000_001, avsetninger: [], grunntilskudd: 1000, nokler, nettverk }
    const { kode, ut } = await kjor('a.json', JSON.stringify(fil), '--json')
    expect([kode, Object(JSON.parse(ut)).sum]).toEqual([0, 9_000_000_001])
  })
})

describe('hver feil sies på norsk med felt, linje og kolonne, og ingenting skrives på stdout', () => {
  const barn = 'nettverk[0].verdier.barn (linje 6, kolonne 52)'

  test('negativt tall', () =>
    forvent('"barn": 10', '"barn": -10', `${barn}: Tallet kan ikke være negativt (−10).`))

  test('tall som mangler', async () => {
    await forvent(
      '"barn": 10, ',
      '',
      'nettverk[0].verdier.barn (linje 6, kolonne 42): Verdien mangler. Skriv inn et tall.',
    )
    await forvent('"barn": 10', '"barn": null', `${barn}: Verdien mangler. Skriv inn et tall.`)
  })

  test('ikke et tall', async () => {
    await forvent('"barn": 10', '"barn": "10"', `${barn}: «"10"» er ikke et tall.`)
    await forvent('"barn": 10', '"barn": true', `${barn}: «true» er ikke et tall.`)
    await forvent('"barn": 10', '"barn": [10]', `${barn}: «[…]» er ikke et tall.`)
  })

  test('tall over 2^53', () =>
    forvent(
      '"barn": 10',
      '"barn": 9007199254740993',
      `${barn}: Tallet er for stort. Det kan være høyst 9 007 199 254 740 991.`,
    ))

  test('en del av en krone', () =>
    forvent(
      '"tildelt": 1000',
      '"tildelt": 1000.5',
      'tildelt (linje 1, kolonne 14): Beløpet må være i hele kroner (1 000,5).',
    ))

  test('ingen nettverk', async () => {
    const fil =
      '{"tildelt":1,"avsetninger":[],"grunntilskudd":0,"nokler":[{"navn":"x","andel":1}],"nettverk":[]}'
    const svar = await kjor('a.json', fil)
    expect(svar.feil).toEqual([
      'nettverk (linje 1, kolonne 94): Det er ingen nettverk å fordele til.',
    ])
  })

  test('en nøkkel med bare nuller', async () => {
    const fil =
      '{"tildelt":1,"avsetninger":[],"grunntilskudd":0,"nokler":[{"navn":"x","andel":1}],"nettverk":[{"id":"a","navn":"A","verdier":{"x":0}}]}'
    const svar = await kjor('a.json', fil)
    expect([svar.kode, svar.ut]).toEqual([2, ''])
    expect(svar.feil[0]).toMatch(/^nokler\[0\]\.navn .*Ingen nettverk har noe i nøkkelen «x»/)
  })

  test('andeler som ikke er 1', () =>
    forvent(
      '"andel": 0.4',
      '"andel": 0.3',
      'nokler (linje 4, kolonne 13): Andelene til nøklene må bli 1 (100 %) til sammen. De er 0,9.',
    ))

  test('samme id to ganger', () =>
    forvent(
      '"id": "b"',
      '"id": "a"',
      'nettverk[1].id (linje 7, kolonne 13): Id-en «a» er alt brukt av nettverk nummer 1.',
    ))

  test('avsetninger over tildelingen', () =>
    forvent(
      '"belop": 100',
      '"belop": 1001',
      'avsetninger (linje 2, kolonne 18): Avsetningene er 1 001 kroner til sammen, mer enn de 1 000 som er tildelt.',
    ))

  test('grunntilskudd over potten', () =>
    forvent(
      '"grunntilskudd": 10',
      '"grunntilskudd": 451',
      'grunntilskudd (linje 3, kolonne 20): Grunntilskuddet til 2 nettverk er 902 kroner til sammen, mer enn potten på 900.',
    ))

  test('et felt som er skrevet feil, blir ikke oversett', () =>
    forvent(
      '"avsetninger":',
      '"avsetning":',
      'avsetning (linje 2, kolonne 16): Ukjent felt. Her kan det stå tildelt, avsetninger, grunntilskudd, nokler, nettverk.',
    ))

  test('et felt som står to ganger', () =>
    forvent(
      '"barn": 10',
      '"barn": 11, "barn": 10',
      'nettverk[0].verdier.barn (linje 6, kolonne 52): Feltet står mer enn én gang.',
    ))

  test('feil form', async () => {
    await forvent(
      '"id": "b"',
      '"id": 2',
      'nettverk[1].id (linje 7, kolonne 13): Her skal det stå tekst i anførselstegn.',
    )
    const svar = await kjor('a.json', '[1, 2]')
    expect(svar.feil[0]).toBe('filen: Her skal det stå et objekt { … }.')
  })

  test('flere feil meldes samtidig', async () => {
    const svar = await kjor('a.json', '{"tildelt":-1,"grunntilskudd":0.5,"nettverk":{}}')
    expect(svar).toMatchObject({ kode: 2, ut: '' })
    expect(svar.feil.map((linje) => linje.replace(/ \(.*?\):/, ':'))).toEqual([
      'nettverk: Her skal det stå en liste [ … ].',
      'tildelt: Tallet kan ikke være negativt (−1).',
      'grunntilskudd: Beløpet må være i hele kroner (0,5).',
      'nokler: Det må være minst én fordelingsnøkkel.',
    ])
  })

  test('tegn som styrer skjermen, slipper ikke ut', async () => {
    const { feil } = await medFeil('"barn": 10', '"barn": "\\u001b[2J\\nfalsk"')
    expect(feil).toHaveLength(1)
    expect(feil[0]).not.toContain('\u001b')
    const nettverk = [{ id: 'a', navn: 'A\u001b[31m\nB', verdier: { 'barn og elever': 1 } }]
    const { ut } = await kjor('a.json', JSON.stringify({ ...TRONDELAG_2023, nettverk }))
    expect(ut).not.toContain('\u001b')
    expect(ut).not.toContain('\nB')
  })
})

describe('filer som ikke er JSON', () => {
  test('en skrivefeil sies med linje og kolonne', async () => {
    const svar = await kjor('a.json', '{ "tildelt": 1,\n  grunntilskudd }')
    expect(svar.feil).toEqual(['linje 2, kolonne 3: Filen er ikke gyldig JSON.'])
    const kort = await kjor('a.json', '{ "tildelt": ')
    expect(kort.feil).toEqual(['linje 1, kolonne 14: JSON-teksten slutter for tidlig.'])
  })

  test.each([
    ['tom fil', ''],
    ['bare blanke', ' \n '],
    ['støy', Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x80])],
    ['svært dyp nøsting', '['.repeat(200_000) + ']'.repeat(200_000)],
  ])('%s avvises', async (_, innhold) => {
    const svar = await kjor('a.json', innhold)
    expect([svar.kode, svar.ut, svar.feil.length]).toEqual([2, '', 1])
  })
})
