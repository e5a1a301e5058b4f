import { readSheet } from 'read-excel-file/node'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Funn } from './funn.ts'
import type { Ark } from './les-csv.ts'
import { zipfare, type Zipfare } from './zip-vern.ts'

const GRUNN = {
  'ikke-zip': 'Filen er ikke en .xlsx-arbeidsbok.',
  'for-stor-utpakket': 'Arbeidsboka er for stor når den pakkes ut.',
  'for-stort-ark': 'Arket er for stort. Slett tomme celler langt ned eller langt til høyre.',
} as const satisfies Record<Zipfare, string>

/** Reads the first sheet of a workbook. Formulas give the value they had when it was saved. */
export async function lesXlsx(fil: Buffer): Promise<Resultat<Ark, readonly Funn[]>> {
  const fare = zipfare(fil)
  if (fare !== undefined) return feil([{ tekst: GRUNN[fare] }])
  try {
    // Excel stores doubles: the shortest decimal that is that double is what was typed.
    const rader = await readSheet<string>(fil, { parseNumber: (s) => String(Number(s)) })
    return ok(rader.map((rad) => rad.map(celletekst)))
  } catch {
    // The library throws on every kind of damage, with messages in English about XML.
    return feil([{ tekst: 'Arbeidsboka er skadet og kan ikke leses.' }])
  }
}

function celletekst(celle: unknown): string {
  if (celle === null || celle === undefined) return ''
  if (celle instanceof Date) return celle.toISOString().slice(0, 10)
  if (typeof celle === 'boolean') return celle ? 'SANN' : 'USANN'
  return typeof celle === 'string' ? celle.trim() : ''
}
