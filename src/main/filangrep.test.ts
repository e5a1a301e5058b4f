import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lagZip } from '#platform/documents/arbeidsbok.fixture.ts'
import { pakkerot } from '#platform/pakkerot.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'

let a: Testapp
beforeAll(async () => {
  a = await nyApp()
})
afterAll(() => a.slett())

// Every address that takes a file. A route with another must be written here too (the test below).
const OPPLASTINGER = [
  '/trondelag/2023/dekom/oppsett/nokkeltall',
  '/trondelag/2023/dekom/fordeling/publisert',
  '/trondelag/utvalg/samarbeidsforum-dekom/import',
]

const ONDE_NAVN = [
  '../../../../tmp/samraad-filangrep',
  '/tmp/samraad-filangrep',
  String.raw`..\..\samraad-filangrep`,
  'C:\\samraad-filangrep.xlsx',
  'a\u0000b.xlsx',
  `${'x'.repeat(5000)}.xlsx`,
  '<script>alert(1)</script>.csv',
  '"; rm -rf samraad-filangrep; ".csv',
  'linje\r\nX-Ond: 1.csv',
]

function lastOpp(sti: string, innhold: Uint8Array | string, navn: string): Promise<Response> {
  const data = new FormData()
  for (const [felt, verdi] of [
    ['steg', 'vis'],
    ['versjon', '1'],
    ['fra', '2023-05-01'],
    ['kilde', 'Prøve'],
  ] as const) {
    data.set(felt, verdi)
  }
  data.set(
    'fil',
    new File([typeof innhold === 'string' ? innhold : Uint8Array.from(innhold)], navn),
  )
  return a.send(sti, data, { som: 1 })
}

describe('filer som lastes opp', () => {
  test('alle sidene som tar imot en fil, er prøvd', () => {
    const kilder = readdirSync(join(pakkerot(), 'src/features'), {
      recursive: true,
      encoding: 'utf8',
    })
    const felt = kilder.filter((k) => k.endsWith('.tsx') && !k.includes('.test.'))
    const medFil = felt.filter((k) => /<Filfelt\b/.test(les(join('src/features', k))))
    expect(medFil).toHaveLength(OPPLASTINGER.length)
  })

  test.each(OPPLASTINGER)(
    '%s: et filnavn er aldri en sti, et hode eller et skript',
    async (sti) => {
      for (const navn of ONDE_NAVN) {
        const svar = await lastOpp(sti, 'en;to\n1;2\n', navn)
        expect(svar.status, navn).toBeLessThan(500)
        expect(svar.headers.get('x-ond')).toBeNull()
        expect(await svar.text()).not.toContain('<script>alert(1)')
      }
      for (const mappe of ['/tmp', '.', '..', '/', 'data']) {
        const funnet = existsSync(mappe) ? readdirSync(resolve(mappe)) : []
        expect(funnet.filter((f) => f.includes('samraad-filangrep'))).toEqual([])
      }
    },
  )

  test.each(OPPLASTINGER)('%s: en zip-bombe og en for stor fil blir avvist', async (sti) => {
    const bombe = lagZip([
      { navn: 'xl/worksheets/sheet1.xml', innhold: Buffer.alloc(60 * 1024 * 1024) },
    ])
    expect(bombe.length).toBeLessThan(200_000)
    expect((await lastOpp(sti, bombe, 'tall.xlsx')).status).toBe(422)
    expect((await lastOpp(sti, Buffer.alloc(11 * 1024 * 1024), 'tall.xlsx')).status).toBe(413)
  })
})

test('ingen adresse leder til en fil utenfor det som er bygd', async () => {
  for (const sti of [
    '/assets/../package.json',
    '/assets/%2e%2e/package.json',
    '/assets/..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/%252e%252e%252fpackage.json',
    '/assets//etc/passwd',
    '/assets/....//package.json',
    '/assets/%00/package.json',
    '/trondelag/..%2f..%2fetc%2fpasswd',
    '/trondelag/2023/..%2f..%2fpackage.json',
  ]) {
    const svar = await a.hent(sti)
    expect(svar.status, sti).toBe(404)
    expect(await svar.text()).not.toContain('"dependencies"')
  }
})

function les(sti: string): string {
  return readFileSync(join(pakkerot(), sti), 'utf8')
}
