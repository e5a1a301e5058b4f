/** How a person stands on the day somebody wants to take the name away. */
export interface Personstilling {
  readonly erPseudonymisert: boolean
  /** Seats and elected offices held today or later, in any county. */
  readonly antallSeter: number
  /** Counties where the person is the only one in the secretariat. */
  readonly eneIFylker: readonly string[]
  /** The one who wants it is the person. */
  readonly erSegSelv: boolean
}

export type Slettehinder = 'alt-pseudonymisert' | 'har-sete' | 'eneste-i-sekretariatet' | 'seg-selv'

/**
 * All that stands in the way; empty: the name may be taken away. A body must know who sits in it
 * now, so a seat is handed over first; a county must have somebody who can let people in; and
 * nobody decides alone about the traces of what they did themselves.
 */
export function slettehindre(p: Personstilling): readonly Slettehinder[] {
  if (p.erPseudonymisert) return ['alt-pseudonymisert']
  return [
    ...(p.antallSeter > 0 ? (['har-sete'] as const) : []),
    ...(p.eneIFylker.length > 0 ? (['eneste-i-sekretariatet'] as const) : []),
    ...(p.erSegSelv ? (['seg-selv'] as const) : []),
  ]
}
