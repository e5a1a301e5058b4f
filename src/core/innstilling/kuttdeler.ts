import { kroner, type Kroner } from '#core/kroner.ts'
import type { Innstillingslinje } from './typer.ts'

/** Where what is cut was cut. */
export interface Kuttdeler {
  /** Applied for above the frame, and not recommended. */
  readonly overRamme: Kroner
  /** What the group took off below the frame. */
  readonly gruppa: Kroner
  /** What the plenary took off besides. */
  readonly plenum: Kroner
}

/**
 * Splits what is cut by who cut it: first the frame, then the group, then the plenary. Always: no
 * part is negative, and the three are `kuttet`, or 0 when more is recommended than applied for.
 */
export function kuttdeler(
  linje: Pick<Innstillingslinje, 'kuttet' | 'overRamme' | 'omsokt' | 'gruppe'>,
): Kuttdeler {
  const kuttet = Math.max(0, linje.kuttet)
  const overRamme = Math.min(kuttet, linje.overRamme)
  const underRamme = kuttet - overRamme
  // The most that could be recommended within the frame, less what the group recommends.
  const avGruppa = Math.max(0, linje.omsokt - linje.overRamme - (linje.gruppe ?? linje.omsokt))
  const gruppa = Math.min(underRamme, avGruppa)
  return {
    overRamme: kroner(overRamme),
    gruppa: kroner(gruppa),
    plenum: kroner(underRamme - gruppa),
  }
}
