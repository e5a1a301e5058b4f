import { Fartsgrense } from '#platform/http/fartsgrense.ts'
import type { Oidcklient } from '#platform/oidc/klient.ts'

/** What login needs of its surroundings. Without issuers nobody can log in, and all pages say so. */
export interface Innloggingsoppsett {
  /** Scheme and host people use; cookies are bound to it. */
  readonly adresse: string
  readonly klienter: readonly Oidcklient[]
  readonly grense: Fartsgrense
  /** Told why a login failed: codes and messages, never tokens. */
  readonly meld: (hendelse: string, detalj: string) => void
}

// A whole municipality may share one address; the issuer guards the passwords.
const GRENSE = { antall: 60, periode: 10 * 60 * 1000, plass: 10_000 }

export function lagInnlogging(
  adresse: string,
  klienter: readonly Oidcklient[],
  meld: Innloggingsoppsett['meld'] = () => undefined,
): Innloggingsoppsett {
  return {
    adresse,
    klienter,
    grense: new Fartsgrense(GRENSE),
    meld,
  }
}

export const UTEN_INNLOGGING: Innloggingsoppsett = lagInnlogging('http://localhost', [])

export function svaradresse(oppsett: Innloggingsoppsett, utstederId: string): string {
  return `${oppsett.adresse}/logg-inn/${utstederId}/svar`
}
