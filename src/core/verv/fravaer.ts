import type { Dato } from '../dato.ts'
import { erInnenfor, erTom, overlapper, type Periode } from '../register/periode.ts'
import { ja, nei, type Avgjorelse } from '../resultat.ts'

export type Fravaersgrunn =
  /** Neither one's own place nor the acting secretariat's to say. */
  | 'ikke-ditt-sete'
  | 'tom-periode'
  /** Days that are gone were as they were. */
  | 'tilbake-i-tid'
  /** Some day of it the person does not hold the place. */
  | 'utenfor-besetningen'
  | 'overlapper'
  /** Has acted for the seat today; from tomorrow one may be absent. */
  | 'har-opptradt'

export interface Fravaersfakta {
  /** The place is held by the one who declares. */
  readonly egen: boolean
  /** The one who declares acts as secretariat in the county. */
  readonly sekretariat: boolean
  readonly besetning: Periode
  readonly idag: Dato
  /** Declared before and not withdrawn. */
  readonly tidligere: readonly Periode[]
  /** Has acted for the seat today. */
  readonly harOpptradt: boolean
}

/** Who may say that a place is not filled: the one who holds it, or the secretariat. */
export function kanMeldeFor(
  f: Pick<Fravaersfakta, 'egen' | 'sekretariat'>,
): Avgjorelse<'ikke-ditt-sete'> {
  return f.egen || f.sekretariat ? ja : nei('ikke-ditt-sete')
}

/**
 * Judges a declaration. Always, when accepted: every day of it is today or later, lies within the
 * holding, is declared once, and is no day the person has acted for the seat.
 */
export function kanMeldeFravaer(gyldig: Periode, f: Fravaersfakta): Avgjorelse<Fravaersgrunn> {
  const lov = kanMeldeFor(f)
  if (!lov.ok) return lov
  if (erTom(gyldig)) return nei('tom-periode')
  if (gyldig.fra === null || gyldig.fra < f.idag) return nei('tilbake-i-tid')
  if (!erInnenfor(gyldig, f.besetning)) return nei('utenfor-besetningen')
  if (f.tidligere.some((p) => overlapper(p, gyldig))) return nei('overlapper')
  return f.harOpptradt && gyldig.fra === f.idag ? nei('har-opptradt') : ja
}

/** A declaration is withdrawn while some day of it is left. */
export function kanTrekkeFravaer(
  gyldig: Periode,
  f: Pick<Fravaersfakta, 'egen' | 'sekretariat' | 'idag'>,
): Avgjorelse<'ikke-ditt-sete' | 'over'> {
  const lov = kanMeldeFor(f)
  if (!lov.ok) return lov
  return gyldig.til !== null && gyldig.til <= f.idag ? nei('over') : ja
}
