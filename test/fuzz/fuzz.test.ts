import { Client } from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'
import { FORHISTORIER } from './forhistorie.ts'
import { kjorFuzz, type Fuzzrapport } from './kjor.ts'

// `npm run fuzz` sends a hundred thousand. The same seed and number give the same inputs.
const FRO = Number(process.env['SAMRAAD_FUZZ_FRO'] ?? 20_230_308)
const ANTALL = Number(process.env['SAMRAAD_FUZZ_ANTALL'] ?? 400)
const LANGT = ANTALL >= 2000
// Enough to have found the way to every form.
const HELT = ANTALL >= 20_000

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
      forst: LANGT ? 400 : 75,
      forhistorier: FORHISTORIER,
      bokmerkene: LANGT,
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
      expect(rapport.uprovde, 'skjema ingen side ledet til').toEqual([])
      expect(lite(rapport), 'felt som nesten ikke er prøvd').toEqual([])
    }
  },
  4 * 60 * 60 * 1000,
)

/** Fields that got fewer than twenty inputs. */
function lite(r: Fuzzrapport): readonly string[] {
  return [...r.felter].filter(([, n]) => n < 20).map(([felt, n]) => `${felt} ${n}`)
}

function beskrivDekning(r: Fuzzrapport): string {
  const status = [...r.status].toSorted(([a], [b]) => a - b).map(([s, n]) => `${s}: ${n}`)
  const perFelt = [...r.felter.values()].toSorted((a, b) => a - b)
  return [
    `${r.gjort} inndata i ${r.felter.size} felt av ${r.skjemaer.size} skjemaer; ${r.skrevet} ble lagret`,
    `per felt minst ${perFelt[0]}, midtre ${perFelt[Math.floor(perFelt.length / 2)]}`,
    `svar ${status.join(', ')}`,
    `minst prøvd: ${lite(r).join(', ')}`,
    ...r.uprovde.map((u) => `bare prøvd uten skjema: ${u}`),
  ].join('\n')
}
