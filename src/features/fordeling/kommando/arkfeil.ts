import type { ArkFeil, ArkFeilkode, Arkgrenser } from '#platform/documents/lest-ark.ts'
import { lesbartTall } from '#ui/tallformat.ts'
import type { Funn } from './funn.ts'
import { STORSTE_FIL } from './les-fil.ts'

/** Far above the 100 000 networks the command is made for; the columns are as many as Excel has. */
export const GRENSER: Arkgrenser = { byte: STORSTE_FIL, rader: 250_000, kolonner: 16_384 }

export const IKKE_ARBEIDSBOK: Funn = { tekst: 'Filen er ikke en .xlsx-arbeidsbok.' }

const TEKSTER: Readonly<Record<ArkFeilkode, (grense: string) => string>> = {
  tom: () => 'Filen er tom.',
  'for-stor': (n) => `Filen er for stor. Den kan være på høyst ${n} byte.`,
  'ukjent-type': () => 'Filen er ikke tekst. Lagre den som «CSV UTF-8» eller .xlsx.',
  'gammelt-excel-eller-passord': () =>
    'Arbeidsboka er i et gammelt format eller låst med passord. Lagre den som .xlsx uten passord.',
  skadet: () => 'Arbeidsboka er skadet og kan ikke leses.',
  zipbombe: () => 'Arbeidsboka er for stor når den pakkes ut.',
  'for-stort-ark': () => 'Arket er for stort. Slett tomme celler langt ned eller langt til høyre.',
  'ugyldig-csv': () => 'Anførselstegnene i filen går ikke opp.',
  'for-mange-rader': (n) => `Arket har for mange rader. Det kan ha høyst ${n}.`,
  'for-mange-kolonner': (n) => `Arket har for mange kolonner. Det kan ha høyst ${n}.`,
  'mangler-overskrift': () => 'Kolonnen mangler overskrift.',
  'dobbel-overskrift': () => 'Overskriften står mer enn én gang.',
}

/** A fault in reading a sheet, as a line of the command. */
export function arkfunn({ kode, rad, grense }: ArkFeil): Funn {
  const tekst = TEKSTER[kode](grense === undefined ? '' : lesbartTall(grense, 'nb'))
  return rad === undefined ? { tekst } : { hvor: `linje ${rad}`, tekst }
}
