import { spawn, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as vent } from 'node:timers/promises'
import { z } from 'zod'
import { pakkerot } from '#platform/pakkerot.ts'

const startlinje = z.object({
  ok: z.literal(true),
  url: z.string(),
  adminUrl: z.string(),
  klynge: z.string(),
  pid: z.number(),
  uid: z.number().optional(),
})

export type Barn = {
  /** How the database was started; throws with what the child said when it was not. */
  readonly startet: () => Promise<z.infer<typeof startlinje>>
  /** Waits for that many acknowledged rows and gives the highest number seen. */
  readonly kvitterte: (minst: number) => Promise<number>
  /** kill -9, the way a power failure or an impatient administrator does it. */
  readonly drep: () => Promise<void>
  /** Asks nicely, and gives the exit code. */
  readonly stopp: () => Promise<number | null>
}

/** Runs `database-barn.ts` in a process of its own. */
export function startBarn(
  argumenter: readonly string[],
  valg: { readonly rot?: string; readonly node?: string; readonly spawn?: SpawnOptions } = {},
): Barn {
  const program = join(valg.rot ?? pakkerot(), 'test', 'world', 'database-barn.ts')
  const barn = spawn(valg.node ?? process.execPath, [program, ...argumenter], {
    ...valg.spawn,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let utskrift = ''
  barn.stderr.on('data', (bit: Buffer) => (utskrift += bit.toString()))
  const ferdig = once(barn, 'exit')
  const linjer: string[] = []
  createInterface(barn.stdout).on('line', (linje) => linjer.push(linje))
  const ventPa = async (antall: number) => {
    while (linjer.length < antall && barn.exitCode === null) {
      await vent(5)
    }
    if (linjer.length < antall) throw new Error(`Barnet stoppet: ${linjer.join('\n')}${utskrift}`)
  }
  return {
    startet: async () => {
      await ventPa(1)
      const lest = startlinje.safeParse(JSON.parse(linjer[0] ?? ''))
      if (!lest.success) throw new Error(`Barnet startet ikke databasen: ${linjer[0] ?? ''}`)
      return lest.data
    },
    kvitterte: async (minst) => {
      await ventPa(minst + 1)
      return Number(linjer.at(-1))
    },
    drep: async () => {
      barn.kill('SIGKILL')
      await ferdig
    },
    stopp: async () => {
      barn.kill('SIGTERM')
      await ferdig
      return barn.exitCode
    },
  }
}
