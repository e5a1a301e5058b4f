import { feil, ok, type Resultat } from '#core/resultat.ts'
import { lesArk, lesInnlimt } from '#platform/documents/les-ark.ts'
import type { ArkFeil, Arkgrenser, LestArk } from '#platform/documents/lest-ark.ts'

/** Norway has 15 counties and some hundred networks; a sheet of key figures is never larger. */
export const TALLGRENSER: Arkgrenser = { byte: 5 * 1024 * 1024, rader: 2000, kolonner: 60 }
const LENGSTE_TEKST = 1024 * 1024

/**
 * An upload or a paste → the text the preview carries along, so that nothing is kept on the server
 * between the two presses. The file's name is never used.
 */
export async function tilTekst(
  fil: File | undefined,
  innlimt: string,
): Promise<Resultat<string, readonly ArkFeil[]>> {
  if (fil === undefined) return ok(innlimt)
  const innhold = new Uint8Array(await fil.arrayBuffer())
  const ark = await lesArk(innhold, TALLGRENSER)
  if (!ark.ok) return ark
  const erArbeidsbok = innhold[0] === 0x50 && innhold[1] === 0x4b
  const tekst = skrivTekst(ark.verdi, erArbeidsbok ? tallcelle : celle)
  return tekst.length > LENGSTE_TEKST
    ? feil([{ kode: 'for-stor', grense: LENGSTE_TEKST }])
    : ok(tekst)
}

export function lesTekst(tekst: string): Resultat<LestArk, readonly ArkFeil[]> {
  return lesInnlimt(tekst, { ...TALLGRENSER, byte: LENGSTE_TEKST })
}

/** Tab separated, with every row on the line of its number, so that a fault names the same row. */
function skrivTekst(ark: LestArk, skriv: (verdi: string) => string): string {
  const linjer = [ark.overskrifter.map(celle).join('\t')]
  for (const rad of ark.rader) {
    while (linjer.length < rad.radnummer - 1 && linjer.length < 10_000) linjer.push('')
    linjer.push(rad.celler.map(skriv).join('\t'))
  }
  return linjer.join('\n')
}

/** A workbook holds numbers with a point: 83.453 is 83,453 there and nothing else. */
function tallcelle(verdi: string): string {
  return /^-?\d+\.\d+$/.test(verdi) ? verdi.replace('.', ',') : celle(verdi)
}

function celle(verdi: string): string {
  const rent = verdi.replaceAll(/[\t\r\n]+/g, ' ')
  return rent.includes('"') ? `"${rent.replaceAll('"', '""')}"` : rent
}
