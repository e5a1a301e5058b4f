import type { Sprak } from '#core/sprak.ts'

export type Maalform = 'nb' | 'nn' | 'noytral'

/**
 * The language of a mail: what the person has asked for; else the written standard of the
 * organisation they act for; else, where that is neutral or there is none, the county's; else
 * bokmål. The State writes to a municipality in the form it has adopted (språklova § 15).
 */
export function varselsprak(p: {
  readonly valgt: Sprak | null
  readonly organisasjon: Maalform | null
  readonly fylke: Maalform
}): Sprak {
  if (p.valgt !== null) return p.valgt
  if (p.organisasjon === 'nb' || p.organisasjon === 'nn') return p.organisasjon
  return p.fylke === 'nn' ? 'nn' : 'nb'
}
