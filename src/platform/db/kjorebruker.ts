import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { ok, type Resultat } from '#core/resultat.ts'
import { innebygdFeil, type InnebygdFeil } from './innebygd-feil.ts'

/** Who PostgreSQL runs as; undefined means the user Samråd itself runs as. */
export type Kjorebruker = { readonly uid: number; readonly gid: number } | undefined

/**
 * PostgreSQL refuses to run as root. Then it runs as whoever owns the cluster already, else as
 * the system user `samraad` or `postgres`, else as a new system user `samraad` without a login.
 */
export function finnKjorebruker(klynge: string): Resultat<Kjorebruker, InnebygdFeil> {
  if (process.getuid?.() !== 0) return ok(undefined)
  const funnet = eierAv(klynge) ?? slaOpp('samraad') ?? slaOpp('postgres')
  if (funnet !== undefined) return ok(funnet)
  for (const [program, ...argumenter] of OPPRETT) {
    spawnSync(program, argumenter, { stdio: 'ignore' })
    const ny = slaOpp('samraad')
    if (ny !== undefined) return ok(ny)
  }
  return innebygdFeil(
    'systembruker',
    'PostgreSQL kan ikke kjøre som root, og systembrukeren «samraad» lot seg ikke opprette. Opprett den, eller start Samråd som en vanlig bruker.',
  )
}

/** Asks the system itself, as that user: modes, access lists and mounts all count. */
export function kanNa(bruker: Kjorebruker, sti: string): boolean {
  if (bruker === undefined) return true
  const svar = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', sti], { ...bruker, cwd: '/' })
  return svar.status === 0
}

const OPPRETT: readonly (readonly [string, ...string[]])[] = [
  [
    'useradd',
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
    'samraad',
  ],
  // BusyBox, as in small containers.
  ['adduser', '-S', '-D', '-H', '-s', '/sbin/nologin', 'samraad'],
]

function eierAv(sti: string): Kjorebruker {
  const stat = statSync(sti, { throwIfNoEntry: false })
  return stat === undefined || stat.uid === 0 ? undefined : { uid: stat.uid, gid: stat.gid }
}

function slaOpp(navn: string): Kjorebruker {
  const tall = (flagg: string) => {
    const svar = spawnSync('id', [flagg, navn], { encoding: 'utf8' })
    return svar.status === 0 ? Number(svar.stdout) : undefined
  }
  const [uid, gid] = [tall('-u'), tall('-g')]
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { uid, gid }
}
