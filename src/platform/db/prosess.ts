import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

const harProc = process.platform === 'linux'

/**
 * When the process started, as a text that is only ever compared; undefined when no such process
 * lives. A pid alone proves nothing: the number is used again, after a restart almost at once.
 */
export function startmerke(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
  if (!harProc) return ps(pid, 'lstart')
  const stat = les(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  // The name may hold spaces and parentheses: count the fields from the last one.
  const felt = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [tilstand, tikk] = [felt[0], felt[19]]
  if (tilstand === 'Z' || tilstand === 'X' || tikk === undefined) return undefined
  return `${les('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}:${tikk}`
}

export function lever(pid: number): boolean {
  return startmerke(pid) !== undefined
}

/** True only when the process is a PostgreSQL server and this folder is the one it serves. */
export function erPostgresPa(pid: number, klynge: string): boolean {
  if (!harProc) {
    const linje = ps(pid, 'command') ?? ''
    return /(^|\/)postgres(\.exe)? /.test(linje) && linje.includes(`-D ${klynge} `)
  }
  const argumenter = les(`/proc/${pid}/cmdline`)?.split('\0') ?? []
  if (basename(argumenter[0] ?? '') !== 'postgres') return false
  // The server moves into its folder; that link also holds when the folder was renamed since.
  return argumenter.includes(klynge) || lenke(`/proc/${pid}/cwd`) === klynge
}

function ps(pid: number, felt: 'lstart' | 'command'): string | undefined {
  const svar = spawnSync('ps', ['-o', `${felt}=`, '-p', String(pid)], { encoding: 'utf8' })
  const linje = svar.status === 0 ? svar.stdout.trim() : ''
  return linje === '' ? undefined : linje
}

function les(sti: string): string | undefined {
  try {
    return readFileSync(sti, 'utf8')
  } catch {
    return undefined
  }
}

function lenke(sti: string): string | undefined {
  try {
    return readlinkSync(sti)
  } catch {
    return undefined
  }
}
