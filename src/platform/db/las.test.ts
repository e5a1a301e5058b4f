import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { pakkerot } from '#platform/pakkerot.ts'
import { taLas } from './las.ts'
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

test('av fire som overtar de samme døde låsene samtidig, får nøyaktig én hver av dem', async () => {
  const stier = Array.from({ length: 200 }, (_, i) => join(mappe, `nr-${i}.las`))
  const dod = JSON.stringify({ pid: 999_999_999, startet: 'x', nokkel: 'gammel' })
  for (const en of stier) writeFileSync(en, dod)
  const program = join(pakkerot(), 'test/world/las-barn.ts')
  const barna = Array.from({ length: 4 }, () => {
    const barn = spawn(process.execPath, [program, ...stier])
    const linjer = createInterface(barn.stdout)[Symbol.asyncIterator]()
    return { barn, neste: async () => String((await linjer.next()).value) }
  })
  await Promise.all(barna.map((b) => b.neste()))
  for (const { barn } of barna) barn.stdin.write('nå\n')
  const fikk = await Promise.all(barna.map((b) => b.neste()))
  const alle = fikk.flatMap((linje) => z.array(z.string()).parse(JSON.parse(linje)))
  expect(alle.toSorted()).toEqual(stier.toSorted())
  await Promise.all(
    barna.map(({ barn }) => {
      barn.stdin.end()
      return once(barn, 'exit')
    }),
  )
  expect(readdirSync(mappe)).toEqual([])
})
