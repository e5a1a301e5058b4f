import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { pakkerot } from '#platform/pakkerot.ts'
import { SKRIPT } from '#test/fuzz/farlig.ts'
import { lesHtml } from '#test/fuzz/html.ts'
import { lagNavnPaRute } from '#test/fuzz/kart.ts'
import { finnSkript } from '#test/fuzz/skript.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { finnFolk } from '#test/world/folk.ts'
import { lesHistorikk, sisteHistorikk } from '#test/world/historikkvitne.ts'
import { finnSkjemasteder, fyllUt } from '#test/world/vandring.ts'
import { alleRuter } from './ruter.ts'

let a: Testapp
const ruter = alleRuter(true)
beforeAll(async () => {
  a = await nyApp()
})
afterAll(() => a.slett())

describe('et skjema fra et annet nettsted', () => {
  test('blir avvist på hver adresse som tar imot skjema, og ingenting er skrevet', async () => {
    const forst = await sisteHistorikk(a)
    const cookie = await a.kake(1)
    const poster = ruter.filter((r) => r.metode === 'POST')
    expect(poster.length).toBeGreaterThan(60)
    for (const rute of poster) {
      const sti = rute.sti.replaceAll(
        /:([a-zA-Z]+)(\{[^}]*\}+)?/g,
        (_, del: string) => DELER[del] ?? '1',
      )
      for (const [navn, hoder] of FREMMEDE) {
        for (const type of ['application/x-www-form-urlencoded', 'text/plain']) {
          const svar = await a.app.request(`http://samraad.test${sti}`, {
            method: 'POST',
            body: 'verv=1',
            headers: { cookie, 'content-type': type, ...hoder },
          })
          expect(svar.status, `${sti} ${navn} ${type}`).toBe(403)
          expect(svar.headers.get('set-cookie'), sti).toBeNull()
        }
      }
    }
    expect(await lesHistorikk(a, forst)).toEqual([])
  })
})

const DELER: Readonly<Record<string, string>> = {
  fylke: 'trondelag',
  ar: '2023',
  ordning: 'kompetanseloftet',
  nettverk: 'gauldal',
  gruppe: 'orn',
  utvalg: 'samarbeidsforum-rekom',
  slag: 'brevavsender',
  nokkel: 'felles',
}
const FREMMEDE: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['annen opprinnelse', { origin: 'https://ond.example' }],
  ['ukjent opprinnelse', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['ingen opprinnelse', { 'sec-fetch-site': 'cross-site' }],
  ['under samme navn', { origin: 'http://ond.samraad.test', 'sec-fetch-site': 'same-site' }],
]

describe('et skript i hvert tekstfelt', () => {
  test.each([
    ['sekretariat', '2023-03-08'],
    ['koordinator i Gauldal', '2023-01-20'],
    ['forumsmedlem', '2023-03-08'],
  ])(
    'som %s sender inn, er bare tekst på siden som svarer, og der det er lagret',
    async (navn, dato) => {
      const app = await nyApp({ naa: `${dato}T08:00:00Z` })
      try {
        const prover = (await finnFolk(app.db)).find((p) => p.navn === navn)
        if (prover === undefined) throw new Error(`Ingen heter ${navn}`)
        const { som } = prover
        const sett = { svar: 0, lagret: 0 }
        const se = async (sti: string, svar: Response): Promise<void> => {
          sett.svar += 1
          expect(finnSkript(lesHtml(await svar.text())), sti).toEqual([])
        }
        const steder = await finnSkjemasteder(app, prover, lagNavnPaRute(ruter), 120)
        for (const [nr, { side, rute, skjema }] of steder.entries()) {
          if (/logg-ut|fravaer|velg-verv/.test(rute)) continue
          // A short one too: most fields are limited, and what is refused is not stored.
          for (const skript of ['<b onclick=kanari()>', SKRIPT[nr % SKRIPT.length] ?? '']) {
            const felt = fyllUt(skjema).map(({ felt: f, verdi }) => [
              f.navn,
              f.type === 'tekst' && ['text', 'textarea', 'search', 'url'].includes(f.inntype)
                ? skript
                : verdi,
            ])
            const svar = await app.send(skjema.adresse, Object.fromEntries(felt), { som })
            expect(svar.status, rute).toBeLessThan(500)
            await se(skjema.adresse, svar)
            const videre = svar.headers.get('location')
            if (videre === null) continue
            sett.lagret += 1
            await se(videre, await app.hent(videre, { som }))
            await se(side, await app.hent(side, { som }))
          }
        }
        for (const sti of [
          '/trondelag/historikk',
          '/trondelag/register',
          '/trondelag/utvalg',
          '/min-side',
        ]) {
          await se(sti, await app.hent(sti, { som }))
          for (const skript of SKRIPT) {
            const sok = new URLSearchParams(
              ['sok', 'q', 'dato', 'filter', 'lang', 'slag'].map((n) => [n, skript]),
            )
            await se(sti, await app.hent(`${sti}?${sok.toString()}`, { som }))
          }
        }
        expect(sett.svar).toBeGreaterThan(80)
        expect(sett.lagret).toBeGreaterThan(navn === 'sekretariat' ? 5 : 1)
      } finally {
        await app.slett()
      }
    },
    120_000,
  )
})

describe('en strøm som følger med på det andre gjør', () => {
  test('finnes ikke; den ene strømmen der er, sier fra til utvikleren at siden kan lastes på nytt', async () => {
    expect((await a.hent('/utvikling')).status).toBe(404)
    for (const { sti } of a.app.routes.map((r) => ({ sti: r.path })))
      expect(sti).not.toBe('/utvikling')
    const utvikler = await nyApp({ utvikling: true })
    try {
      const svar = await utvikler.hent('/utvikling')
      expect(svar.headers.get('content-type')).toContain('text/event-stream')
      const leser = svar.body?.getReader()
      const { value } = (await leser?.read()) ?? {}
      expect(new TextDecoder().decode(value)).toContain('data: apen')
      await leser?.cancel()
    } finally {
      await utvikler.slett()
    }
  })
})

describe('en rute uten regel', () => {
  test('får hele Samråd til å la være å starte, og feilen sier hvilken', async () => {
    const rute: Rute = {
      metode: 'GET',
      sti: '/smutthull',
      handling: 'forside.se',
      kjor: () => ({ slag: 'videre', til: '/' }),
    }
    const endret: object = { handling: 'smutthull.bruk' }
    const uten = Object.assign(rute, endret)
    await expect(nyApp({ ruter: [...ruter, uten] })).rejects.toThrow(
      'GET /smutthull: handlingen «smutthull.bruk»',
    )
  })
})

test('hvert angrep i SECURITY.md er vist avvist av prøver som finnes', () => {
  const les = (sti: string): string => readFileSync(join(pakkerot(), sti), 'utf8')
  const tabell = les('SECURITY.md').split('## Attacks tried')[1]?.split('\n## ')[0] ?? ''
  const navngitt = [...tabell.matchAll(/`([^`]+\.test\.ts)`: ([^|<]+)/g)].flatMap(
    ([, fil = '', navn = '']) => navn.split(' · ').map((n) => ({ fil, navn: n.trim() })),
  )
  expect(navngitt.length).toBeGreaterThan(15)
  for (const { fil, navn } of navngitt) {
    expect(existsSync(join(pakkerot(), fil)), fil).toBe(true)
    expect(les(fil).includes(navn), `${fil}: ${navn}`).toBe(true)
  }
})
