import { type Resultat, feil } from '#core/resultat.ts'
import { dekodTabelltekst } from './dekod-tekst.ts'
import { lesSkilletekst } from './les-csv.ts'
import { lesXlsx } from './les-xlsx.ts'
import { ARKGRENSER, type ArkFeil, type Arkgrenser, type LestRad } from './lest-ark.ts'

export type Filslag = 'xlsx' | 'gammelt-excel-eller-passord' | 'tekst'

/** What a file claims to be by its first bytes, whatever its name says. */
export function filslag(innhold: Uint8Array): Filslag {
  if (begynnerMed(innhold, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx'
  // The old .xls container; a workbook locked with a password is wrapped in the same.
  return begynnerMed(innhold, [0xd0, 0xcf, 0x11, 0xe0]) ? 'gammelt-excel-eller-passord' : 'tekst'
}

/**
 * A file → the rows with content of its first sheet, for those who judge the headings themselves;
 * `lesArk` judges them too. The kind is seen from the content: .xlsx, or text with tab, semicolon
 * or comma. Every fault comes back as data; nothing is thrown for anything a person can send.
 */
export async function lesRader(
  innhold: Uint8Array,
  grenser: Arkgrenser = ARKGRENSER,
): Promise<Resultat<readonly LestRad[], ArkFeil[]>> {
  if (innhold.length > grenser.byte) return feil([{ kode: 'for-stor', grense: grenser.byte }])
  if (innhold.length === 0) return feil([{ kode: 'tom' }])
  const slag = filslag(innhold)
  if (slag === 'xlsx') return lesXlsx(innhold, grenser)
  if (slag !== 'tekst') return feil([{ kode: slag }])
  const tekst = dekodTabelltekst(innhold)
  return tekst === null ? feil([{ kode: 'ukjent-type' }]) : lesSkilletekst(tekst, grenser)
}

function begynnerMed(innhold: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => innhold[i] === byte)
}
