import { feil, type Resultat } from '#core/resultat.ts'

/** What every command of the register can refuse with, besides its own rules. */
export type Lagringsfeil =
  | { readonly slag: 'finnes-ikke' }
  /** Somebody saved after this was read. */
  | { readonly slag: 'konflikt' }

/**
 * Runs a command and makes the database's own refusal of overlapping periods (an exclusion
 * constraint) an expected one. The rule is judged before it is written; this is for the two who
 * save in the same instant.
 */
export async function fangOverlapp<T, F>(
  kjor: () => Promise<Resultat<T, F>>,
  vedOverlapp: F,
): Promise<Resultat<T, F>> {
  try {
    return await kjor()
  } catch (kastet) {
    // exclusion_violation
    if (kastet instanceof Error && 'code' in kastet && kastet.code === '23P01')
      return feil(vedOverlapp)
    throw kastet
  }
}

/** Whether it is the database's refusal by the rule of this name. */
export function erBrudd(kastet: unknown, regel: string): boolean {
  return kastet instanceof Error && 'constraint' in kastet && kastet.constraint === regel
}

/** The version a form was made from; 0, which no row has, when it is not a number. */
export function lesVersjon(tekst: string): number {
  return /^\d{1,9}$/.test(tekst) ? Number(tekst) : 0
}
