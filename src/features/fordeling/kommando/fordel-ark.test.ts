import { describe, expect, test } from 'vitest'
import { TRONDELAG_2023 } from '#core/fordeling/trondelag-2023.fixture.ts'
import { lagArbeidsbok, lagRader, lagZip } from '#platform/documents/arbeidsbok.fixture.ts'
import { lesRader } from '#platform/documents/les-rader.ts'
import { GRENSER } from './arkfeil.ts'
import { kjor } from './kjoring.fixture.ts'

const VALG_2023 = [
  '--tildelt',
  '12 022 000',
  '--grunntilskudd',
  '200000',
  '--avsett',
  'Fellestiltak=1500000',
  '--json',
]
const TABELL_2023 = [
  ['id', 'navn', 'barn og elever'],
  ...TRONDELAG_2023.nettverk.map((n) => [n.id, n.navn, n.verdier['barn og elever']]),
]
const VALG = ['--tildelt', '1000', '--grunntilskudd', '10']

describe('Trøndelag 2023 gir samme svar fra alle slags ark', async () => {
  const fasit = await kjor('a.json', JSON.stringify(TRONDELAG_2023), '--json')
  const tekst = (skille: string): string => TABELL_2023.map((r) => r.join(skille)).join('\r\n')

  test.each<[string, string, string | Buffer]>([
    ['CSV med semikolon', 'a.csv', tekst(';')],
    ['CSV med komma', 'a.csv', tekst(',')],
    ['CSV med tabulator', 'a.CSV', tekst('\t')],
    ['CSV fra Excel med byte-merke', 'a.csv', `\uFEFF${tekst(';')}\r\n`],
    ['Unicode-tekst fra Excel', 'a.csv', Buffer.from(`\uFEFF${tekst('\t')}`, 'utf16le')],
    ['arbeidsbok', 'a.xlsx', lagArbeidsbok(lagRader(TABELL_2023))],
  ])('%s', async (_, filnavn, innhold) => {
    expect(await kjor(filnavn, innhold, ...VALG_2023)).toEqual(fasit)
  })
})

describe('tall i ark', () => {
  test('desimalkomma, tusenskille og anførselstegn leses som på norsk', async () => {
    const csv = `id,navn,elever,årsverk
a,"Nes, og ""Ås""",300,"10,5"
b,B,"1\u00a0000","31,5"`
    const svar = await kjor(
      'a.csv',
      csv,
      '--tildelt',
      '13000',
      '--grunntilskudd',
      '0',
      '--andel',
      'elever=0,6',
      '--andel',
      'årsverk=0.4',
      '--json',
    )
    expect(svar.feil).toEqual([])
    expect(Object(JSON.parse(svar.ut)).rammer).toMatchObject([
      { navn: 'Nes, og "Ås"', ramme: 3100 },
      { ramme: 9900 },
    ])
  })

  test('et tall i en arbeidsbok er det korteste desimaltallet som er det lagrede', async () => {
    const celler = lagRader([
      ['id', 'navn', 'årsverk'],
      ['a', 'A', 0.1],
      ['b', 'B', '0,2'],
    ]).replace('<v>0.1</v>', '<v>0.10000000000000001</v>')
    const svar = await kjor(
      'a.xlsx',
      lagArbeidsbok(celler),
      '--tildelt',
      '3',
      '--grunntilskudd',
      '0',
    )
    expect(svar.ut).toContain('0,1 av 0,3 årsverk')
  })

  test('et punktum er et desimaltegn, men i kroner kan det bare være et tusenskille og avvises', async () => {
    const csv = 'id;navn;elever\na;A;83.453\nb;B;1\n'
    const svar = await kjor('a.csv', csv, ...VALG)
    expect(svar.ut).toContain('83,453 av 84,453 elever')
    const grunn = '«200.000» kan bety både tusen og desimaler. Skriv beløpet uten punktum og komma.'
    expect(
      await kjor('a.csv', csv, '--tildelt', '200.000', '--grunntilskudd', '1', '--avsett', 'a=1.5'),
    ).toEqual({
      kode: 2,
      ut: '',
      feil: [`--tildelt: ${grunn}`, '--avsett "a": Beløpet må være i hele kroner (1,5).'],
    })
  })

  test('et ark lagret i norsk Excel (windows-1252) leses med æ, ø og å', async () => {
    const csv = Buffer.from('id;navn;årsverk\nv;Værnes;1', 'latin1')
    const svar = await kjor('a.csv', csv, ...VALG, '--json')
    expect(Object(JSON.parse(svar.ut)).rammer).toMatchObject([{ navn: 'Værnes', ramme: 1000 }])
  })

  test('et ark med 100 000 nettverk er innenfor det kommandoen leser', async () => {
    const rader = Array.from({ length: 100_000 }, (_, i) => `n${i};Nettverk ${i};${(i % 977) + 1}`)
    const csv = Buffer.from(['id;navn;barn', ...rader].join('\n'))
    const lest = await lesRader(csv, GRENSER)
    expect(lest.ok && lest.verdi.length).toBe(100_001)
  })

  test('tomme rader og tomme kolonner bakerst hoppes over', async () => {
    const svar = await kjor('a.csv', 'id;navn;elever;;\n\na;A;1;;\n;;;;\nb;B;1;;\n', ...VALG)
    expect([svar.kode, svar.feil]).toEqual([0, []])
  })
})

describe('hver feil sies med rad og kolonne, og ingenting skrives på stdout', () => {
  test('alle feil i arket og valgene kommer på en gang', async () => {
    const csv = 'id;navn;elever;årsverk\na;A;-1;10,5\n\nb;;x;\na;A;1 000;2;99\n'
    const svar = await kjor(
      'a.csv',
      csv,
      '--tildelt',
      'mye',
      '--andel',
      'elever=0.6',
      '--andel',
      'lærere=1',
      '--avsett',
      '=5',
      '--avsett',
      'Møter=0,5',
    )
    expect(svar).toEqual({
      kode: 2,
      ut: '',
      feil: [
        'rad 5, kolonne E: «99» står utenfor tabellen.',
        '--andel "lærere": Ingen kolonne i arket har dette navnet.',
        '--tildelt: «mye» er ikke et tall.',
        '--avsett "": Teksten mangler.',
        '--avsett "Møter": Beløpet må være i hele kroner (0,5).',
        '--grunntilskudd: Verdien mangler. Skriv inn et tall.',
        '--andel "årsverk": Verdien mangler. Skriv inn et tall.',
        'rad 2, kolonne C (elever): Tallet kan ikke være negativt (−1).',
        'rad 4, kolonne B (navn): Teksten mangler.',
        'rad 4, kolonne C (elever): «x» er ikke et tall.',
        'rad 4, kolonne D (årsverk): Verdien mangler. Skriv inn et tall.',
        'rad 5, kolonne A (id): Id-en «a» er alt brukt av nettverk nummer 1.',
      ],
    })
  })

  test.each([
    [
      'tall over 2^53',
      'id;navn;x\na;A;9007199254740993',
      'rad 2, kolonne C (x): Tallet er for stort. Det kan være høyst 9 007 199 254 740 991.',
    ],
    ['bare nuller', 'id;navn;x\na;A;0', 'rad 1, kolonne C (x): Ingen nettverk har noe'],
    ['ingen nettverk', 'id;navn;x\n', 'arket: Det er ingen nettverk å fordele til.'],
    ['samme nøkkel to ganger', 'id;navn;x;x\na;A;1;1', 'rad 1, kolonne D (x): Nøkkelen «x»'],
    ['overskrift som mangler', 'id;navn;;x\na;A;1;1', 'rad 1, kolonne C: Teksten mangler.'],
    ['feil overskrifter', 'navn;id;x\nA;a;1', 'rad 1: Første rad skal være overskrifter'],
    ['ingen nøkkel', 'id;navn\na;A', 'rad 1: Første rad skal være overskrifter'],
    ['tom fil', '', 'Filen er tom.'],
    ['løst anførselstegn', 'id;navn;x\na;"A;1', 'Se etter et anførselstegn som ikke er lukket.'],
    [
      'støy',
      Buffer.from('id;navn;x\n\u0000\u0001;1', 'latin1'),
      'Lagre den som .xlsx eller «CSV UTF-8».',
    ],
    ['tall med eksponent', 'id;navn;x\na;A;1e5', 'rad 2, kolonne C (x): «1e5» er ikke et tall.'],
  ])('%s', async (_, innhold, ventet) => {
    const svar = await kjor('a.csv', innhold, ...VALG)
    expect([svar.kode, svar.ut]).toEqual([2, ''])
    expect(svar.feil.join('\n')).toContain(ventet)
  })

  test('arbeidsbok: datoer, feilverdier og tekst er ikke tall', async () => {
    const celler = lagRader([['id', 'navn', 'x'], ['a', 'A', 'mange'], [], ['b', 'B', 5]]).replace(
      '<c r="C4"><v>5</v></c>',
      '<c r="C4" t="e"><v>#DIV/0!</v></c>',
    )
    const svar = await kjor('a.xlsx', lagArbeidsbok(celler), ...VALG)
    expect(svar.feil[0]).toBe('rad 2, kolonne C (x): «mange» er ikke et tall.')
    expect(svar.feil[1]).toMatch(/^rad 4, kolonne C \(x\): /)
  })

  test('svært mange feil listes til ingen leser lenger, og resten telles', async () => {
    const csv = `id;navn;x\n${Array.from({ length: 10_005 }, (_, i) => `n${i};N;-1`).join('\n')}`
    const { feil } = await kjor('a.csv', csv, '--tildelt', '1000', '--grunntilskudd', '0')
    expect(feil).toHaveLength(10_001)
    expect(feil.at(-1)).toBe('… og 5 feil til.')
  })
})

describe('fiendtlige arbeidsbøker avvises raskt', () => {
  test.each<[string, () => Buffer, string]>([
    ['støy', () => Buffer.alloc(100_000, 'PK støy '), 'Filen er ikke en .xlsx-arbeidsbok.'],
    [
      'en bombe som oppgir størrelsen sin',
      () => lagZip([{ navn: 'xl/sharedStrings.xml', innhold: Buffer.alloc(1000) }], 3_000_000_000),
      'Filen pakker ut til langt mer enn et regneark kan være, og blir ikke åpnet.',
    ],
    [
      'en bombe som lyver om størrelsen sin',
      () => {
        const biter = Array.from({ length: 3 }, (_, i) => {
          return { navn: `xl/${i}.xml`, innhold: Buffer.alloc(60_000_000) }
        })
        return lagZip(biter, 10)
      },
      'Filen pakker ut til langt mer enn et regneark kan være, og blir ikke åpnet.',
    ],
    [
      'en celle i det fjerneste hjørnet',
      () =>
        lagArbeidsbok(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        ),
      'Arket er for stort. Slett tomme celler langt ned eller langt til høyre.',
    ],
    [
      'et ark med tusenvis av kolonner',
      () => lagArbeidsbok('<row r="300"><c r="XFD300"><v>1</v></c></row>'),
      'Arket er for stort. Slett tomme celler langt ned eller langt til høyre.',
    ],
    [
      'en zip uten arbeidsbok',
      () => lagZip([{ navn: 'a.txt', innhold: 'hei' }]),
      'Filen er skadet og kan ikke leses.',
    ],
  ])('%s', async (_, lag, ventet) => {
    expect(await kjor('a.xlsx', lag(), ...VALG)).toEqual({ kode: 2, ut: '', feil: [ventet] })
  })
})
