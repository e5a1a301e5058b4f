import type { Avvist } from '#platform/http/svar.ts'

/** The year is closed to everybody: the page says so. Anything else is closed to this person. */
export function erLast(grunn: string): boolean {
  return grunn === 'innstilling-vedtatt'
}

/** Refused, with why and the way back. */
export function avslag(forklaring: string, tekst: string, href: string): Avvist {
  return { slag: 'avvist', status: 403, forklaring, lenke: { tekst, href } }
}
