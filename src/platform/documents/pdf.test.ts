import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { lesPdf } from '#test/world/pdf.ts'
import { type Tabelldokument, lagTabelldokument } from './tabelldokument.ts'
import { lagPdf } from './pdf.ts'

const dokument: Tabelldokument = {
  tittel: 'Innstilling for prøvefylket',
  undertittel: 'Demodata',
  sprak: 'nb',
  dato: '2023-03-22',
  avsender: 'Prøveforumet',
  merke: 'Utkast',
  ingress: ['Tabellen viser ramme og innstilling.'],
  tabeller: [
    {
      tittel: 'Ramme og innstilling',
      kolonner: [
        { overskrift: 'Nettverk', justering: 'venstre' },
        { overskrift: 'Ramme', justering: 'hoyre' },
      ],
      rader: [
        ['Første nettverk', '3 395 168'],
        ['Andre nettverk', '10 522 000'],
      ],
      bunnrad: ['Sum', '13 917 168'],
    },
  ],
  punkttittel: 'Forslag til vedtak',
  punkter: ['Første punkt.', 'Andre punkt.'],
  merknader: ['Kilde: oppdiktet.'],
}

async function tekst(pdf: Uint8Array): Promise<string> {
  return (await lesPdf(pdf)).tekst
}

/** The metadata every reader and archive looks at; it lies open in the file. */
function xmp(pdf: Uint8Array): string {
  const fil = Buffer.from(pdf).toString('utf8')
  return fil.slice(fil.indexOf('<x:xmpmeta'), fil.indexOf('</x:xmpmeta>'))
}

/** How many elements the file has of each structure type, packed streams included. */
function merker(pdf: Uint8Array): Record<string, number> {
  const fil = Buffer.from(pdf).toString('latin1')
  const strommer = Array.from(fil.matchAll(/stream\r?\n(.*?)endstream/gs), ([, innhold = '']) => {
    try {
      return inflateSync(Buffer.from(innhold, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  const antall: Record<string, number> = {}
  for (const [, merke = ''] of [fil, ...strommer].join('\n').matchAll(/\/S ?\/([A-Z]\w*)/g)) {
    antall[merke] = (antall[merke] ?? 0) + 1
  }
  return antall
}

test('dokumentet er en merket PDF/UA-1 med tittel, språk, avsender og dato', async () => {
  const pdf = await lagTabelldokument(dokument)
  expect(xmp(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(xmp(pdf)).toMatch(/<dc:title>.*Innstilling for prøvefylket/)
  expect(xmp(pdf)).toContain('<rdf:li>nb-NO</rdf:li>')
  expect(xmp(pdf)).toContain('<rdf:li>Prøveforumet</rdf:li>')
  expect(xmp(pdf)).toContain('<xmp:CreateDate>2023-03-22')
})

test('arkivutgaven er PDF/A-2a', async () => {
  const pdf = await lagTabelldokument(dokument, 'a-2a')
  expect(xmp(pdf)).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(xmp(pdf)).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
})

test('tabellen har overskriftsceller og sumrad, og punktene er en liste', async () => {
  expect(merker(await lagTabelldokument(dokument))).toMatchObject({
    H1: 1,
    H2: 3,
    Table: 1,
    THead: 1,
    TFoot: 1,
    TH: 2,
    TD: 6,
    L: 1,
    LI: 2,
  })
})

test('et annet program ser det samme merkede dokumentet', async () => {
  const pdf = await lagTabelldokument(dokument)
  const { merket, struktur } = await lesPdf(pdf)
  expect(merket).toBe(true)
  const viktige = struktur.filter((r) => /^(H[1-6]|Table|THead|TBody|TFoot|TH|L|LI)$/.test(r))
  expect(viktige.join(' ')).toBe('H1 H2 Table THead TH TH TBody TFoot H2 L LI LI H2')
})

test.each([
  ['nb', 'nb-NO', '22. mars 2023', 'Side 1 av 1'],
  ['nn', 'nn-NO', '22. mars 2023', 'Side 1 av 1'],
  ['en', 'en-GB', '22 March 2023', 'Page 1 of 1'],
] as const)('språkkode, dato og sidetall følger språket %s', async (sprak, kode, dato, side) => {
  const pdf = await lagTabelldokument({ ...dokument, sprak })
  expect(xmp(pdf)).toContain(`<rdf:li>${kode}</rdf:li>`)
  expect(await tekst(pdf)).toContain(dato)
  expect(await tekst(pdf)).toContain(side)
})

test('det noen har skrevet, er alltid tekst og aldri oppmerking', async () => {
  const skrevet = [
    '#panic("x")',
    '*ikke fet* _understrek_ $x^2$',
    '<merke> @ref // ikke kommentar',
    '#read("/etc/passwd") \\u{41} ]#[',
    '= Ikke overskrift',
    '"}, "tittel": "kapret',
  ]
  const pdf = await lagTabelldokument({
    ...dokument,
    tittel: '#panic(1) *t*',
    punkter: skrevet,
    tabeller: dokument.tabeller.map((t) => ({ ...t, rader: [['$y$ #lorem(3)', '*1*']] })),
  })
  expect(xmp(pdf)).toContain('#panic(1) *t*')
  // Nothing written became a heading, a list or an element of its own.
  expect(merker(pdf)).toMatchObject({ H1: 1, H2: 3, LI: skrevet.length })
  const funnet = await tekst(pdf)
  for (const linje of skrevet) expect(funnet).toContain(linje)
  expect(funnet).toMatch(/\$y\$ #lorem\(3\)\s*\*1\*/)
})

test('norske og samiske bokstaver kan leses ut av dokumentet', async () => {
  const bokstaver = 'æøåÆØÅ ïöđŋšž ÏÖĐŊŠŽ áčńŧ ÁČŃŦ «sitat» – § 4'
  expect(await tekst(await lagTabelldokument({ ...dokument, ingress: [bokstaver] }))).toContain(
    bokstaver,
  )
})

test('tegn som ingen skrift har, og styretegn, stanser ikke dokumentet', async () => {
  const punkter = ['Ferdig ✅ 漢字 \uE000 a\u0000b \uD800 "sitat" 😀👨‍👩‍👧 ܐ', 'Linje én\nlinje to']
  for (const standard of ['ua-1', 'a-2a'] as const) {
    const pdf = await lagTabelldokument({ ...dokument, punkter }, standard)
    expect(merker(pdf)['LI']).toBe(2)
    for (const ventet of ['ab', '"sitat"', '\uFFFD']) expect(await tekst(pdf)).toContain(ventet)
  }
})

test('et langt dokument gjentar tabellhodet og teller sidene', async () => {
  const [tabell] = dokument.tabeller
  if (!tabell) throw new Error('mangler tabell')
  const rader = Array.from({ length: 120 }, (_, i) => [`Nettverk ${i}`, String(i)])
  const pdf = await lagTabelldokument({ ...dokument, tabeller: [{ ...tabell, rader }] })
  const { sider } = await lesPdf(pdf)
  expect(sider.length).toBeGreaterThan(2)
  for (const [i, side] of sider.entries())
    expect(side).toContain(`Side ${i + 1} av ${sider.length}`)
  expect(sider.slice(0, -1).every((s) => /Nettverk\s+Ramme/.test(s))).toBe(true)
})

test('samme data gir samme dokument, byte for byte', async () => {
  const [en, to] = [await lagTabelldokument(dokument), await lagTabelldokument(dokument)]
  expect(Buffer.from(en).equals(to)).toBe(true)
})

test('en rad med feil antall celler og et ugyldig malnavn er programfeil', async () => {
  const tabeller = dokument.tabeller.map((t) => ({ ...t, rader: [['bare én']] }))
  await expect(lagTabelldokument({ ...dokument, tabeller })).rejects.toThrow(/feil antall celler/)
  const utenfor = lagPdf({ mal: '../../../etc/passwd', data: {}, standard: 'ua-1' })
  await expect(utenfor).rejects.toThrow(/Ugyldig malnavn/)
})
