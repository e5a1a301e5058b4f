import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

const ROT = join(import.meta.dirname, '..', '..')

export interface Samraadprosess {
  readonly adresse: string
  readonly pid: number
  /** As a user does it: a signal, and wait for a clean end. */
  readonly stopp: () => Promise<number | null>
  /** As a power failure does it: nothing gets to finish. */
  readonly drep: () => Promise<void>
}

/** The built program in a process of its own (`npm run build` first), at a free port. */
export async function startSamraad(valg: {
  readonly datamappe: string
  readonly miljo?: Readonly<Record<string, string>>
  readonly nodevalg?: readonly string[]
}): Promise<Samraadprosess> {
  const barn = spawn(
    process.execPath,
    [...(valg.nodevalg ?? []), join(ROT, 'build/server/cli.js'), 'serve'],
    {
      cwd: ROT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'] ?? '',
        PORT: '0',
        LOG_LEVEL: 'warn',
        SAMRAAD_DATA: valg.datamappe,
        ...valg.miljo,
      },
    },
  )
  const slutt = new Promise<number | null>((ferdig) => {
    barn.once('exit', (kode) => ferdig(kode))
  })
  const adresse = await ventPaAdresse(barn, slutt)
  return {
    adresse,
    pid: barn.pid ?? 0,
    stopp: async () => {
      barn.kill('SIGTERM')
      return slutt
    },
    drep: async () => {
      barn.kill('SIGKILL')
      await slutt
    },
  }
}

async function ventPaAdresse(barn: ChildProcess, slutt: Promise<unknown>): Promise<string> {
  let sagt = ''
  return new Promise((ferdig, feilet) => {
    const les = (bit: Buffer) => {
      sagt += bit.toString()
      const treff = /http:\/\/[\w.:[\]-]+/.exec(sagt)
      if (treff && sagt.includes('klart på')) ferdig(treff[0])
    }
    barn.stdout?.on('data', les)
    barn.stderr?.on('data', les)
    void slutt.then((kode) => feilet(new Error(`Samråd stoppet med ${String(kode)}:\n${sagt}`)))
  })
}
