import { osloDato } from '#platform/oslo-dato.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Skjermetsak } from '#features/ar/sporringer.ts'
import { formatDato } from '#ui/format.ts'
import type { Samlingsrad } from './samling.ts'
import { grunnlagstekster } from './tekster.ts'

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

/** In place of a body, where only the case's name stands beside it. */
export function skjermetTekst(
  { hjemmel, satt }: Pick<Skjermetsak, 'hjemmel' | 'satt'>,
  sprak: Sprak,
): string {
  const dato = formatDato(osloDato(satt), sprak)
  return grunnlagstekster[sprak].sak.skjermetHer(hjemmel[sprak], dato)
}
