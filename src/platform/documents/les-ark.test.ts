import { expect, test } from 'vitest'
import { lesArk, lesInnlimt } from './les-ark.ts'
import { skrivCsv } from './skriv-csv.ts'
import { skrivXlsx } from './skriv-xlsx.ts'
import type { Ark } from './ark.ts'
import { lagArbeidsbok, lagRader, lagZip } from './arbeidsbok.fixture.ts'

const ark: Ark = {
  navn: 'Rammer: 2023/*',
  kolonner: [
    { nokkel: 'navn', overskrift: 'Navn', slag: 'tekst' },
    { nokkel: 'belop', overskrift: 'Beløp', slag: 'kroner' },
    { nokkel: 'verk', overskrift: 'Årsverk', slag: 'desimal' },
    { nokkel: 'andel', overskrift: 'Andel', slag: 'prosent' },
    { nokkel: 'dato', overskrift: 'Dato', slag: 'dato' },
  ],
  rader: [
    { navn: 'Ørlåndet; «æ»', belop: 83453, verk: '12.5', andel: 0.125, dato: '2026-01-15' },
    { navn: 'Minus', belop: -5, verk: null, andel: 0, dato: null },
    { navn: 'Spørsmål', belop: '?', verk: 1000000, andel: 1, dato: 'snart' },
  ],
  bunnrad: { navn: 'Sum', belop: 83448 },
  merknader: ['Kilde: eksempel'],
}

const tekstbyte = (tekst: string): Uint8Array => new TextEncoder().encode(tekst)

test('et regneark som skrives, kan leses tilbake med hver verdi uendret', async () => {
  const lest = await lesArk(await skrivXlsx([ark, { ...ark, navn: 'rammer  2023' }]))
  expect(lest).toEqual({
    ok: true,
    verdi: {
      overskrifter: ['Navn', 'Beløp', 'Årsverk', 'Andel', 'Dato'],
      rader: [
        { radnummer: 2, celler: ['Ørlåndet; «æ»', '83453', '12.5', '0.125', '2026-01-15'] },
        { radnummer: 3, celler: ['Minus', '-5', '', '0', ''] },
        { radnummer: 4, celler: ['Spørsmål', '?', '1000000', '1', 'snart'] },
        { radnummer: 5, celler: ['Sum', '83448', '', '', ''] },
        { radnummer: 7, celler: ['Kilde: eksempel', '', '', '', ''] },
      ],
    },
  })
})

test('en csv-fil som skrives, kan leses tilbake med norsk desimalkomma', async () => {
  const lest = await lesArk(tekstbyte(skrivCsv(ark)))
  expect(lest.ok && lest.verdi.rader[0]?.celler).toEqual([
    'Ørlåndet; «æ»',
    '83453',
    '12,5',
    '0,125',
    '2026-01-15',
  ])
})

test('en csv-fil lagret i norsk Excel (windows-1252) leses med æ, ø og å', async () => {
  const lest = await lesArk(Buffer.from('navn;tall\r\nBjørn på Ærøy;1\r\n', 'latin1'))
  expect(lest.ok && lest.verdi.rader).toEqual([{ radnummer: 2, celler: ['Bjørn på Ærøy', '1'] }])
})

test('Excels «Unicode-tekst» (UTF-16 med tabulator) leses', async () => {
  const lest = await lesArk(Buffer.from('\uFEFFnavn\ttall\r\nÅfjord\t2\r\n', 'utf16le'))
  expect(lest.ok && lest.verdi.rader[0]?.celler).toEqual(['Åfjord', '2'])
})

test.each([
  ['tabulator', 'id\tnavn\ta,b\n1\tX;Y\t2,5\n'],
  ['semikolon', 'id;navn;a,b\r\n1;"X;Y";2,5'],
  ['komma', 'id,navn,"a,b"\n1,X;Y,"2,5"\n'],
  ['sep-linje fra Excel', 'sep=;\r\nid;navn;a,b\r\n1;"X;Y";2,5'],
])('innlimt tabell med %s forstås', (_, tekst) => {
  const lest = lesInnlimt(tekst)
  expect(lest.ok && lest.verdi.overskrifter).toEqual(['id', 'navn', 'a,b'])
  expect(lest.ok && lest.verdi.rader[0]?.celler).toEqual(['1', 'X;Y', '2,5'])
})

test('tomme rader hoppes over, og radnumrene er de samme som i Excel', () => {
  const lest = lesInnlimt('\n\nnavn;tall\n\nA;1\n;\nB;2\n')
  expect(lest.ok && lest.verdi.rader.map((r) => r.radnummer)).toEqual([5, 7])
})

test('alle feil i overskriftene meldes samtidig med rad og kolonne', () => {
  expect(lesInnlimt('id;navn;Navn;;e\n1;a;b;c;d;f\n')).toEqual({
    ok: false,
    feil: [
      { kode: 'dobbel-overskrift', rad: 1, kolonne: 3, overskrift: 'Navn' },
      { kode: 'mangler-overskrift', rad: 2, kolonne: 4 },
      { kode: 'mangler-overskrift', rad: 2, kolonne: 6 },
    ],
  })
})

test.each([
  ['tom fil', new Uint8Array(), 'tom'],
  ['fil med bare blanke tegn', tekstbyte(' \r\n;;\r\n'), 'tom'],
  ['bilde', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'ukjent-type'],
  ['gammelt xls', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'gammelt-excel-eller-passord'],
  ['avbrutt opplasting', Buffer.from('504b030414000000', 'hex'), 'skadet'],
  ['sitattegn som aldri lukkes', tekstbyte('a;b\n"x;y\nz;1\n'), 'ugyldig-csv'],
  ['støy på 20 MB', new Uint8Array(20 * 1024 * 1024).fill(7), 'for-stor'],
])('%s avvises med en forklart feil', async (_, innhold, kode) => {
  const lest = await lesArk(innhold)
  expect(!lest.ok && lest.feil[0]?.kode).toBe(kode)
})

test('for mange rader og kolonner avvises', () => {
  const grenser = { byte: 1000, rader: 2, kolonner: 2 }
  const koder = ['a\n1\n2\n3', 'a;b;c\n1;2;3'].map((t) => {
    const lest = lesInnlimt(t, grenser)
    return lest.ok ? null : lest.feil
  })
  expect(koder).toEqual([
    [{ kode: 'for-mange-rader', grense: 2 }],
    [{ kode: 'for-mange-kolonner', grense: 2 }],
  ])
})

test.each([
  ['en million tomme rader', `a;b\n${'\n'.repeat(1_000_000)}1;2`, null],
  ['en million rader av en annen bredde', `a;b\n${'1\n'.repeat(1_000_000)}`, 'for-mange-rader'],
])(
  '%s leses eller avvises raskt',
  (_, tekst, kode) => {
    const lest = lesInnlimt(tekst)
    expect(lest.ok ? lest.verdi.rader : lest.feil[0]?.kode).toEqual(
      kode ?? [{ radnummer: 1_000_002, celler: ['1', '2'] }],
    )
  },
  5000,
)

test('bare det første arket i en arbeidsbok leses, med radene som de er nummerert', async () => {
  const lest = await lesArk(lagArbeidsbok(lagRader([[], ['navn', 'tall'], [], ['A', 0.1]])))
  expect(lest.ok && lest.verdi.rader).toEqual([{ radnummer: 4, celler: ['A', '0.1'] }])
})

const bombe = [{ navn: 'xl/worksheets/sheet1.xml', innhold: Buffer.alloc(60 * 1024 * 1024) }]

test('en zip-bombe avvises før den pakkes ut', async () => {
  const zip = lagZip(bombe)
  expect(zip.length).toBeLessThan(100_000)
  expect(await lesArk(zip)).toEqual({ ok: false, feil: [{ kode: 'zipbombe' }] })
})

test('en zip-bombe som oppgir falsk størrelse, avvises mens den pakkes ut', async () => {
  expect(await lesArk(lagZip(bombe, 100))).toEqual({ ok: false, feil: [{ kode: 'zipbombe' }] })
})

test.each([
  ['på ZZZ1', '<c r="ZZZ1">'],
  ['på A9999999', '<c r="A9999999">'],
  ['på XFD1048576', '<c r="XFD1048576">'],
  ['på XFD1048576 med et navnerom', "<ø:c ø:r = 'XFD1048576'>"],
  ['på XFD1048576 bak en falsk adresse', `<c x=" r='A1'" r="XFD1048576">`],
])('et ark der én celle ligger %s, avvises før det fyller minnet', async (_, celle) => {
  const innhold = `<worksheet><sheetData><row>${celle}<v>1</v></c></row></sheetData></worksheet>`
  for (const navn of ['xl/worksheets/sheet1.xml', 'xl/gjemt.xml.rels']) {
    const lest = await lesArk(lagZip([{ navn, innhold }]))
    expect(lest).toEqual({ ok: false, feil: [{ kode: 'for-stort-ark' }] })
  }
})
