import type { Dato } from '../dato.ts'
import { overlapper, type Periode } from '../register/periode.ts'
import { ja, nei, type Avgjorelse } from '../resultat.ts'

/** A scheme a body handles besides its own, and when. */
export interface Ordningslinje {
  readonly ordningId: string
  readonly gyldig: Periode
}

export type Ordningsgrunn = 'uten-ordning' | 'egen-ordning' | 'behandles-alt' | 'i-fortiden'

/**
 * Whether the body can be given the scheme. Always, when accepted: the body has a scheme of its own,
 * and this is another (one without handles all of them, decision 021); it has no other line of the
 * same scheme on any of the days; no day that has been gets a right it did not have.
 */
export function kanBehandleOrdning(
  utvalg: { readonly ordningId: string | null; readonly ogsa: readonly Ordningslinje[] },
  ny: Ordningslinje,
  idag: Dato,
): Avgjorelse<Ordningsgrunn> {
  if (utvalg.ordningId === null) return nei('uten-ordning')
  if (utvalg.ordningId === ny.ordningId) return nei('egen-ordning')
  if (ny.gyldig.fra === null || ny.gyldig.fra < idag) return nei('i-fortiden')
  return utvalg.ogsa.some((l) => l.ordningId === ny.ordningId && overlapper(l.gyldig, ny.gyldig))
    ? nei('behandles-alt')
    : ja
}
