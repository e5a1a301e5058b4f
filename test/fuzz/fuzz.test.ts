import { Client } from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'
import { kjorFuzz } from './kjor.ts'

const FRO = Number(process.env['SAMRAAD_FUZZ_FRO'] ?? 20_260_101)
const ANTALL = Number(process.env['SAMRAAD_FUZZ_ANTALL'] ?? 2000)

beforeAll(async () => {
  // The guard counts transactions; the server's own housekeeping would be counted too.
  const admin = new Client({ connectionString: inject('postgres').adminUrl })
  await admin.connect()
  await admin.query('alter system set autovacuum = off')
  await admin.query('select pg_reload_conf()')
  await admin.end()
})

test(`${ANTALL} gale inndata (frø ${FRO}) gir aldri tjenerfeil, halv skriving eller kjørbar tekst`, async () => {
  const start = performance.now()
  const rapport = await kjorFuzz({
    fro: FRO,
    antall: ANTALL,
    perVerden: 250,
    tak: Number(process.env["TAK"] ?? 4),
    klokker: ['2023-03-08T08:00:00Z'],
    framdrift: (gjort, brudd) => {
      if (gjort % 5000 < 250) process.stderr.write(`${gjort} inndata, ${brudd} brudd\n`)
    },
  })
  process.stderr.write(
    `${rapport.gjort} på ${((performance.now() - start) / 1000).toFixed(1)} s\n${JSON.stringify([...rapport.status])}\nskrevet ${rapport.skrevet}, felter ${rapport.felter.size}, minst ${Math.min(...rapport.felter.values())}\nuprøvd ${rapport.uprovde.join('\n')}\n`,
  )
  expect(rapport.brudd.join('\n\n')).toBe('')
}, 3_600_000)
