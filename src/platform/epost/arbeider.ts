import { setTimeout as vent } from 'node:timers/promises'
import type { Db } from '#platform/db/kobling.ts'
import type { Logg } from '#platform/log/logg.ts'
import { leverNeste, ryddKo } from './levering.ts'
import type { Leverer } from './smtp.ts'

export interface Arbeider {
  /** Waits for what is in the middle of being sent, and takes no more. */
  readonly stopp: () => Promise<void>
}

export interface Arbeidsvalg {
  readonly db: Db
  /** Undefined: nothing is sent, and the queue stays. */
  readonly lever: Leverer | undefined
  readonly naa: () => Temporal.Instant
  readonly logg: Pick<Logg, 'warn' | 'error'>
  /** What else is done now and then: finding recipients, digests, reminders. */
  readonly jobber?: readonly (() => Promise<void>)[]
}

const LINJER = 2
const HVIL = 1_000
const TJENEREN_SVARER_IKKE = 15_000
const RYDD_HVERT = 600_000

/** Sends what is due until stopped: two at a time, in as many processes as there are. */
export function startArbeider(valg: Arbeidsvalg): Arbeider {
  const stanset = new AbortController()
  const linjer = [
    ...(valg.lever === undefined
      ? []
      : Array.from({ length: LINJER }, () => sendLinje(valg, valg.lever, stanset.signal))),
    jobblinje(valg, stanset.signal),
  ]
  return {
    stopp: async () => {
      stanset.abort()
      await Promise.all(linjer)
    },
  }
}

async function sendLinje(
  { db, naa, logg }: Arbeidsvalg,
  lever: Leverer | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (lever === undefined) return
  while (!signal.aborted) {
    try {
      const utfall = await leverNeste(db, lever, naa)
      if (utfall === 'tom') await hvil(HVIL, signal)
      if (utfall === 'tjener') {
        logg.warn({}, 'SMTP-tjeneren kan ikke brukes nå')
        await hvil(TJENEREN_SVARER_IKKE, signal)
      }
    } catch (kastet) {
      logg.error({ feil: kastet instanceof Error ? kastet.stack : String(kastet) }, 'epostkøen')
      await hvil(HVIL * 5, signal)
    }
  }
}

async function jobblinje(valg: Arbeidsvalg, signal: AbortSignal): Promise<void> {
  let ryddet = -RYDD_HVERT
  while (!signal.aborted) {
    for (const jobb of valg.jobber ?? []) {
      try {
        await jobb()
      } catch (kastet) {
        const feil = kastet instanceof Error ? kastet.stack : String(kastet)
        valg.logg.error({ feil }, 'varseljobb')
      }
    }
    if (performance.now() - ryddet >= RYDD_HVERT) {
      ryddet = performance.now()
      await ryddKo(valg.db, valg.naa()).catch((kastet: unknown) => {
        valg.logg.error({ feil: String(kastet) }, 'rydding i epostkøen')
      })
    }
    await hvil(HVIL * 2, signal)
  }
}

async function hvil(millisekunder: number, signal: AbortSignal): Promise<void> {
  await vent(millisekunder, undefined, { signal }).catch(() => undefined)
}
