import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as vent } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startBarn } from '#test/world/samraad-barn.ts'
import { finnBinarer } from './binarer.ts'
import { startInnebygd, type Innebygd, type Innebygdvalg } from './innebygd.ts'
import { finnKjorebruker } from './kjorebruker.ts'
import { startPostmaster, stoppPostmaster } from './postmaster.ts'
import { lever } from './prosess.ts'

let ferdig: string
let datamappe: string
let kjorer: Innebygd[] = []
beforeAll(async () => {
  ferdig = nyMappe()
  const svar = await startInnebygd({ datamappe: ferdig, raskt: true })
  if (!svar.ok) throw new Error(svar.feil.melding)
  await svar.verdi.stopp()
})
afterAll(() => rmSync(ferdig, { recursive: true }))
beforeEach(() => {
  datamappe = nyMappe()
  kjorer = []
})
afterEach(async () => {
  await Promise.all(kjorer.map((k) => k.stopp()))
  if (datamappe !== ferdig) rmSync(datamappe, { recursive: true })
})

function nyMappe(): string {
  const mappe = mkdtempSync(join(tmpdir(), 'samraad-innebygd-'))
  chmodSync(mappe, 0o755)
  return mappe
}

/** The cluster the tests share, stopped: a second or two faster than making one each. */
function lagtFraFor(): void {
  rmSync(datamappe, { recursive: true })
  datamappe = ferdig
}

async function start(valg: Partial<Innebygdvalg> = {}): Promise<Innebygd> {
  const svar = await startInnebygd({ datamappe, raskt: true, ...valg })
  if (!svar.ok) throw new Error(svar.feil.melding)
  kjorer.push(svar.verdi)
  return svar.verdi
}

async function spor<R extends object>(url: string, sql: string): Promise<R | undefined> {
  const klient = new Client({ connectionString: url })
  await klient.connect()
  try {
    return (await klient.query<R>(sql)).rows[0]
  } finally {
    await klient.end()
  }
}

test('det som er lagret, er der etter stopp og ny start, med sikre innstillinger', async () => {
  const en = await start({ raskt: false })
  const innstillinger = await spor(
    en.url,
    `select current_setting('fsync') fsync, current_setting('listen_addresses') lytter,
      current_setting('server_encoding') tegn, lower('ÆØÅ') as smaa,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as overmodig`,
  )
  expect(innstillinger).toEqual({
    fsync: 'on',
    lytter: '127.0.0.1',
    tegn: 'UTF8',
    smaa: 'æøå',
    overmodig: false,
  })
  expect(statSync(join(datamappe, 'postgres.passord')).mode & 0o777).toBe(0o600)
  await spor(en.url, 'create table huskes as select 7 as tall')
  await en.stopp()
  const to = await start()
  expect(await spor(to.url, 'select tall from huskes')).toEqual({ tall: 7 })
})

test('ingen kommer inn uten passordet', async () => {
  lagtFraFor()
  const { url } = await start()
  const uten = new URL(url)
  uten.password = 'gjettet'
  await expect(spor(uten.href, 'select 1')).rejects.toThrow('password authentication failed')
})

test('en ny start i samme mappe nektes med prosessen og adressen til den første', async () => {
  lagtFraFor()
  const en = await start()
  en.settAdresse('http://127.0.0.1:3000')
  const svar = await startInnebygd({ datamappe })
  expect(svar).toMatchObject({ ok: false, feil: { grunn: 'i-bruk' } })
  const melding = svar.ok ? '' : svar.feil.melding
  expect(melding).toContain(`(prosess ${process.pid}) på http://127.0.0.1:3000`)
  expect(await spor(en.url, 'select 1 as tall')).toEqual({ tall: 1 })
})

test.each([
  ['bare Samråd drepes og databasen lever videre', false],
  ['både Samråd og databasen drepes', true],
])('når %s, er alt som ble kvittert, der ved neste start', async (_navn, ogsaDatabasen) => {
  lagtFraFor()
  const barn = startBarn([datamappe])
  const { pid } = await barn.startet()
  const kvittert = await barn.kvitterte(100)
  await barn.drep()
  expect(lever(pid)).toBe(true)
  if (ogsaDatabasen) process.kill(pid, 'SIGKILL')

  const igjen = await start({ raskt: false })
  expect(lever(pid)).toBe(false)
  const rad = await spor<{ antall: string; siste: number }>(
    igjen.url,
    'select count(*) as antall, max(nr) as siste from kvittert',
  )
  expect(rad?.siste).toBeGreaterThanOrEqual(kvittert)
  expect(Number(rad?.antall)).toBeGreaterThanOrEqual(kvittert)
  await spor(igjen.url, 'drop table kvittert')
})

test('drept midt i opprettingen: neste start begynner på nytt og rydder', async () => {
  const barn = startBarn([datamappe])
  const halv = () => readdirSync(datamappe).find((n) => n.startsWith('postgres.ny-'))
  while (!existsSync(join(datamappe, halv() ?? '-', 'PG_VERSION'))) await vent(5)
  await barn.drep()
  expect(existsSync(join(datamappe, 'postgres'))).toBe(false)
  const { url } = await start()
  expect(await spor(url, 'select 1 as tall')).toEqual({ tall: 1 })
})

test('en halv database på plassen flyttes til side, ikke slettes', async () => {
  mkdirSync(join(datamappe, 'postgres', 'base'), { recursive: true })
  await start()
  expect(readdirSync(datamappe).some((n) => n.startsWith('postgres.ufullstendig-'))).toBe(true)
})

test('en gammel postmaster.pid hindrer ikke start når nummeret er et annet program', async () => {
  lagtFraFor()
  const en = await start()
  await en.stopp()
  const fremmed = spawn('sleep', ['60'], { stdio: 'ignore', ...eier(en.klynge) })
  try {
    const linjer = [
      fremmed.pid,
      en.klynge,
      1_700_000_000,
      5432,
      '',
      '127.0.0.1',
      '  123  456',
      'ready   ',
    ]
    writeFileSync(join(en.klynge, 'postmaster.pid'), `${linjer.join('\n')}\n`)
    const to = await start()
    expect(await spor(to.url, 'select 1 as tall')).toEqual({ tall: 1 })
    expect(lever(fremmed.pid ?? 0)).toBe(true)
  } finally {
    fremmed.kill()
  }
})

test('en opptatt port byttes med en ledig', async () => {
  lagtFraFor()
  const en = await start()
  await en.stopp()
  const bruker = finnKjorebruker(en.klynge)
  const binarer = finnBinarer(bruker.ok ? bruker.verdi : undefined, datamappe)
  if (!bruker.ok || !binarer.ok) throw new Error('uventet')
  const opptatt = createServer()
  await new Promise<void>((resolve) => opptatt.listen(0, '127.0.0.1', resolve))
  const adresse = opptatt.address()
  const port = typeof adresse === 'object' ? (adresse?.port ?? 0) : 0
  const porter = [port, port, port + 1, port + 2, port + 3]
  const svar = await startPostmaster(
    { klynge: en.klynge, binarer: binarer.verdi, bruker: bruker.verdi, raskt: true },
    join(datamappe, 'postgres.log'),
    () => Promise.resolve(porter.shift() ?? 0),
  )
  opptatt.close()
  expect(svar).toMatchObject({ ok: true })
  if (svar.ok) {
    expect(svar.verdi.port).toBeGreaterThan(port)
    expect(await stoppPostmaster(svar.verdi)).toBe(true)
  }
})

test('en database av en annen hovedversjon nektes, og rører ingenting', async () => {
  lagtFraFor()
  const en = await start()
  await en.stopp()
  writeFileSync(join(en.klynge, 'PG_VERSION'), '17\n')
  expect(await startInnebygd({ datamappe })).toMatchObject({
    ok: false,
    feil: { grunn: 'versjon', melding: expect.stringContaining('PostgreSQL 17') },
  })
  writeFileSync(join(en.klynge, 'PG_VERSION'), '18\n')
  await start()
})

test('et slettet passord lages på nytt', async () => {
  lagtFraFor()
  const en = await start()
  await en.stopp()
  rmSync(join(datamappe, 'postgres.passord'))
  const to = await start()
  expect(to.url).not.toBe(en.url)
  expect(await spor(to.url, 'select 1 as tall')).toEqual({ tall: 1 })
})

test('Samråd får vite det når databasen dør', async () => {
  lagtFraFor()
  const meldinger: string[] = []
  const { pid } = await start({ vedKrasj: (m) => meldinger.push(m) })
  process.kill(pid, 'SIGKILL')
  while (meldinger.length === 0) await vent(10)
  expect(meldinger).toEqual([expect.stringContaining('PostgreSQL stoppet uventet (SIGKILL)')])
})

function eier(sti: string): { uid: number; gid: number } | undefined {
  const { uid, gid } = statSync(sti)
  return process.getuid?.() === 0 ? { uid, gid } : undefined
}
