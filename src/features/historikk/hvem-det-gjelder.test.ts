import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Trx } from '#platform/db/kobling.ts'
import { medAlleTabeller, type Lenke } from '#test/world/alle-tabeller.ts'
import { LANDETS_TABELLER } from './slag.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'

/*
 * Each entry says which county, year, network, body and person it is about, or nobody finds it. The
 * test follows the foreign keys of every table from the catalogue to those five, and asks
 * `historikk_gjelder` for the same.
 */

const MAL = {
  fylke: 'fylke_id',
  tilskuddsar: 'tilskuddsar_id',
  nettverk: 'nettverk_id',
  utvalg: 'utvalg_id',
  person: 'person_id',
} as const
type Mal = keyof typeof MAL

// Who did it is the entry's own; what the row is about is another.
const GJORDE = /(^|_)av$|^av_(person|verv)_id$/

// What a row is not about though a key leads there, and why.
const UTVALGETS = 'nettverket er utvalgets, og historikken leses per utvalg'
const IKKE: Readonly<Record<string, string>> = {
  'fravaer → nettverk': UTVALGETS,
  'mandat → nettverk': UTVALGETS,
  'setebesetning → nettverk': UTVALGETS,
  'tillitsverv → nettverk': UTVALGETS,
  'gruppemedlem → utvalg': 'gruppa er årets; setet er bare veien til personen',
  'gruppemedlem → nettverk': 'gruppa er årets; setet er bare veien til personen',
  'habilitet → utvalg': 'gjelder en person i en sak; setet er bare det personen satt i',
  'vurderingsdeltaker → utvalg': 'gjelder en person i en sak; setet er bare det personen satt i',
  'okt → utvalg': 'gjelder personen; setet er bare det som er valgt nå',
  'okt → nettverk': 'gjelder personen; setet er bare det som er valgt nå',
}

// About no county, body or person: read in the history of every county, or the program's own.
const FELLES = new Set([...LANDETS_TABELLER, 'innsyn_rydding', 'segl'])

let base: Testdatabase
beforeAll(async () => {
  base = await nyDatabase({ demo: true })
})
afterAll(() => base.slett())

type Rad = Readonly<Record<string, unknown>>

test('hver linje vet hvilket fylke, år, nettverk, utvalg og hvilken person den gjelder', async () => {
  await medAlleTabeller(base.url, async (trx, kolonner, lenker) => {
    const mangler: string[] = []
    const felles: string[] = []
    for (const tabell of new Set(kolonner.map((k) => k.tabell))) {
      for (const rad of await noen(trx, tabell)) {
        const skal = await folg(trx, { tabell, rad }, lenker)
        if (skal.size === 0) felles.push(tabell)
        const { rows } = await sql<Rad>`
          select * from historikk_gjelder(${tabell}, ${JSON.stringify(rad)}::jsonb)`.execute(trx)
        for (const [mal, verdi] of skal) {
          const navn = `${tabell} → ${mal}`
          if (navn in IKKE) continue
          if (rows[0]?.[MAL[mal]] !== verdi) mangler.push(navn)
        }
      }
    }
    expect([...new Set(mangler)]).toEqual([])
    expect(felles.filter((t) => !FELLES.has(t))).toEqual([])
  })
}, 120_000)

async function noen(trx: Trx, tabell: string): Promise<readonly Rad[]> {
  const { rows } = await sql<{ rad: Rad }>`
    select to_jsonb(t) as rad from ${sql.table(tabell)} t order by ctid limit 5`.execute(trx)
  return rows.map((r) => r.rad)
}

/** The nearest of each kind. */
async function folg(
  trx: Trx,
  fra: { readonly tabell: string; readonly rad: Rad },
  lenker: readonly Lenke[],
): Promise<ReadonlyMap<Mal, unknown>> {
  const funnet = new Map<Mal, unknown>()
  let naa = [fra]
  for (let ledd = 0; ledd < 4 && naa.length > 0; ledd += 1) {
    for (const { tabell, rad } of naa) {
      if (erMal(tabell) && !funnet.has(tabell)) funnet.set(tabell, rad['id'])
    }
    const neste: { tabell: string; rad: Rad }[] = []
    for (const { tabell, rad } of naa) {
      // A county, a body and a person lead to nothing the row is about.
      if (ledd > 0 && (tabell === 'person' || tabell === 'organisasjon')) continue
      for (const l of lenker.filter((x) => x.fra === tabell)) {
        if (l.kolonner.some((k) => GJORDE.test(k) || (rad[k] ?? null) === null)) continue
        const { rows } = await sql<{ rad: Rad }>`
          select to_jsonb(t) as rad from ${sql.table(l.til)} t where ${sql.join(
            l.nokkel.map(
              (n, i) => sql`t.${sql.ref(n)}::text = ${String(rad[l.kolonner[i] ?? ''])}`,
            ),
            sql` and `,
          )}`.execute(trx)
        const [treff] = rows
        if (treff !== undefined) neste.push({ tabell: l.til, rad: treff.rad })
      }
    }
    naa = neste
  }
  return funnet
}

function erMal(tabell: string): tabell is Mal {
  return tabell in MAL
}
