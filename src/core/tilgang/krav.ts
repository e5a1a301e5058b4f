import type { Handling } from './rettigheter.ts'
import { art } from './tabell.ts'

/**
 * Actions that bind others, decide who may what, or let people in: who does them must have proved
 * who they are within the last ten minutes.
 */
const KREVER_FERSK_INNLOGGING: ReadonlySet<Handling> = new Set([
  'person.inviter',
  'person.meld-mistet',
  'person.pseudonymiser',
  'utvalg.endre',
  'seterett.endre',
  'register.endre-tilknytning',
  'fordeling.vedta',
  'innstilling.vedta',
  'grunnlag.skjerm',
  'habilitet.avgjor',
  'publisering.sett',
  'publisering.opphev',
])

export function kreverFerskInnlogging(handling: Handling): boolean {
  return KREVER_FERSK_INNLOGGING.has(handling)
}

// What belongs to a grant year, and so to one scheme. The others are about the county, its bodies
// and its people.
const ORDNINGENS = /^(fordeling|grunnlag|vurdering|habilitet|innstilling|publisering)\./
const ANDRE_I_ORDNINGEN: ReadonlySet<Handling> = new Set([
  'ar.sett-opp',
  'historikk.se-sak',
  'innsyn.se-sak',
])

/**
 * Whether the action is about one scheme's grant year: then a seat in a body of other schemes does
 * not reach it.
 */
export function gjelderEnOrdning(handling: Handling): boolean {
  return ORDNINGENS.test(handling) || ANDRE_I_ORDNINGEN.has(handling)
}

// Nothing that is done on behalf of the seat: saying that one is absent, or too near a case. Both
// are said for oneself and in good time. To assess is: who does it for the seat is judged case by
// case (`kanVurdere`), for a vara steps in where the representative is inhabil and nowhere else.
const UTEN_OPPTREDEN: ReadonlySet<Handling> = new Set([
  'fravaer.meld',
  'habilitet.meld',
  'vurdering.skriv',
])

/**
 * Whether the action is done on behalf of the seat. Everything is, but to read, what concerns only
 * oneself, and the above; it is refused to a vara while the representative acts, and to one who is
 * absent.
 */
export function kreverOpptreden(handling: Handling): boolean {
  return art(handling) === 'skriv' && !UTEN_OPPTREDEN.has(handling)
}
