import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { skjermetFor, type Sporsmal } from '#features/beslutningsgrunnlag/syn.ts'
import type { Sak } from './sporringer.ts'

/**
 * The cases as `kan` may see them: of one whose body is shielded from the reader, whose it is and
 * which group has it. What is applied for, and what the group has written of it, is gone.
 */
export function forLeser(saker: readonly Sak[], kan: Sporsmal, ar: Tilskuddsar): readonly Sak[] {
  return saker.map((s) => {
    const lukket = skjermetFor(kan, ar, s.nettverkId)
    return lukket === null ? s : { ...s, lukket, omsokt: null, vurdering: null }
  })
}
