import { readSheet } from 'read-excel-file/universal'
import { type Resultat, feil } from '#core/resultat.ts'
import { desimaltekst } from './ark.ts'
import { type ArkFeil, type Arkgrenser, type LestArk, tilLestArk } from './lest-ark.ts'
import { type ZipGrenser, kontrollerZip } from './zip-vern.ts'

/**
 * The first sheet of a workbook. Numbers become their shortest decimal text ("83453", "12.5"),
 * dates ISO text, true and false `ja` and `nei`; a formula gives its stored value.
 */
export async function lesXlsx(
  innhold: Uint8Array,
  grenser: Arkgrenser,
): Promise<Resultat<LestArk, ArkFeil[]>> {
  const vern = await kontrollerZip(innhold, ZIPGRENSER, (fil) =>
    fil.navn.startsWith('xl/worksheets/') && fil.navn.endsWith('.xml')
      ? adressefeil(fil.innhold)
      : null,
  )
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
  const tekster = rader.map((celler, i) => ({
    radnummer: i + 1,
    celler: celler.map((c: unknown) => celletekst(c)),
  }))
  return tilLestArk(tekster, grenser)
}

const ZIPGRENSER: ZipGrenser = { utpakket: 50 * 1024 * 1024, forhold: 200, antallFiler: 2000 }

// The reader fills every row out to the widest, so one cell far away costs the whole rectangle.
const STORSTE_FLATE = 10_000_000

/** A cell whose address makes a sheet far larger than its content is a bomb of another kind. */
function adressefeil(xml: Uint8Array): 'zipbombe' | 'skadet' | null {
  const tekst = new TextDecoder().decode(xml)
  let rader = 0
  let kolonner = 0
  for (const [, adresse = ''] of tekst.matchAll(
    /<(?:[\w.-]+:)?(?:row|c)\s(?:[^<]*?\s)?r\s*=\s*["']([^"'<]*)["']/g,
  )) {
    const deler = /^([A-Z]{0,3})(\d{1,7})$/.exec(adresse)
    if (!deler) return 'skadet'
    rader = Math.max(rader, Number(deler[2]))
    kolonner = Math.max(kolonner, kolonnenummer(deler[1] ?? ''))
  }
  const utenforExcel = rader > 1_048_576 || kolonner > 16_384
  return utenforExcel || rader * kolonner > STORSTE_FLATE ? 'zipbombe' : null
}

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
