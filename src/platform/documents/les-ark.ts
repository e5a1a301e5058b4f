import { type Resultat, feil } from '#core/resultat.ts'
import { lesSkilletekst } from './les-csv.ts'
import { lesXlsx } from './les-xlsx.ts'
import { ARKGRENSER, type ArkFeil, type Arkgrenser, type LestArk } from './lest-ark.ts'

/**
 * An uploaded file → a sheet. The kind is seen from the content, never from the name: .xlsx, or
 * text with tab, semicolon or comma. Every fault comes back as data; nothing is thrown for
 * anything a person can upload.
 */
export async function lesArk(
  innhold: Uint8Array,
  grenser: Arkgrenser = ARKGRENSER,
): Promise<Resultat<LestArk, ArkFeil[]>> {
  if (innhold.length > grenser.byte) return feil([{ kode: 'for-stor', grense: grenser.byte }])
  if (innhold.length === 0) return feil([{ kode: 'tom' }])
  if (begynnerMed(innhold, [0x50, 0x4b, 0x03, 0x04])) return lesXlsx(innhold, grenser)
  // The old .xls container; a workbook locked with a password is wrapped in the same.
  if (begynnerMed(innhold, [0xd0, 0xcf, 0x11, 0xe0])) {
    return feil([{ kode: 'gammelt-excel-eller-passord' }])
  }
  const tekst = tilTekst(innhold)
  return tekst === null ? feil([{ kode: 'ukjent-type' }]) : lesSkilletekst(tekst, grenser)
}

/** A table pasted into a text field. Same rules and faults as a .csv file. */
export function lesInnlimt(
  tekst: string,
  grenser: Arkgrenser = ARKGRENSER,
): Resultat<LestArk, ArkFeil[]> {
  const byte = Buffer.byteLength(tekst)
  if (byte > grenser.byte) return feil([{ kode: 'for-stor', grense: grenser.byte }])
  return erTekst(tekst) ? lesSkilletekst(tekst, grenser) : feil([{ kode: 'ukjent-type' }])
}

/** UTF-8, UTF-16 (Excel's "Unicode text") or, when neither fits, Excel's Norwegian windows-1252. */
function tilTekst(innhold: Uint8Array): string | null {
  const koding = begynnerMed(innhold, [0xff, 0xfe])
    ? 'utf-16le'
    : begynnerMed(innhold, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8'
  const tekst = dekod(innhold, koding) ?? dekod(innhold, 'windows-1252')
  return tekst !== null && erTekst(tekst) ? tekst : null
}

function dekod(innhold: Uint8Array, koding: string): string | null {
  try {
    return new TextDecoder(koding, { fatal: true }).decode(innhold)
  } catch {
    return null
  }
}

/** Control characters other than tab and line ends mean a picture, a PDF or noise, not a table. */
function erTekst(tekst: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return !/[\u0000-\u0008\u000B\u000E-\u001F\u0081\u008D\u008F\u0090\u009D\uFFFD]/.test(tekst)
}

function begynnerMed(innhold: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => innhold[i] === byte)
}
