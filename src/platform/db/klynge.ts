import { spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ok, type Resultat } from '#core/resultat.ts'
import type { Binarer } from './binarer.ts'
import { diskFull, erDiskFull, innebygdFeil, type InnebygdFeil } from './innebygd-feil.ts'
import type { Kjorebruker } from './kjorebruker.ts'

export type Klyngevalg = {
  readonly klynge: string
  readonly binarer: Binarer
  readonly bruker: Kjorebruker
  readonly raskt: boolean
}

/** A fresh cluster takes 40 MB and its first write-ahead log as much again. */
const PLASS = 200 * 1024 * 1024

/** The environment PostgreSQL gets: nothing of ours, so a stray PGDATA or locale changes nothing. */
export const PG_ENV = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** True when the folder holds a finished cluster: it got its name only when all of it was there. */
export function erKlynge(klynge: string): boolean {
  return ['PG_VERSION', join('global', 'pg_control')].every((f) => existsSync(join(klynge, f)))
}

export function sjekkVersjon({ klynge, binarer }: Klyngevalg): Resultat<true, InnebygdFeil> {
  const laget = readFileSync(join(klynge, 'PG_VERSION'), 'utf8').trim()
  if (laget === binarer.hovedversjon) return ok(true)
  return innebygdFeil(
    'versjon',
    `Databasen i ${klynge} er laget av PostgreSQL ${laget}, men Samråd har PostgreSQL ${binarer.hovedversjon}. Ta sikkerhetskopi med den gamle utgaven av Samråd og les den inn i en ny datamappe.`,
  )
}

/**
 * Makes the cluster beside its place and renames it when everything is on disk: a crash at any
 * point leaves only the unfinished neighbour, which the next start throws away.
 */
export function opprettKlynge(valg: Klyngevalg, passord: string): Resultat<true, InnebygdFeil> {
  const { klynge, bruker } = valg
  // A name of its own: initdb outlives a killed Samråd for a second and still writes to its folder.
  const ny = `${klynge}.ny-${process.pid}`
  const hjem = dirname(klynge)
  const { bavail, bsize } = statfsSync(hjem)
  if (bavail * bsize < PLASS) return diskFull(hjem)
  ryddHalve(klynge)
  ryddPlassen(klynge)
  mkdirSync(ny, { mode: 0o700 })
  if (bruker !== undefined) chownSync(ny, bruker.uid, bruker.gid)
  const laget = initdb(valg, ny)
  if (!laget.ok) return laget
  skrivVarig(join(ny, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n', bruker)
  const satt = enkeltbruker(valg, ny, [
    `alter role postgres password '${passord}'`,
    `create role samraad login password '${passord}'`,
    'create database samraad owner samraad',
  ])
  if (!satt.ok) return satt
  renameSync(ny, klynge)
  fsyncMappe(hjem)
  return ok(true)
}

/** A new password for a cluster that lost its file. */
export function settPassord(valg: Klyngevalg, passord: string): Resultat<true, InnebygdFeil> {
  return enkeltbruker(valg, valg.klynge, [
    `alter role postgres password '${passord}'`,
    `alter role samraad password '${passord}'`,
  ])
}

/** What crashes in the middle of a creation left behind. What resists is taken the next time. */
function ryddHalve(klynge: string): void {
  const hjem = dirname(klynge)
  for (const navn of readdirSync(hjem).filter((n) => n.startsWith(`${basename(klynge)}.ny-`))) {
    try {
      rmSync(join(hjem, navn), { recursive: true, force: true })
    } catch {
      continue
    }
  }
}

/** Something that is no cluster lies in the way: moved aside, for it is not ours to delete. */
function ryddPlassen(klynge: string): void {
  if (!existsSync(klynge)) return
  if (readdirSync(klynge).length === 0) rmdirSync(klynge)
  else renameSync(klynge, `${klynge}.ufullstendig-${Temporal.Now.instant().epochMilliseconds}`)
}

function initdb({ binarer, bruker, raskt }: Klyngevalg, mappe: string) {
  // The built-in provider sorts alike on every machine; the pages sort Norwegian themselves.
  const tekst = '--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8'
  const resten = `-U postgres --auth=trust --no-instructions ${raskt ? '--no-sync' : ''}`.trim()
  return kjor(binarer.initdb, bruker, ['-D', mappe, ...`${tekst} ${resten}`.split(' ')])
}

/** Runs statements before anybody can connect; the password never shows in a list of processes. */
function enkeltbruker(
  { binarer, bruker, raskt }: Klyngevalg,
  mappe: string,
  setninger: readonly string[],
) {
  const argumenter = [
    '--single',
    '-D',
    mappe,
    '-c',
    'exit_on_error=true',
    '-c',
    `fsync=${raskt ? 'off' : 'on'}`,
  ]
  return kjor(binarer.postgres, bruker, [...argumenter, 'postgres'], `${setninger.join('\n')}\n`)
}

function kjor(
  program: string,
  bruker: Kjorebruker,
  argumenter: readonly string[],
  input = '',
): Resultat<true, InnebygdFeil> {
  const svar = spawnSync(program, argumenter, {
    ...bruker,
    input,
    cwd: '/',
    env: PG_ENV,
    encoding: 'utf8',
  })
  if (svar.status === 0) return ok(true)
  const utskrift = svar.error?.message ?? `${svar.stderr}${svar.stdout}`
  if (erDiskFull(utskrift)) return diskFull('datamappen')
  const linjer = utskrift.split('\n').filter((l) => /error|fatal|panic|could not/i.test(l))
  return innebygdFeil(
    'oppretting',
    `Databasen lot seg ikke opprette: ${linjer.slice(0, 3).join(' ') || utskrift.trim() || String(svar.signal)}`,
  )
}

/** Written whole, and on disk before the next step. */
export function skrivVarig(sti: string, innhold: string, eier: Kjorebruker): void {
  const kladd = `${sti}.kladd`
  writeFileSync(kladd, innhold, { mode: 0o600 })
  const fd = openSync(kladd, 'r')
  fsyncSync(fd)
  closeSync(fd)
  if (eier !== undefined) chownSync(kladd, eier.uid, eier.gid)
  renameSync(kladd, sti)
}

function fsyncMappe(mappe: string): void {
  const fd = openSync(mappe, 'r')
  fsyncSync(fd)
  closeSync(fd)
}
