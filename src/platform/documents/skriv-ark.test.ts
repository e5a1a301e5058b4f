import { expect, test } from 'vitest'
import readXlsxFile from 'read-excel-file/node'
import * as fc from 'fast-check'
import { type Ark, desimaltekst } from './ark.ts'
import { skrivCsv } from './skriv-csv.ts'
import { skrivXlsx } from './skriv-xlsx.ts'

function enTekst(verdi: string, navn = 'A'): Ark {
  return {
    navn,
    kolonner: [{ nokkel: 't', overskrift: 'T', slag: 'tekst' }],
    rader: [{ t: verdi }],
  }
}

test.each(['=1+1', '+47 1', '-2+3', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x";"y")'])(
  'teksten %j kan ikke bli en formel når csv-filen åpnes i Excel',
  (verdi) => {
    const linje = skrivCsv(enTekst(verdi)).split('\r\n').slice(1).join('\r\n')
    expect(linje).toMatch(/^"?'/)
  },
)

test('et negativt tall i en tallkolonne er fortsatt et tall i csv', () => {
  const csv = skrivCsv({
    navn: 'A',
    kolonner: [{ nokkel: 'k', overskrift: '=k', slag: 'kroner' }],
    rader: [{ k: -5 }, { k: '-12.50' }, { k: '-x' }],
  })
  expect(csv).toBe("\uFEFF'=k\r\n-5\r\n-12,50\r\n'-x\r\n")
})

test('felter med semikolon, sitattegn og linjeskift siteres', () => {
  expect(skrivCsv(enTekst('a;"b"\nc'))).toBe('\uFEFFT\r\n"a;""b""\nc"\r\n')
})

test('en tekst som ligner en formel, er tekst i regnearket', async () => {
  const buffer = Buffer.from(await skrivXlsx([enTekst('=1+1')]))
  expect(await readXlsxFile(buffer)).toEqual([{ sheet: 'A', data: [['T'], ['=1+1']] }])
})

test('arknavn som Excel nekter, blir lovlige og ulike', async () => {
  const lik = 'Et navn som er mye lengre enn Excel tåler: [2023]/*?'
  const navn = ["'", lik, lik.toUpperCase(), ''].map((n) => enTekst('x', n))
  const ark = await readXlsxFile(Buffer.from(await skrivXlsx(navn)))
  expect(ark.map((a) => a.sheet)).toEqual([
    'Ark 1',
    'Et navn som er mye lengre enn E',
    'ET NAVN SOM ER MYE LENGRE E (2)',
    'Ark 4',
  ])
})

test('styretegn og ødelagte tegn gjør ikke regnearket uleselig', async () => {
  const buffer = Buffer.from(await skrivXlsx([enTekst('a\u0000b\uD800c\u000B & <d>')]))
  expect(await readXlsxFile(buffer)).toEqual([{ sheet: 'A', data: [['T'], ['abc & <d>']] }])
})

test('et tall blir alltid skrevet uten eksponent, og er det samme tallet', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (tall) => {
      const tekst = desimaltekst(tall)
      expect(tekst).toMatch(/^-?\d+(\.\d+)?$/)
      expect(Number(tekst) === tall).toBe(true)
    }),
  )
})
