import { arkfeiltekst } from '#platform/documents/arkfeiltekster.ts'
import type { ArkFeil, Arkgrenser } from '#platform/documents/lest-ark.ts'
import type { Funn } from './funn.ts'
import { STORSTE_FIL } from './les-fil.ts'

/** Far above the 100 000 networks the command is made for; the columns are as many as Excel has. */
export const GRENSER: Arkgrenser = { byte: STORSTE_FIL, rader: 250_000, kolonner: 16_384 }

export const IKKE_ARBEIDSBOK: Funn = { tekst: 'Filen er ikke en .xlsx-arbeidsbok.' }

/** A fault in reading a sheet, as a line of the command. */
export function arkfunn(feil: ArkFeil): Funn {
  const tekst = arkfeiltekst(feil, 'nb')
  return feil.rad === undefined ? { tekst } : { hvor: `linje ${feil.rad}`, tekst }
}
