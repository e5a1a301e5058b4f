import { osloDato } from '#platform/oslo-dato.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatDato } from '#ui/format.ts'
import type { Samlingsrad } from './samling.ts'

/** The law and the date of a shielding, in the sentence given; empty when there is none. */
export function skjermingssetning(
  { skjerming }: Pick<Samlingsrad, 'skjerming'>,
  sprak: Sprak,
  setning: (hjemmel: string, dato: string) => string,
): string {
  return skjerming === null
    ? ''
    : setning(skjerming.hjemmel[sprak], formatDato(osloDato(skjerming.satt), sprak))
}
