import { antallAaGjore, finnOppgaver } from '#core/oppgaver/finn-oppgaver.ts'
import { hentSituasjon } from '#features/minside/sporringer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** So long a count may be told again before it is counted anew. Milliseconds. */
const HOLDBAR = 20_000
const STORST = 5_000

export interface Oppgaveteller {
  /** How much the person of the seat must do now. At most one query. */
  readonly tell: (db: LeseDb, vervId: number, naa: Temporal.Instant) => Promise<number>
  /** Something was written, so anyone's list may be another. */
  readonly glem: () => void
}

/**
 * The count beside «Min side» on every page. What this process wrote is seen at once; what another
 * process wrote, within twenty seconds. The page itself always counts anew.
 */
export function lagOppgaveteller(): Oppgaveteller {
  const talt = new Map<number, { readonly antall: number; readonly kl: number }>()
  return {
    glem: () => talt.clear(),
    tell: async (db, vervId, naa) => {
      const kl = performance.now()
      const kjent = talt.get(vervId)
      if (kjent !== undefined && kl - kjent.kl < HOLDBAR) return kjent.antall
      const situasjon = await hentSituasjon(db, vervId, naa)
      const antall = situasjon === undefined ? 0 : antallAaGjore(finnOppgaver(situasjon))
      if (talt.size >= STORST) talt.clear()
      talt.set(vervId, { antall, kl })
      return antall
    },
  }
}
