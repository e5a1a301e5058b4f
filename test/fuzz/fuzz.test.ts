import { Client } from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'
import { kjorFuzz } from './kjor.ts'

// `npm run fuzz` sends a hundred thousand. The same seed and number give the same inputs.
const FRO = Number(process.env['SAMRAAD_FUZZ_FRO'] ?? 20_230_308)
const ANTALL = Number(process.env['SAMRAAD_FUZZ_ANTALL'] ?? 400)
const LANGT = ANTALL >= 2000
// Enough to have found the way to every form.
const HELT = ANTALL >= 20_000

// The forum's meeting; before the applications are due; the first year of the new scheme.
const KLOKKER = ['2023-03-08T08:00:00Z', '2023-01-20T08:00:00Z', '2026-01-20T08:00:00Z']

// The last runs did not come to these forms: they stand on a page only after several right steps, or
// for one seat of many. They are sent to without their page, by one who knows the address.
const BARE_BLINDT = new Set(
  [
    'invitasjoner/:id/trekk',
    'epost/:id/send',
    'slettekrav/:id/pseudonymiser',
    'slettekrav/:id/avsla',
    ':ar/:ordning/beslutningsgrunnlag/:nettverk/returner',
    ':ar/:ordning/innstilling/ny-versjon',
    ':ar/:ordning/innstilling/forkast',
    ':ar/:ordning/publisering/opphev',
    ':ar/:ordning/publisering/:nettverk/skjerm',
    ':ar/:ordning/publisering/:nettverk/opphev',
    'register/sammenslaing',
    'utvalg/:utvalg/valg',
    ':ar/:ordning/vurdering/:gruppe/habilitet',
    ':ar/:ordning/vurdering/oppsett/saker',
  ].map((sti) => `POST /:fylke/${sti}`),
)

beforeAll(async () => {
  // The guard counts transactions; the server's own housekeeping would be counted too.
  const admin = new Client({ connectionString: inject('postgres').adminUrl })
  await admin.connect()
  await admin.query('alter system set autovacuum = off')
  await admin.query('select pg_reload_conf()')
  await admin.end()
})

test(
  `ingenting av ${ANTALL} gale inndata (frø ${FRO}) gir tjenerfeil, halv lagring eller tekst som kjører`,
  async () => {
    let neste = 5000
    const rapport = await kjorFuzz({
      fro: FRO,
      antall: ANTALL,
      perVerden: LANGT ? 1000 : 200,
      forst: LANGT ? 300 : 75,
      klokker: KLOKKER,
      funn: (brudd) => process.stderr.write(LANGT ? `\n${brudd}\n` : ''),
      framdrift: (gjort, brudd) => {
        if (gjort < neste) return
        neste += 5000
        process.stderr.write(`${gjort} av ${ANTALL} inndata, ${brudd} brudd\n`)
      },
    })
    if (LANGT) process.stderr.write(`${beskrivDekning(rapport)}\n`)
    expect(rapport.brudd.join('\n\n'), `frø ${FRO}, og ${rapport.flereBrudd} slag til`).toBe('')
    expect(rapport.gjort).toBeGreaterThanOrEqual(ANTALL)
    // Refused, carried out and shown, all three: else the fuzzer has lost its way in.
    expect(rapport.status.get(422) ?? 0).toBeGreaterThan(ANTALL / 10)
    expect(rapport.skrevet).toBeGreaterThan(ANTALL / 100)
    if (HELT) {
      const nye = rapport.uprovde.filter((rute) => !BARE_BLINDT.has(rute))
      expect(nye, 'skjema ingen side ledet til').toEqual([])
      const minst = [...rapport.felter].filter(([, n]) => n < 20).map(([felt]) => felt)
      expect(minst, 'felt som nesten ikke er prøvd').toEqual([])
    }
  },
  4 * 60 * 60 * 1000,
)

function beskrivDekning(r: Awaited<ReturnType<typeof kjorFuzz>>): string {
  const status = [...r.status].toSorted(([a], [b]) => a - b).map(([s, n]) => `${s}: ${n}`)
  const perFelt = [...r.felter.values()].toSorted((a, b) => a - b)
  return [
    `${r.gjort} inndata i ${r.felter.size} felt av ${r.skjemaer.size} skjemaer; ${r.skrevet} ble lagret`,
    `per felt minst ${perFelt[0]}, midtre ${perFelt[Math.floor(perFelt.length / 2)]}`,
    `svar ${status.join(', ')}`,
    ...r.uprovde.map((u) => `bare prøvd uten skjema: ${u}`),
  ].join('\n')
}
