import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as vent } from 'node:timers/promises'
import { ok, type Resultat } from '#core/resultat.ts'
import { arsak, diskFull, erDiskFull, innebygdFeil, type InnebygdFeil } from './innebygd-feil.ts'
import { PG_ENV, type Klyngevalg } from './klynge.ts'

export type Postmaster = { readonly barn: ChildProcess; readonly port: number }

const MAKS_LOGG = 10 * 1024 * 1024
const FORSOK = 20

/**
 * Starts the server and waits until it takes connections. The port is a free one, found anew for
 * every start, so one that is taken never matters. Not tied to our terminal: Ctrl-C reaches
 * Samråd, which finishes what it is doing before it stops the database.
 */
export async function startPostmaster(
  valg: Klyngevalg,
  loggfil: string,
  finnPort: () => Promise<number> = ledigPort,
): Promise<Resultat<Postmaster, InnebygdFeil>> {
  if ((statSync(loggfil, { throwIfNoEntry: false })?.size ?? 0) > MAKS_LOGG) {
    renameSync(loggfil, `${loggfil}.1`)
  }
  let sist = ''
  for (let forsok = 0; forsok < FORSOK; forsok += 1) {
    const svar = await provStart(valg, loggfil, await finnPort())
    if (typeof svar !== 'string') return ok(svar)
    sist = svar
    // Somebody took the port in between, or backends of a killed server are still on their way out.
    if (!/could not bind|could not create any TCP|still in use|already exists/.test(sist)) break
    await vent(Math.min(100 * 2 ** forsok, 1000))
  }
  if (erDiskFull(sist)) return diskFull(valg.klynge)
  const linje = /(?:FATAL|PANIC|ERROR): {2}(.*)/.exec(sist)?.[1] ?? sist.trim().split('\n').at(-1)
  return innebygdFeil('start', `PostgreSQL startet ikke: ${linje ?? ''} (mer i ${loggfil})`)
}

/** Fast shutdown: sessions end, everything committed is on disk. True when it went that way. */
export async function stoppPostmaster({ barn }: Postmaster): Promise<boolean> {
  if (erFerdig(barn)) return true
  for (const [signal, sekunder] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
    ['SIGKILL', 10],
  ] as const) {
    barn.kill(signal)
    for (let i = 0; i < sekunder * 100; i += 1) {
      if (erFerdig(barn)) return signal === 'SIGINT'
      await vent(10)
    }
  }
  return false
}

function erFerdig(barn: ChildProcess): boolean {
  return barn.exitCode !== null || barn.signalCode !== null
}

/** The running server, or what it wrote to its log before it gave up. */
async function provStart(
  { klynge, binarer, bruker, raskt }: Klyngevalg,
  loggfil: string,
  port: number,
): Promise<Postmaster | string> {
  const fra = statSync(loggfil, { throwIfNoEntry: false })?.size ?? 0
  // A file, not a pipe: if we are killed the server must not lose its voice.
  const logg = openSync(loggfil, 'a', 0o600)
  // Whoever the server runs as may start it without root the next time.
  if (bruker !== undefined) fchownSync(logg, bruker.uid, bruker.gid)
  const innstillinger = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(raskt
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '128MB' }
      : {}),
  }
  const barn = spawn(
    binarer.postgres,
    ['-D', klynge, ...Object.entries(innstillinger).flatMap(([k, v]) => ['-c', `${k}=${v}`])],
    { ...bruker, cwd: '/', env: PG_ENV, detached: true, stdio: ['ignore', logg, logg] },
  )
  closeSync(logg)
  const ved: { feil?: string } = {}
  barn.on('error', (kastet) => (ved.feil = arsak(kastet)))
  while (!erFerdig(barn) && ved.feil === undefined) {
    if (erKlar(klynge, barn.pid)) return { barn, port }
    await vent(10)
  }
  return ved.feil ?? readFileSync(loggfil).subarray(fra).toString()
}

/** The server writes its state on the eighth line of its pid file; pg_ctl waits for the same. */
function erKlar(klynge: string, pid: number | undefined): boolean {
  try {
    const linjer = readFileSync(join(klynge, 'postmaster.pid'), 'utf8').split('\n')
    return Number(linjer[0]) === pid && linjer[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

function ledigPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const tjener = createServer()
    tjener.on('error', reject)
    tjener.listen(0, '127.0.0.1', () => {
      const adresse = tjener.address()
      const port = typeof adresse === 'object' && adresse !== null ? adresse.port : 0
      tjener.close(() => resolve(port))
    })
  })
}
