import { ja, nei, type Avgjorelse } from '../resultat.ts'

/** The group key of the State Administrator's seats in every composition. */
export const STATSFORVALTEREN = 'statsforvalteren'
/** Its kind in the register of organisations. */
export const STATSFORVALTERTYPE = 'statsforvalter'

/**
 * Whether a seat has a vote. Always: no for the State Administrator, whatever the seat or the
 * composition says (mandate for samarbeidsforum; slides of 8 March 2023: «Statsforvalteren kan ikke
 * stemme»). `organisasjonstyper` are those of the seat and of everyone who acts in it. The database
 * holds the same by a trigger.
 */
export function kanStemme(
  sete: { readonly gruppe: string; readonly harStemme: boolean },
  organisasjonstyper: readonly (string | null)[],
): Avgjorelse<'statsforvalteren' | 'uten-stemme'> {
  if (sete.gruppe === STATSFORVALTEREN || organisasjonstyper.includes(STATSFORVALTERTYPE))
    return nei('statsforvalteren')
  return sete.harStemme ? ja : nei('uten-stemme')
}
