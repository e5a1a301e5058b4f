import { lagArbeidsbok, lagRader, lagZip } from '#platform/documents/arbeidsbok.fixture.ts'
import type { Tilfeldig } from './tilfeldig.ts'

/** Stands in every script below, so that it is known again wherever it turns up. */
export const KANARI = 'kanari'
export const ONDVERT = 'ond.invalid'

export const SKRIPT = [
  '<script>kanari()</script>',
  '"><script src=//ond.invalid/k.js></script>',
  '"><img src=x onerror=kanari()>',
  `' onfocus='kanari()' autofocus x='`,
  '" onmouseover="kanari()" kanari="',
  '</textarea><script>kanari()</script>',
  '</title><svg onload=kanari()>',
  '</select><iframe srcdoc="<script>kanari()</script>">',
  'javascript:kanari()',
  ' java\tscript:kanari()//',
  'data:text/html,<script>kanari()</script>',
  '<kanari-el onclick=kanari()>',
  '<a href="javascript:kanari()">x</a>',
  '--><script>kanari()</script><!--',
  ']]><script>kanari()</script>',
  '<style>@import "//ond.invalid/k.css"</style>',
  '<meta http-equiv=refresh content="0;url=//ond.invalid">',
  '&lt;script&gt;kanari()&lt;/script&gt;',
  '&#60;script&#62;kanari()&#60;/script&#62;',
  '{{constructor.constructor("kanari()")()}}',
  '${kanari()}',
  '#{kanari()} <%= kanari() %>',
  '#eval("kanari()") #read("/etc/passwd")',
]
const INNSPROYTING = [
  `' or 1=1 --`,
  `'; drop table person; --`,
  `1; select pg_sleep(10)`,
  `') union select null --`,
  '$1',
  '$$; --',
  `\\'; --`,
  '%',
  '_',
  '%_%',
  'a\r\nSet-Cookie: kanari=1',
  'a\r\nLocation: https://ond.invalid/',
  'a\r\nBcc: noen@ond.invalid\r\n\r\nkanari',
  'ola@example.no\nBcc: noen@ond.invalid',
  `=cmd|'/c calc'!A1`,
  '@SUM(1+1)',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '{"$gt":""}',
  '[]',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
]
const TEGN = [
  '',
  ' ',
  '\u00A0',
  '\u200B',
  '\n',
  '\r\n\r\n',
  '\t',
  '\0',
  'a\0b',
  '\u0001\u0008\u001B[31m',
  '\uFFFE\uFFFF',
  '\uD800',
  'a\uDC00b',
  '\uFEFFtekst',
  'Æøå ÆØÅ ŋŧđž',
  'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '𝕳𝖊𝖏',
  'שלום עולם',
  '\u202Egnirts desrever\u202C',
  '\u2066\u2067\u2068',
  '漢字かな',
  'İıſK',
  'ß',
  '﷽'.repeat(20),
]
const TALL = [
  '-1',
  '0',
  '-0',
  '00',
  '1,5',
  '1.5',
  '0,001',
  '1e3',
  '1e309',
  '1e-9',
  '0x10',
  '٣',
  '１２',
  '²',
  '½',
  '1 000',
  '1\u00A0000',
  '1.000',
  '1.000,50',
  '+5',
  '--5',
  '5-',
  'NaN',
  'Infinity',
  '-Infinity',
  '32767',
  '32768',
  '2147483647',
  '2147483648',
  '-2147483649',
  '999999999',
  '9999999999',
  '9007199254740991',
  '9007199254740992',
  '9007199254740993',
  '9223372036854775807',
  '9223372036854775808',
  '1'.repeat(400),
  '0,'.padEnd(300, '3'),
]
const DATOER = [
  '2023-02-29',
  '2023-02-30',
  '2023-13-01',
  '2023-00-10',
  '2023-01-00',
  '2023-1-1',
  '0000-00-00',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
  '+012345-01-01',
  '-000001-01-01',
  '-004713-11-23',
  '-004714-01-01',
  '294277-01-01',
  '+275760-09-13',
  '5874898-01-01',
  '2023-03-26T02:30',
  '2023-03-08T08:00:00Z',
  '2023-03-08[u-ca=hebrew]',
  '08.03.2023',
  '31.02.2023',
  '20230308',
  'i dag',
  'infinity',
  '-infinity',
  'now',
  'epoch',
  '2016-12-31T23:59:60Z',
  '24:00',
  '25:61',
  '2100-01-01',
  '1900-01-01',
]
/** Rows that exist, of others: other counties, networks, organisations, bodies, low numbers. */
export const ANDRES = [
  'trondelag',
  'rogaland',
  'gauldal',
  'fosen',
  'nord',
  'ntnu',
  'rekom',
  'dekom',
  'kompetanseloftet',
  'samarbeidsforum-rekom',
  'orn',
  '1',
  '2',
  '3',
  '7',
  '20',
  '50',
  '100',
  'nb',
  'ja',
  'nei',
  'on',
]

const ALLE = [SKRIPT, INNSPROYTING, TEGN, TALL, DATOER, ANDRES]

/** A text no form asks for. One in two is a script, since those must be tried in every field. */
export function farligTekst(t: Tilfeldig): string {
  if (t.sjanse(40)) return t.en(SKRIPT)
  if (t.sjanse(10)) return storTekst(t)
  if (t.sjanse(10)) return vilkarligTekst(t)
  return t.en(t.en(ALLE))
}

export function farligVerdi(t: Tilfeldig, inntype: string): string {
  if (t.sjanse(50)) return farligTekst(t)
  if (inntype === 'date' || inntype === 'datetime-local' || inntype === 'time') return t.en(DATOER)
  if (inntype === 'number') return t.en(TALL)
  return t.en(t.en(ALLE))
}

function storTekst(t: Tilfeldig): string {
  // The largest say little that the large do not, and each costs as much as a hundred others.
  const lengde = t.sjanse(5)
    ? t.en([70_000, 300_000])
    : t.en([121, 161, 255, 256, 257, 501, 1000, 2001, 5001, 20_000])
  return t.en(['a', 'å', '👩', '<', 'a ', '\n', '"', '1']).repeat(lengde)
}

function vilkarligTekst(t: Tilfeldig): string {
  const tak = t.en([0x7f, 0x2ff, 0xffff, 0x10ffff])
  return Array.from({ length: 1 + t.tall(30) }, () => String.fromCodePoint(t.tall(tak + 1))).join(
    '',
  )
}

export interface Provefil {
  readonly filnavn: string
  readonly type: string
  readonly innhold: () => Buffer
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
let bombe: Buffer | undefined

/** Files people send by mistake, and files that mean harm. Made when first asked for. */
const FILER: readonly Provefil[] = [
  fil('tom.xlsx', XLSX, () => Buffer.alloc(0)),
  fil('brukket.xlsx', XLSX, () => Buffer.from('PK\u0003\u0004 dette er ikke en zip')),
  fil('halv.xlsx', XLSX, () => lagArbeidsbok(lagRader([['a', 'b']])).subarray(0, 200)),
  fil('bilde.xlsx', XLSX, () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  fil('brev.docx', 'application/msword', () =>
    lagZip([{ navn: 'word/document.xml', innhold: '<a/>' }]),
  ),
  fil('bok.xlsx', XLSX, () => lagArbeidsbok('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')),
  fil('dtd.xlsx', XLSX, () =>
    lagArbeidsbok('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><row><c>&x;</c></row>'),
  ),
  fil('rot.xlsx', XLSX, () =>
    lagArbeidsbok('<row r="x"><c r="ÆØÅ"><v>NaN</v></c></row></sheetData>'),
  ),
  fil('bombe.xlsx', XLSX, () => (bombe ??= lagBombe())),
  fil('lyger.xlsx', XLSX, () =>
    lagZip([{ navn: 'xl/workbook.xml', innhold: 'a'.repeat(9999) }], 5),
  ),
  fil('sti.xlsx', XLSX, () => lagZip([{ navn: '../../../../tmp/kanari', innhold: 'x' }])),
  fil('../../../etc/passwd', 'text/csv', () => Buffer.from('a;b\n1;2\n')),
  fil('..\\..\\boot.ini', 'text/csv', () => Buffer.from('a;b\n1;2\n')),
  fil('"><script>kanari()</script>.csv', 'text/csv', () =>
    Buffer.from('<script>kanari()</script>;b\n'),
  ),
  fil('a\r\nX-Kanari: 1.csv', 'text/csv', () => Buffer.from('a,b\r\n"1')),
  fil('nul.csv', 'text/csv', () => Buffer.from('a;b\0\n\0;2\n')),
  fil('utf16.csv', 'text/csv', () => Buffer.from('\uFEFFa;b\n1;2\n', 'utf16le')),
  fil('ugyldig.csv', 'text/csv', () => Buffer.from([0xff, 0xfe, 0xed, 0xa0, 0x80, 0x3b, 0x0a])),
  fil('brei.csv', 'text/csv', () => Buffer.from(`${'a;'.repeat(5000)}\n${'1;'.repeat(5000)}\n`)),
  fil('lang.csv', 'text/csv', () => Buffer.from('a;b\n'.repeat(60_000))),
  fil('like.csv', 'text/csv', () => Buffer.from('navn;navn;navn\nx;y;z\n')),
  fil('sporring.csv', 'text/csv', () => Buffer.from(`navn;sete\n'; drop table person; --;=1+1\n`)),
  fil('program.exe', 'application/x-msdownload', () => Buffer.from('MZ')),
  fil('', '', () => Buffer.from('uten navn')),
  fil(`${'a'.repeat(4000)}.xlsx`, XLSX, () => Buffer.from('x')),
  fil('stor.csv', 'text/csv', () => Buffer.alloc(11 * 1024 * 1024, 0x61)),
]

export function farligFil(t: Tilfeldig): Provefil {
  // The one that is too large for any form costs a tenth of a second; once in a while is enough.
  const valgt = t.en(FILER)
  return valgt.filnavn === 'stor.csv' && !t.sjanse(5) ? t.en(FILER.slice(0, -1)) : valgt
}

function fil(filnavn: string, type: string, innhold: () => Buffer): Provefil {
  return { filnavn, type, innhold }
}

/** A few kilobytes that unpack to many megabytes. */
function lagBombe(): Buffer {
  return lagZip([{ navn: 'xl/worksheets/sheet1.xml', innhold: Buffer.alloc(30 * 1024 * 1024) }])
}
