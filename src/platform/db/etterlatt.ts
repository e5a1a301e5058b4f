import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as vent } from 'node:timers/promises'
import { ok, type Resultat } from '#core/resultat.ts'
import { arsak, innebygdFeil, type InnebygdFeil } from './innebygd-feil.ts'
import { erPostgresPa, lever } from './prosess.ts'

/**
 * Called while holding the lock of the cluster, so a server that still runs on it belongs to a
 * Samråd that was killed. It is asked to stop in the orderly way; everything committed is kept.
 */
export async function stoppEtterlatt(
  klynge: string,
): Promise<Resultat<'ingen' | 'stoppet' | 'fjernet', InnebygdFeil>> {
  const fil = join(klynge, 'postmaster.pid')
  const pid = lesPid(fil)
  // Left by a dead server: PostgreSQL clears it itself, and first looks for orphaned backends.
  if (pid === undefined || !lever(pid)) return ok('ingen')
  if (!erPostgresPa(pid, klynge)) {
    // PostgreSQL would take the stranger with that number for a server, and refuse to start.
    rmSync(fil, { force: true })
    return ok('fjernet')
  }
  try {
    // Fast shutdown first; immediate shutdown (recovery at the next start) as the last resort.
    for (const [signal, sekunder] of [
      ['SIGINT', 30],
      ['SIGQUIT', 10],
    ] as const) {
      process.kill(pid, signal)
      if (await erBorte(pid, sekunder)) return ok('stoppet')
    }
  } catch (kastet) {
    if (!lever(pid)) return ok('stoppet')
    return ikkeStoppet(pid, klynge, arsak(kastet))
  }
  return ikkeStoppet(pid, klynge, 'den svarer ikke')
}

function ikkeStoppet(pid: number, klynge: string, grunn: string) {
  return innebygdFeil(
    'etterlatt',
    `En PostgreSQL fra en tidligere kjøring (prosess ${pid}) bruker fortsatt ${klynge} og lot seg ikke stoppe: ${grunn}. Stopp den og start på nytt.`,
  )
}

async function erBorte(pid: number, sekunder: number): Promise<boolean> {
  for (let i = 0; i < sekunder * 20; i += 1) {
    if (!lever(pid)) return true
    await vent(50)
  }
  return false
}

function lesPid(fil: string): number | undefined {
  try {
    const pid = Number(readFileSync(fil, 'utf8').split('\n', 1)[0])
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}
