import { ja, nei, type Avgjorelse } from '../resultat.ts'
import { PLASSER, type Plass } from './typer.ts'

/** In the order they are asked. `annen-har-opptradt`: never two of one seat in one meeting. */
export const OPPTREDENGRUNNER = [
  'sitter-ikke',
  'meldt-fravaer',
  'annen-har-opptradt',
  'representanten-opptrer',
  'vara1-opptrer',
] as const
export type Opptredengrunn = (typeof OPPTREDENGRUNNER)[number]

export interface Plassholder {
  readonly besetningId: number
  readonly plass: Plass
  /** Has declared absence on the day. */
  readonly fravaer: boolean
}

/** One seat on one day: who sits in it, and which holding, if any, has acted for it already. */
export interface Setedag<P extends Plassholder = Plassholder> {
  readonly holdere: readonly P[]
  readonly opptradt: number | null
}

/** Who acts for the seat: the first of representative, first and second vara who is not absent. */
export function opptrerNaa<P extends Plassholder>(dag: Setedag<P>): P | undefined {
  const opptradt = dag.holdere.find((h) => h.besetningId === dag.opptradt)
  return (
    opptradt ??
    PLASSER.map((plass) => dag.holdere.find((h) => h.plass === plass)).find(
      (h) => h !== undefined && !h.fravaer,
    )
  )
}

/** The other holdings of the seat that come before this one on the day: present, or acted already. */
export function foran(besetningId: number, dag: Setedag): readonly number[] {
  const selv = dag.holdere.find((h) => h.besetningId === besetningId)
  if (selv === undefined) return []
  const plasser = new Set(PLASSER.slice(0, PLASSER.indexOf(selv.plass)))
  return dag.holdere
    .filter((h) => h.besetningId !== besetningId)
    .filter((h) => (plasser.has(h.plass) && !h.fravaer) || h.besetningId === dag.opptradt)
    .map((h) => h.besetningId)
}

/**
 * Whether a holding may act for its seat in one case: as on the day, but those before it who are
 * decided inhabil in the case stand aside, in that case and no other (forvaltningsloven 1967 § 8
 * third paragraph: a deputy is called). One who is absent never may. Always: of two holdings of a
 * seat that are not inhabil in the case, never both. The database holds it in `kan_opptre_i_sak`.
 */
export function kanOpptreISak(
  opptrer: Avgjorelse<Opptredengrunn>,
  foranMeg: readonly number[],
  erInhabil: (besetningId: number) => boolean,
): Avgjorelse<Opptredengrunn> {
  if (opptrer.ok || opptrer.grunn === 'sitter-ikke' || opptrer.grunn === 'meldt-fravaer') {
    return opptrer
  }
  return foranMeg.length > 0 && foranMeg.every(erInhabil) ? ja : opptrer
}

/**
 * Whether one holding may act for its seat that day. «At a meeting a seat is filled by member or
 * vara, never both; one vote per seat» (constituting samarbeidsforum, minutes of 5 January 2018).
 * Always: on no day is the answer `ja` for two holdings of one seat. The database holds the same in
 * `kan_opptre`, with the same words in the same order.
 */
export function kanOpptre(besetningId: number, dag: Setedag): Avgjorelse<Opptredengrunn> {
  const selv = dag.holdere.find((h) => h.besetningId === besetningId)
  if (selv === undefined) return nei('sitter-ikke')
  if (selv.fravaer) return nei('meldt-fravaer')
  if (dag.opptradt !== null && dag.opptradt !== besetningId) return nei('annen-har-opptradt')
  const foran = PLASSER.slice(0, PLASSER.indexOf(selv.plass)).find((plass) =>
    dag.holdere.some((h) => h.plass === plass && !h.fravaer),
  )
  if (foran === undefined) return ja
  return nei(foran === 'representant' ? 'representanten-opptrer' : 'vara1-opptrer')
}
