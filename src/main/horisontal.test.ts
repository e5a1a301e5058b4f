import { CompiledQuery, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kanNoenGang } from '#core/tilgang/kan.ts'
import { art } from '#core/tilgang/tabell.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { finnFolk, type Prover } from '#test/world/folk.ts'
import { alleRuter } from './ruter.ts'

// The same parts of an address in the asker's own county, and in the one they have nothing to do in.
const HJEMME: Readonly<Record<string, string>> = { fylke: 'trondelag', nettverk: 'gauldal' }
const BORTE: Readonly<Record<string, string>> = { fylke: 'demofylket', nettverk: 'demonettverket' }
const ANDRE: Readonly<Record<string, string>> = {
  ar: '2023',
  ordning: 'kompetanseloftet',
  gruppe: 'orn',
  utvalg: 'samarbeidsforum-rekom',
}

let a: Testapp
let folk: readonly Prover[]
let fremmede: readonly string[]
const ruter = alleRuter(true)

beforeAll(async () => {
  a = await nyApp()
  // A county may part its secretariat; then its seat reaches the schemes of its own forum.
  await sql`update seterett set alle_ordninger = false
    where fylke_id = 'trondelag' and rolle = 'sekretariat'`.execute(a.db)
  folk = await finnFolk(a.db)
  fremmede = await fremmedeIder()
})
afterAll(() => a.slett())

function adresse(rute: Rute, sted: Readonly<Record<string, string>>): string {
  return rute.sti.replaceAll(
    /:([a-zA-Z]+)(\{[^}]*\}+)?/g,
    (_, del: string) => sted[del] ?? ANDRE[del] ?? '1',
  )
}

describe('et annet fylke i adressen', () => {
  const iFylket = ruter.filter((r) => r.sti.includes(':fylke'))

  test('gir ingen noe de ikke har rett til der, i noen form, og ingenting blir skrevet', async () => {
    const forst = await avtrykk('demofylket')
    for (const rute of iFylket) {
      const sti = adresse(rute, BORTE)
      const forhold = {
        fylkeId: BORTE['fylke'],
        nettverkId: rute.sti.includes(':nettverk') ? BORTE['nettverk'] : undefined,
        ordningId: rute.sti.includes(':ordning') ? ANDRE['ordning'] : undefined,
      }
      for (const { navn, som, aktor } of folk.filter((p) => p.aktor.fylkeId !== 'demofylket')) {
        const lov = kanNoenGang(aktor, rute.handling, forhold).ok
        expect(lov && art(rute.handling) === 'skriv', `${navn}: ${rute.handling}`).toBe(false)
        if (lov) continue
        const svar =
          rute.metode === 'GET' ? await a.hent(sti, { som }) : await a.send(sti, {}, { som })
        expect([403, 404], `${navn}: ${rute.metode} ${sti}`).toContain(svar.status)
        for (const format of rute.metode === 'GET' ? (rute.formater ?? []) : []) {
          const { status } = await a.hent(`${sti}.${format}`, { som })
          expect([403, 404], `${navn}: ${sti}.${format}`).toContain(status)
        }
      }
    }
    expect(await avtrykk('demofylket')).toEqual(forst)
  })
})

describe('et år i en ordning utvalget til setet ikke behandler', () => {
  // In their own county: Dekom's year, and those of whom the table knows that they reach Rekom's only.
  const sted: Readonly<Record<string, string>> = { ...HJEMME, ordning: 'dekom' }
  const iAret = ruter.filter((r) => r.sti.includes(':ordning') && r.sti.includes(':ar'))

  test('gir ingen rett til noe som krever den, i noen form, og ingenting blir skrevet', async () => {
    const forst = await avtrykk('trondelag')
    const utenfor = folk.filter((p) => p.aktor.ordningIder?.includes('dekom') === false)
    expect(utenfor.map((p) => p.aktor.rolle)).toEqual(['sekretariat', 'forum', 'forum'])
    const nektet = new Set<string>()
    for (const rute of iAret) {
      const forhold = {
        fylkeId: 'trondelag',
        nettverkId: rute.sti.includes(':nettverk') ? sted['nettverk'] : undefined,
        ordningId: 'dekom',
      }
      for (const { navn, som, aktor } of utenfor) {
        const svarer = kanNoenGang(aktor, rute.handling, forhold)
        expect(svarer.ok && art(rute.handling) === 'skriv', `${navn}: ${rute.handling}`).toBe(false)
        if (svarer.ok) continue
        const sti = adresse(rute, sted)
        const svar =
          rute.metode === 'GET' ? await a.hent(sti, { som }) : await a.send(sti, {}, { som })
        expect(svar.status, `${navn}: ${rute.metode} ${sti}`).toBe(403)
        for (const format of rute.metode === 'GET' ? (rute.formater ?? []) : [])
          expect((await a.hent(`${sti}.${format}`, { som })).status, `${sti}.${format}`).toBe(403)
        if (svarer.grunn === 'annen-ordning') nektet.add(`${aktor.rolle} ${rute.handling}`)
      }
    }
    expect(nektet).toContain('sekretariat ar.sett-opp')
    expect(nektet).toContain('sekretariat fordeling.vedta')
    expect(nektet).toContain('forum vurdering.skriv')
    expect(await avtrykk('trondelag')).toEqual(forst)
  })

  test('kan ikke opprettes i skjemaet for et nytt år', async () => {
    const [sekretariat] = folk
    const felt = { ordning: 'dekom', ar: '2025' }
    const svar = await a.send('/trondelag/nytt-ar', felt, { som: sekretariat?.som })
    expect(svar.status).toBe(403)
    const side = await (await a.hent('/trondelag/nytt-ar', { som: sekretariat?.som })).text()
    expect(side).toContain('value="rekom"')
    expect(side).not.toContain('value="dekom"')
  })
})

describe('et annet nettverk i adressen', () => {
  test('slipper ingen fra et annet nettverk til med å skrive', async () => {
    const forst = await avtrykk('trondelag')
    const skriver = ruter.filter(
      (r) =>
        r.sti.includes(':nettverk') && r.handling.startsWith('grunnlag.') && r.metode === 'POST',
    )
    expect(skriver.length).toBeGreaterThan(4)
    for (const rute of skriver)
      for (const { navn, som, aktor } of folk) {
        const her = {
          fylkeId: 'trondelag',
          nettverkId: 'gauldal',
          ordningId: ANDRE['ordning'],
        }
        if (kanNoenGang(aktor, rute.handling, her).ok) continue
        const { status } = await a.send(adresse(rute, HJEMME), {}, { som })
        expect(status, `${navn}: ${rute.sti}`).toBe(403)
      }
    expect(await avtrykk('trondelag')).toEqual(forst)
  })
})

describe('en fremmed id i et skjema', () => {
  test.each(['sekretariat', 'koordinator i Gauldal', 'forumsmedlem', 'direktoratet'])(
    'endrer ingenting i et annet fylke når %s sender det',
    async (navn) => {
      const prover = folk.find((p) => p.navn === navn)
      if (prover === undefined) throw new Error(`Ingen heter ${navn}`)
      const { som } = prover
      const forst = await avtrykk('demofylket')
      const sett = new Set<string>()
      for (const rute of ruter.filter((r) => r.metode === 'GET' && r.sti.includes(':fylke'))) {
        const side = await a.hent(adresse(rute, HJEMME), { som })
        if (side.status !== 200) continue
        for (const skjema of skjemaer(await side.text())) {
          for (const felt of skjema.idfelt) {
            if (sett.has(`${skjema.form} ${felt.form}`)) continue
            sett.add(`${skjema.form} ${felt.form}`)
            for (const verdi of fremmede.filter((f) => /^\d+$/.test(f) === felt.tall)) {
              const svar = await a.send(
                skjema.adresse,
                { ...skjema.felt, [felt.navn]: verdi },
                { som },
              )
              expect(
                [200, 303, 403, 404, 409, 422],
                `${skjema.adresse}: ${felt.navn}=${verdi}`,
              ).toContain(svar.status)
            }
          }
        }
      }
      if (navn === 'sekretariat') expect(sett.size).toBeGreaterThan(10)
      if (navn === 'direktoratet') expect(sett.size).toBe(0)
      expect(await avtrykk('demofylket')).toEqual(forst)
    },
    300_000,
  )
})

interface Skjemafunn {
  readonly adresse: string
  readonly form: string
  readonly felt: Readonly<Record<string, string>>
  readonly idfelt: readonly {
    readonly navn: string
    readonly form: string
    readonly tall: boolean
  }[]
}

/** The forms of a page that send something, and which of their fields carry an id. */
function skjemaer(html: string): readonly Skjemafunn[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(
    ([, hode = '', kropp = '']) => {
      const sti = /action="([^"]*)"/.exec(hode)?.[1]
      if (sti === undefined || !/method="post"/i.test(hode) || !sti.startsWith('/trondelag'))
        return []
      const faste = [...kropp.matchAll(/<input\b[^>]*>/g)].flatMap(([tagg]) => {
        const navn = /name="([^"]*)"/.exec(tagg)?.[1]
        const type = /type="([^"]*)"/.exec(tagg)?.[1] ?? 'text'
        return navn === undefined
          ? []
          : [{ navn, verdi: /value="([^"]*)"/.exec(tagg)?.[1] ?? '', type }]
      })
      const valg = [
        ...kropp.matchAll(/<select\b[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g),
      ].map(([, navn = '', inni = '']) => ({
        navn,
        verdi: /<option[^>]*value="([^"]+)"/.exec(inni)?.[1] ?? '',
        type: 'select',
      }))
      const alle = [...faste, ...valg]
      return [
        {
          adresse: sti,
          form: utenId(sti),
          felt: Object.fromEntries(alle.map((x) => [x.navn, x.verdi])),
          idfelt: alle
            .filter((x) => ['hidden', 'select', 'radio', 'checkbox'].includes(x.type))
            .filter((x) => !['versjon', 'tilbake', 'farge'].includes(x.navn))
            .filter((x) => /^(\d{1,9}|[a-z0-9]+(-[a-z0-9]+)*)$/.test(x.verdi))
            .map((x) => ({ navn: x.navn, form: utenId(x.navn), tall: /^\d+$/.test(x.verdi) })),
        },
      ]
    },
  )
}

/** The same form for another thing is the same form. */
function utenId(tekst: string): string {
  return tekst.replaceAll(/\d+/g, '#')
}

async function tabellerMedFylke(): Promise<readonly string[]> {
  const svar = await a.db.executeQuery<{ tabell: string }>(
    CompiledQuery.raw(`select c.table_name as tabell from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.column_name = 'fylke_id' and c.table_schema = 'public' and t.table_type = 'BASE TABLE'
        and c.table_name not in ('historikk', 'innsyn') order by 1`),
  )
  return svar.rows.map((r) => r.tabell)
}

/** One number for each of the county's tables, which another row would change. */
async function avtrykk(fylke: string): Promise<Readonly<Record<string, string>>> {
  const linjer = (await tabellerMedFylke()).map(
    (t) => `select '${t}' as tabell, md5(coalesce(string_agg(r::text, ',' order by r::text), ''))
      as sum from ${t} r where fylke_id = '${fylke}'`,
  )
  const svar = await a.db.executeQuery<{ tabell: string; sum: string }>(
    CompiledQuery.raw(linjer.join(' union all ')),
  )
  return Object.fromEntries(svar.rows.map((r) => [r.tabell, r.sum]))
}

/** Something of each kind that belongs to the other county. */
async function fremmedeIder(): Promise<readonly string[]> {
  const medId = await a.db.executeQuery<{ tabell: string }>(
    CompiledQuery.raw(`select table_name as tabell from information_schema.columns
      where column_name = 'id' and table_schema = 'public'`),
  )
  const harId = new Set(medId.rows.map((r) => r.tabell))
  const linjer = (await tabellerMedFylke())
    .filter((t) => harId.has(t))
    .map(
      (t) => `(select id::text as id from ${t} where fylke_id = 'demofylket' order by id limit 1)`,
    )
  const svar = await a.db.executeQuery<{ id: string }>(
    CompiledQuery.raw(
      `${linjer.join(' union ')} union (select id::text from verv where fylke_id = 'demofylket' limit 1)`,
    ),
  )
  return svar.rows.map((r) => r.id)
}
