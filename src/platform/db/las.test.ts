import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { taLas } from './las.ts'
import { pakkerot } from './pakkerot.ts'
import { startmerke } from './prosess.ts'

let mappe: string
let sti: string
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'samraad-las-'))
  sti = join(mappe, 'postgres.las')
})
afterEach(() => rmSync(mappe, { recursive: true }))

const legg = (innhold: object) => writeFileSync(sti, JSON.stringify(innhold))

test('den andre nektes og får vite hvem som har låsen, og hvor', async () => {
  const forste = await taLas(sti)
  if (forste.ok) forste.verdi.settAdresse('http://127.0.0.1:3000')
  expect(await taLas(sti)).toMatchObject({
    ok: false,
    feil: { pid: process.pid, adresse: 'http://127.0.0.1:3000' },
  })
  if (forste.ok) forste.verdi.slipp()
  expect(existsSync(sti)).toBe(false)
  expect(await taLas(sti)).toMatchObject({ ok: true })
})

test('låsen etter en død prosess overtas', async () => {
  legg({ pid: 999_999_999, startet: 'x', nokkel: 'gammel' })
  expect(await taLas(sti)).toMatchObject({ ok: true })
  expect(readdirSync(mappe)).toEqual(['postgres.las'])
})

test('låsen overtas når nummeret nå tilhører et annet program', async () => {
  legg({ pid: process.pid, startet: 'en annen gang', nokkel: 'gammel' })
  expect(await taLas(sti)).toMatchObject({ ok: true })
})

test('låsen til en levende prosess røres ikke', async () => {
  legg({ pid: process.ppid, startet: startmerke(process.ppid), nokkel: 'levende' })
  expect(await taLas(sti)).toMatchObject({ ok: false, feil: { pid: process.ppid } })
})

test('en avkortet lås etter strømbrudd overtas', async () => {
  writeFileSync(sti, '{"pid": 12')
  expect(await taLas(sti)).toMatchObject({ ok: true })
})

test('av åtte som overtar samme døde lås samtidig, får nøyaktig én den', async () => {
  legg({ pid: 999_999_999, startet: 'x', nokkel: 'gammel' })
  const program = join(pakkerot(), 'test/world/las-barn.ts')
  const barna = Array.from({ length: 8 }, () => spawn(process.execPath, [program, sti]))
  const svar = await Promise.all(
    barna.map(
      (barn) =>
        new Promise<string>((resolve) => {
          createInterface(barn.stdout).once('line', resolve)
          barn.once('exit', () => resolve('døde'))
        }),
    ),
  )
  expect(svar.sort()).toEqual(['fikk', ...Array<string>(7).fill('nektet')])
  await Promise.all(
    barna.map((barn) => {
      barn.stdin.end()
      return new Promise((resolve) => barn.once('exit', resolve))
    }),
  )
  expect(readdirSync(mappe)).toEqual([])
})
