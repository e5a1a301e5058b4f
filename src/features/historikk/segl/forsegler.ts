import type { Db } from '#platform/db/kobling.ts'
import { forseglAlt } from './forsegl.ts'

export interface Forsegler {
  /** Waits for what is being sealed. */
  readonly stopp: () => Promise<void>
}

/** Seals again and again, `hvert` milliseconds after the last time. One process at a time does it. */
export function startForsegler(
  db: Db,
  { hvert, vedFeil }: { readonly hvert: number; readonly vedFeil: (feil: unknown) => void },
): Forsegler {
  let stoppet = false
  let klokke: NodeJS.Timeout | undefined
  const gang = async () => {
    try {
      await forseglAlt(db)
    } catch (feil) {
      if (!stoppet) vedFeil(feil)
    }
    if (!stoppet) vent()
  }
  let pagar: Promise<void> = Promise.resolve()
  const vent = () => {
    klokke = setTimeout(() => {
      pagar = gang()
    }, hvert)
    klokke.unref()
  }
  vent()
  return {
    stopp: async () => {
      stoppet = true
      clearTimeout(klokke)
      await pagar
    },
  }
}
