import { readSheet } from 'read-excel-file/universal'
import { type Resultat, feil } from '#core/resultat.ts'
import { desimaltekst } from './ark.ts'
import type { ArkFeil, Arkgrenser, LestRad } from './lest-ark.ts'
import { Radsamler } from './samle-rader.ts'
import { kontrollerZip } from './zip-vern.ts'

/**
 * The rows with content of the first sheet of a workbook. Numbers become their shortest decimal
 * text ("83453", "12.5"), dates ISO text, true and false `ja` and `nei`; a formula gives its
 * stored value.
 */
export async function lesXlsx(
  innhold: Uint8Array,
  grenser: Arkgrenser,
): Promise<Resultat<readonly LestRad[], ArkFeil[]>> {
  const zipgrenser = { utpakket: UTPAKKET * grenser.byte, forhold: 200, antallFiler: 2000 }
  // Whatever the file is named: a workbook may keep its sheets anywhere it likes.
  const vern = await kontrollerZip(innhold, zipgrenser, (fil) => adressefeil(fil.innhold))
  if (!vern.ok) return feil([{ kode: vern.feil }])
  let rader
  try {
    // The universal reader finds files by the central directory, the very one just checked;
    // the one for Node goes by the local headers, which may tell another story.
    rader = await readSheet<string>(new Uint8Array(innhold).buffer, { parseNumber: talltekst })
  } catch {
    // Whatever the reader cannot understand is a damaged or foreign workbook, not a bug of ours.
    return feil([{ kode: 'skadet' }])
  }
  const samler = new Radsamler(grenser)
  for (const [i, rad] of rader.entries()) {
    if (
      samler.ta(
        i + 1,
        rad.map((celle: unknown) => celletekst(celle)),
      )
    )
      break
  }
  return samler.ferdig()
}

// How many times larger than the largest file the content of one may be.
const UTPAKKET = 10

// The reader fills every row out to the widest, so one cell far away costs the whole rectangle.
// This is 100 000 rows of 40 columns, or 20 000 of 200.
const STORSTE_FLATE = 4_200_000

/** A cell whose address makes a sheet far larger than its content is a bomb of another kind. */
function adressefeil(xml: Uint8Array): 'for-stort-ark' | 'skadet' | null {
  // Addresses are ASCII, and this way of reading costs a byte a character.
  const tekst = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString('latin1')
  if (!/<(?:[^\s<>:]+:)?sheetData[\s>]/.test(tekst)) return null
  let rader = 0
  let kolonner = 0
  for (const [, tagg = ''] of tekst.matchAll(RAD_ELLER_CELLE)) {
    for (const [, adresse = ''] of tagg.matchAll(ADRESSE)) {
      const deler = /^([A-Z]{0,3})(\d{1,7})$/.exec(adresse)
      if (!deler) return 'skadet'
      rader = Math.max(rader, Number(deler[2]))
      kolonner = Math.max(kolonner, kolonnenummer(deler[1] ?? ''))
    }
  }
  const utenforExcel = rader > 1_048_576 || kolonner > 16_384
  return utenforExcel || rader * kolonner > STORSTE_FLATE ? 'for-stort-ark' : null
}

// The reader passes over the prefix of a name, and so do these. Whatever looks like an address
// counts as one, so that a false one inside another attribute cannot hide the true one.
const RAD_ELLER_CELLE = /<(?:[^\s<>:]+:)?(?:row|c)(\s[^<]*)/g
const ADRESSE = /[\s:"']r\s*=\s*["']([^"'<]*)/g

function kolonnenummer(bokstaver: string): number {
  let nummer = 0
  for (let i = 0; i < bokstaver.length; i += 1) nummer = nummer * 26 + bokstaver.charCodeAt(i) - 64
  return nummer
}

function celletekst(celle: unknown): string {
  if (typeof celle === 'string') return celle
  if (celle instanceof Date) {
    const iso = celle.toISOString()
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
  }
  if (typeof celle === 'boolean') return celle ? 'ja' : 'nei'
  return ''
}

/** Excel computes 0.1 + 0.2 as 0.30000000000000004 and shows 15 digits; so do we. */
function talltekst(ra: string): string {
  const tall = Number(ra)
  if (!Number.isFinite(tall)) return ra
  return desimaltekst(Number.isInteger(tall) ? tall : Number(tall.toPrecision(15)))
}
