import { type CsvError, parse } from 'csv-parse/sync'
import { type Resultat, feil } from '#core/resultat.ts'
import type { ArkFeil, Arkgrenser, LestRad } from './lest-ark.ts'
import { Radsamler } from './samle-rader.ts'

/**
 * Delimited text → its rows with content. Tab, semicolon or comma is found from the first line with content,
 * so that both a .csv file and a table pasted from Excel, Word or a mail are read.
 */
export function lesSkilletekst(
  tekst: string,
  grenser: Arkgrenser,
): Resultat<readonly LestRad[], ArkFeil[]> {
  // Excel writes `sep=;` on a first line of its own when told to; it is row 1 of nothing.
  const sep = /^\uFEFF?sep=(.)\r?\n/i.exec(tekst)
  const innhold = sep ? tekst.slice(sep[0].length) : tekst.replace(/^\uFEFF/, '')
  const forskyvning = sep ? 1 : 0
  const samler = new Radsamler(grenser)
  try {
    parse(innhold, {
      delimiter: sep?.[1] ?? finnSkilletegn(innhold),
      relax_column_count: true,
      // A table pasted from Word has loose quotes (5" rør); only an unclosed one is a fault.
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      // The parser makes an error of every row of another width than the first, and drops it
      // again: slow enough that neither empty rows nor rows past the limit may come so far.
      skip_empty_lines: true,
      on_record: (celler, { records, empty_lines: tomme }) => {
        if (samler.ta(records + tomme + forskyvning, celler)) throw STOPP
        return null
      },
    })
    return samler.ferdig()
  } catch (e) {
    if (e === STOPP) return samler.ferdig()
    if (!erCsvFeil(e)) throw e
    const linje = typeof e['lines'] === 'number' ? { rad: e['lines'] + forskyvning } : {}
    return feil([{ kode: 'ugyldig-csv', ...linje }])
  }
}

const STOPP = new Error('Nok er lest')

function finnSkilletegn(tekst: string): string {
  const linje = tekst.split(/\r\n|\n|\r/, 50).find((l) => l.trim() !== '') ?? ''
  const utenSitat = linje.replaceAll(/"(?:[^"]|"")*"/g, '')
  return ['\t', ';', ','].find((tegn) => utenSitat.includes(tegn)) ?? ';'
}

function erCsvFeil(e: unknown): e is CsvError {
  return e instanceof Error && 'code' in e && String(e.code).startsWith('CSV_')
}
