import { feil, ok, type Resultat } from '../resultat.ts'

/** Nine digits as text, with a check digit that is right. */
export type Orgnr = string & { readonly __slag: 'orgnr' }

export type Orgnrfeil = 'ikke-ni-siffer' | 'feil-kontrollsiffer'

const VEKTER = [3, 2, 7, 6, 5, 4, 3, 2]

/**
 * An organisation number as people type it, with or without spaces. Always: what is accepted is
 * nine digits whose last is the MOD11 check digit of the first eight (Enhetsregisteret: weights
 * 3 2 7 6 5 4 3 2; the check digit is 0 when the remainder is 0, else 11 less the remainder; 10 is
 * never given out).
 */
export function tolkOrgnr(tekst: string): Resultat<Orgnr, Orgnrfeil> {
  const rent = tekst.replaceAll(/\s/gu, '')
  if (!/^\d{9}$/.test(rent)) return feil('ikke-ni-siffer')
  return erOrgnr(rent) ? ok(rent) : feil('feil-kontrollsiffer')
}

function erOrgnr(siffer: string): siffer is Orgnr {
  return kontrollsiffer(siffer) === Number(siffer.at(-1))
}

/** The check digit of the first eight digits; 10 when no number begins with them. */
export function kontrollsiffer(siffer: string): number {
  const rest = VEKTER.reduce((sum, vekt, i) => sum + vekt * Number(siffer.charAt(i)), 0) % 11
  return rest === 0 ? 0 : 11 - rest
}

/** `921707134` as it is read: `921 707 134`, with spaces that do not break. */
export function formatOrgnr(orgnr: string): string {
  return orgnr.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1\u00a0$2\u00a0$3')
}
