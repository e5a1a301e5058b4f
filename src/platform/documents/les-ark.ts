import { type Resultat, feil } from '#core/resultat.ts'
import { erTabelltekst } from './dekod-tekst.ts'
import { lesSkilletekst } from './les-csv.ts'
import { lesRader } from './les-rader.ts'
import {
  ARKGRENSER,
  type ArkFeil,
  type Arkgrenser,
  type LestArk,
  type LestRad,
  tilLestArk,
} from './lest-ark.ts'

/** An uploaded file → a sheet with headings. Reads what `lesRader` reads, with the same faults. */
export async function lesArk(
  innhold: Uint8Array,
  grenser: Arkgrenser = ARKGRENSER,
): Promise<Resultat<LestArk, ArkFeil[]>> {
  return medOverskrifter(await lesRader(innhold, grenser))
}

/** A table pasted into a text field. Same rules and faults as a .csv file. */
export function lesInnlimt(
  tekst: string,
  grenser: Arkgrenser = ARKGRENSER,
): Resultat<LestArk, ArkFeil[]> {
  const byte = Buffer.byteLength(tekst)
  if (byte > grenser.byte) return feil([{ kode: 'for-stor', grense: grenser.byte }])
  if (!erTabelltekst(tekst)) return feil([{ kode: 'ukjent-type' }])
  return medOverskrifter(lesSkilletekst(tekst, grenser))
}

function medOverskrifter(
  rader: Resultat<readonly LestRad[], ArkFeil[]>,
): Resultat<LestArk, ArkFeil[]> {
  return rader.ok ? tilLestArk(rader.verdi) : rader
}
