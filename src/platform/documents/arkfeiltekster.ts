import type { Sprak } from '#core/sprak.ts'
import { tekster } from '#platform/i18n.ts'
import type { ArkFeil, ArkFeilkode } from './lest-ark.ts'

/** The sentence for what makes a sheet unreadable. Where in the sheet, is said beside it. */
export function arkfeiltekst({ kode, grense }: ArkFeil, sprak: Sprak): string {
  const t = TEKSTER[sprak]
  if (grense === undefined) return t[kode]
  if (kode === 'for-stor') return `${t[kode]} ${t.hoyst(`${Math.floor(grense / 1024 ** 2)} MB`)}`
  return `${t[kode]} ${t.hoyst(new Intl.NumberFormat(sprak).format(grense))}`
}

const TEKSTER = tekster<Record<ArkFeilkode, string> & { hoyst: (grense: string) => string }>({
  nb: {
    hoyst: (grense) => `Grensen er ${grense}.`,
    tom: 'Det er ikke noe innhold å lese.',
    'for-stor': 'Filen er for stor.',
    'ukjent-type':
      'Filen er verken et Excel-ark (.xlsx) eller tekst. Lagre den som .xlsx eller «CSV UTF-8».',
    'gammelt-excel-eller-passord':
      'Filen er et gammelt Excel-ark (.xls) eller har passord. Lagre den som .xlsx uten passord.',
    skadet: 'Filen er skadet og kan ikke leses.',
    zipbombe: 'Filen pakker ut til langt mer enn et regneark kan være, og blir ikke åpnet.',
    'for-stort-ark': 'Arket er for stort. Slett tomme celler langt ned eller langt til høyre.',
    'ugyldig-csv': 'Teksten er ikke en tabell. Se etter et anførselstegn som ikke er lukket.',
    'for-mange-rader': 'Arket har for mange rader.',
    'for-mange-kolonner': 'Arket har for mange kolonner.',
    'mangler-overskrift': 'En kolonne med innhold mangler overskrift.',
    'dobbel-overskrift': 'To kolonner har samme overskrift.',
  },
  nn: {
    hoyst: (grense) => `Grensa er ${grense}.`,
    tom: 'Det er ikkje noko innhald å lese.',
    'for-stor': 'Fila er for stor.',
    'ukjent-type':
      'Fila er korkje eit Excel-ark (.xlsx) eller tekst. Lagre ho som .xlsx eller «CSV UTF-8».',
    'gammelt-excel-eller-passord':
      'Fila er eit gammalt Excel-ark (.xls) eller har passord. Lagre ho som .xlsx utan passord.',
    skadet: 'Fila er skadd og kan ikkje lesast.',
    zipbombe: 'Fila pakkar ut til langt meir enn eit rekneark kan vere, og blir ikkje opna.',
    'for-stort-ark': 'Arket er for stort. Slett tomme celler langt ned eller langt til høgre.',
    'ugyldig-csv': 'Teksten er ikkje ein tabell. Sjå etter eit hermeteikn som ikkje er lukka.',
    'for-mange-rader': 'Arket har for mange rader.',
    'for-mange-kolonner': 'Arket har for mange kolonnar.',
    'mangler-overskrift': 'Ein kolonne med innhald manglar overskrift.',
    'dobbel-overskrift': 'To kolonnar har same overskrift.',
  },
  en: {
    hoyst: (grense) => `The limit is ${grense}.`,
    tom: 'There is nothing to read.',
    'for-stor': 'The file is too large.',
    'ukjent-type':
      'The file is neither an Excel sheet (.xlsx) nor text. Save it as .xlsx or “CSV UTF-8”.',
    'gammelt-excel-eller-passord':
      'The file is an old Excel sheet (.xls) or has a password. Save it as .xlsx without a password.',
    skadet: 'The file is damaged and cannot be read.',
    zipbombe: 'The file unpacks to far more than a sheet can be, and is not opened.',
    'for-stort-ark': 'The sheet is too large. Delete empty cells far down or far to the right.',
    'ugyldig-csv': 'The text is not a table. Look for a quotation mark that is not closed.',
    'for-mange-rader': 'The sheet has too many rows.',
    'for-mange-kolonner': 'The sheet has too many columns.',
    'mangler-overskrift': 'A column with content has no heading.',
    'dobbel-overskrift': 'Two columns have the same heading.',
  },
})
