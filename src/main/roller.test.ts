import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kan, kanNoenGang } from '#core/tilgang/kan.ts'
import { HANDLINGER } from '#core/tilgang/rettigheter.ts'
import type { Tilstand } from '#core/tilgang/tilstander.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { finnFolk, type Prover } from '#test/world/folk.ts'
import { alleRuter } from './ruter.ts'

// What stands in an address. A route with another part makes the test fail until it is here.
const DELER: Readonly<Record<string, string>> = {
  fylke: 'trondelag',
  ar: '2023',
  ordning: 'kompetanseloftet',
  nettverk: 'gauldal',
  gruppe: 'orn',
  id: '1',
  nr: '1',
  rad: '1',
  utgave: '1',
  verv: '1',
  utsteder: 'ingen',
  lenke: 'x'.repeat(43),
  utvalg: 'samarbeidsforum-rekom',
  sete: '1',
  linje: '3',
  slag: 'brevavsender',
  nokkel: 'felles',
}

// Where the demo stands at the meeting of 8 March 2023, for a route that asks. The other states are
// tried in `tilstander.test.ts`.
function iDemoen(rute: Rute): Tilstand {
  if (rute.handling.startsWith('innstilling.'))
    return rute.sti.endsWith('/utkast') ? 'utkast' : 'vedtatt'
  return 'etter-frist'
}

let a: Testapp
let folk: readonly Prover[]

beforeAll(async () => {
  a = await nyApp()
  folk = await finnFolk(a.db)
})
afterAll(() => a.slett())

const ruter = alleRuter(true)

function adresse(rute: Rute): string {
  return rute.sti.replaceAll(/:([a-zA-Z]+)(\{[^}]*\}+)?/g, (_, del: string) => {
    const verdi = DELER[del]
    if (verdi === undefined) throw new Error(`Testen vet ikke hva :${del} i ${rute.sti} skal være`)
    return verdi
  })
}

describe('roller × ruter', () => {
  test('hver handling i tabellen har en side eller et skjema, eller avgjør hva en side viser', () => {
    const brukt = new Set(ruter.map((r) => r.handling))
    expect(HANDLINGER.filter((h) => !brukt.has(h))).toMatchSnapshot()
  })

  test('ingen adresse finnes to ganger', () => {
    const noekler = ruter.map((r) => `${r.metode} ${r.sti.replaceAll(/\{[^}]*\}+/g, '')}`)
    expect(noekler.toSorted()).toEqual([...new Set(noekler)].toSorted())
  })

  test.each(ruter.map((r) => [`${r.metode} ${r.sti}`, r] as const))('%s', async (_, rute) => {
    const sti = adresse(rute)
    const forhold = {
      fylkeId: rute.sti.includes(':fylke') ? DELER['fylke'] : undefined,
      nettverkId: rute.sti.includes(':nettverk') ? DELER['nettverk'] : undefined,
      ordningId: rute.sti.includes(':ordning') ? DELER['ordning'] : undefined,
    }
    const svar: Record<string, string> = {}
    const ventet: Record<string, string> = {}
    for (const { navn, som, aktor } of folk) {
      const faatt =
        rute.metode === 'GET' ? await a.hent(sti, { som }) : await a.send(sti, {}, { som })
      expect(faatt.status, `${navn}: ${sti}`).toBeLessThan(500)
      const lov =
        rute.tilstand === undefined
          ? kanNoenGang(aktor, rute.handling, forhold)
          : kan(aktor, rute.handling, { ...forhold, tilstand: iDemoen(rute) })
      ventet[navn] = lov.ok ? 'ja' : 'nei'
      // Allowed by the table, a page may still refuse for its state: then it says so itself.
      svar[navn] = faatt.status === 403 && !lov.ok ? 'nei' : 'ja'
      if (lov.ok) expect([200, 303, 403, 404, 409, 422], `${navn}: ${sti}`).toContain(faatt.status)
      for (const format of rute.metode === 'GET' ? (rute.formater ?? []) : []) {
        const somFil = await a.hent(`${sti}.${format}`, { som })
        expect(somFil.status, `${navn}: ${sti}.${format}`).toBe(faatt.status)
      }
    }
    expect(svar).toEqual(ventet)
  })
})
