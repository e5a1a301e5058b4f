import type { Db } from '#platform/db/kobling.ts'
import { rydd, type Ryddet } from './rydd.ts'

export interface Rydder {
  /** Waits for what is being cleaned. */
  readonly stopp: () => Promise<void>
}

const DOGN = 24 * 60 * 60 * 1000

/**
 * Cleans once a day while Samråd runs, the first time `etter` milliseconds from now. Several
 * processes may do it at once: what is gone is gone.
 */
export function startRydder(
  db: Db,
  p: {
    readonly etter: number
    readonly naa: () => Temporal.Instant
    readonly vedFeil: (feil: unknown) => void
    readonly vedRyddet: (ryddet: readonly Ryddet[]) => void
  },
): Rydder {
  let stoppet = false
  let klokke: NodeJS.Timeout | undefined
  let pagar: Promise<void> = Promise.resolve()
  const gang = async () => {
    try {
      p.vedRyddet(await rydd(db, p.naa(), { toerr: false }))
    } catch (feil) {
      if (!stoppet) p.vedFeil(feil)
    }
    if (!stoppet) vent(DOGN)
  }
  const vent = (ms: number) => {
    klokke = setTimeout(() => {
      pagar = gang()
    }, ms)
    klokke.unref()
  }
  vent(p.etter)
  return {
    stopp: async () => {
      stoppet = true
      clearTimeout(klokke)
      await pagar
    },
  }
}
