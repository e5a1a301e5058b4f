import { CsvError, parse } from 'csv-parse/sync'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Funn } from './funn.ts'

/** Rows of trimmed cells; the index is the row number less one, so empty rows are kept. */
export type Ark = readonly (readonly string[])[]

export const FEIL_HODE: Funn = {
  hvor: 'rad 1',
  tekst: 'Første rad skal være overskrifter: id, navn og så én kolonne for hver fordelingsnøkkel.',
}

/**
 * Reads text separated by semicolon, comma or tab: whichever stands after the word "id". A file
 * that does not begin so is refused before the rest is looked at.
 */
export function lesCsv(tekst: string): Resultat<Ark, readonly Funn[]> {
  const skille = /^\s*"?\s*id\s*"?[^\S\t]*([;,\t])/i.exec(tekst.slice(0, 200))?.[1]
  if (skille === undefined) return feil([FEIL_HODE])
  try {
    return ok(parse(tekst, { delimiter: skille, relax_column_count: true, trim: true }))
  } catch (e) {
    if (!(e instanceof CsvError)) throw e
    const linje = typeof e['lines'] === 'number' ? `linje ${e['lines']}` : undefined
    const tekst = 'Anførselstegnene i filen går ikke opp.'
    return feil([linje === undefined ? { tekst } : { hvor: linje, tekst }])
  }
}
