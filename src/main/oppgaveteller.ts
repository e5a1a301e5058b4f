import { antallAaGjore, finnOppgaver } from '#core/oppgaver/finn-oppgaver.ts'
import { egneFylker } from '#features/minside/egne-fylker.ts'
import { hentSituasjon } from '#features/minside/sporringer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import type { Besok } from './foresporsel.ts'

/** So long a count may be told again before it is counted anew. Milliseconds. */
const HOLDBAR = 20_000
const STORST = 5_000

export interface Oppgaveteller {
  /**
   * How much the person must do now, for every seat; undefined for one who acts from none. At most
   * one query a county.
   */
  readonly tell: (
    db: LeseDb,
    hvem: Pick<Besok, 'aktor' | 'okt'>,
    naa: Temporal.Instant,
  ) => Promise<number | undefined>
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
    tell: async (db, { aktor: { vervId }, okt }, naa) => {
      if (vervId === null) return undefined
      const kl = performance.now()
      const kjent = talt.get(vervId)
      if (kjent !== undefined && kl - kjent.kl < HOLDBAR) return kjent.antall
      const situasjon = await hentSituasjon(db, { vervId, fylker: egneFylker(okt), naa })
      const antall = situasjon === undefined ? 0 : antallAaGjore(finnOppgaver(situasjon))
      if (talt.size >= STORST) talt.clear()
      talt.set(vervId, { antall, kl })
      return antall
    },
  }
}
