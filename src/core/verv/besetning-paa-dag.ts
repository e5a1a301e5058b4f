import type { Dato } from '../dato.ts'
import { gjelder } from '../register/periode.ts'
import { PLASSER, type Plass, type Sete } from './typer.ts'

/** Who holds a place on a day; undefined when it is vacant. At most one: places have one holder. */
export function innehaver<S extends Pick<Sete, 'besetning'>>(
  sete: S,
  plass: Plass,
  dato: Dato,
): S['besetning'][number] | undefined {
  return sete.besetning.find((b) => b.plass === plass && gjelder(b.gyldig, dato))
}

/**
 * Who acts for the seat in a meeting: the representative when there, else the first vara, else the
 * second. Always: at most one acts, and never a vara while the representative does. Undefined:
 * nobody of the seat is there. `tilstede` holds the ids of the persons who are.
 */
export function hvemOpptrer<S extends Pick<Sete, 'besetning'>>(
  sete: S,
  dato: Dato,
  tilstede: ReadonlySet<number>,
): S['besetning'][number] | undefined {
  return PLASSER.map((plass) => innehaver(sete, plass, dato)).find(
    (b) => b !== undefined && tilstede.has(b.personId),
  )
}
