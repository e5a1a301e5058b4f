import { ja, nei, type Avgjorelse } from '../resultat.ts'
import type { Aktor } from './kan.ts'

const MINUTT = 60_000

/** Unused for this long, a session is over. Milliseconds. */
export const LENGSTE_HVILE = 60 * MINUTT
/** No session is older than this, however much it is used. Milliseconds. */
export const LENGSTE_OKT = 10 * 60 * MINUTT
/** How long a proof of who one is counts as fresh. Milliseconds. */
export const FERSK_I = 10 * MINUTT

/** The times of a session, in milliseconds since 1970 (UTC). */
export interface Okttider {
  readonly opprettet: number
  readonly sistBrukt: number
  /** When the person last proved who they are; null when the issuer did not say. */
  readonly autentisert: number | null
  readonly avsluttet: number | null
}

/** A real person who is logged in, with the seats they hold today and the one they act from. */
export interface Okt extends Okttider {
  readonly id: number
  readonly personId: number
  /** What the person logged in with. */
  readonly identitetId: number
  readonly navn: string
  /** Null until one of `verv` is chosen. */
  readonly valgtVervId: number | null
  readonly verv: readonly Aktor[]
  /** The State Administrators where the person sits today who have not let this login in. */
  readonly stengtAv: readonly string[]
}

export type Oktgrunn = 'avsluttet' | 'for-lenge-ubrukt' | 'for-gammel'

/** Always: an ended session stays ended, and a time that lies ahead never lengthens a session. */
export function gjelderOkt(okt: Okttider, naa: number): Avgjorelse<Oktgrunn> {
  if (okt.avsluttet !== null) return nei('avsluttet')
  if (Math.abs(naa - okt.opprettet) >= LENGSTE_OKT) return nei('for-gammel')
  if (Math.abs(naa - okt.sistBrukt) >= LENGSTE_HVILE) return nei('for-lenge-ubrukt')
  return ja
}

/** True when the person proved who they are at most ten minutes ago; unknown is never fresh. */
export function erFersk(okt: Okttider, naa: number): boolean {
  return okt.autentisert !== null && Math.abs(naa - okt.autentisert) <= FERSK_I
}
