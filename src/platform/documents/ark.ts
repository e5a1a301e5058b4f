/**
 * A sheet as the program thinks of it: one table with typed columns. The writers turn it into
 * .xlsx or .csv. What the columns mean is the caller's business.
 */
export type Ark = {
  readonly navn: string
  readonly kolonner: readonly Kolonne[]
  readonly rader: readonly Rad[]
  /** Written last, set apart: sums and the like. Its values are the caller's, never recomputed. */
  readonly bunnrad?: Rad
  /** Sources and notes under the table. A .csv file is one table only and leaves them out. */
  readonly merknader?: readonly string[]
}

export type Kolonne = {
  readonly nokkel: string
  readonly overskrift: string
  readonly slag: Kolonneslag
  /** In characters; found from the content when not given. */
  readonly bredde?: number
}

export function tekstkolonne(nokkel: string, overskrift: string): Kolonne {
  return { nokkel, overskrift, slag: 'tekst' }
}

/**
 * `kroner` and `heltall` are whole numbers, `desimal` keeps its decimals, `prosent` is the
 * fraction (0.125 is shown as 12,5 %), `dato` is an ISO date (2026-01-15).
 */
export type Kolonneslag = 'tekst' | 'kroner' | 'heltall' | 'desimal' | 'prosent' | 'dato'

/** A text in a number column ("?", "ikke oppgitt") stays a text; "12.5" there is the number. */
export type Celle = string | number | bigint | null | undefined

export type Rad = Readonly<Record<string, Celle>>

/** A cell as its column understands it. `tekst` of a number is exact, with a decimal point. */
export type TolketCelle =
  | { readonly type: 'tom' }
  | { readonly type: 'tekst'; readonly tekst: string }
  | { readonly type: 'tall'; readonly tall: number; readonly tekst: string }
  | { readonly type: 'dato'; readonly dato: string }

/** Throws on NaN and Infinity: an amount that is not a number is a bug, not content. */
export function tolkCelle(kolonne: Kolonne, rad: Rad): TolketCelle {
  const verdi = Object.hasOwn(rad, kolonne.nokkel) ? rad[kolonne.nokkel] : null
  if (verdi === null || verdi === undefined || verdi === '') return { type: 'tom' }
  if (typeof verdi === 'number' && !Number.isFinite(verdi)) {
    throw new RangeError(`Ikke et tall i kolonnen ${kolonne.nokkel}`)
  }
  const tekst = typeof verdi === 'number' ? desimaltekst(verdi) : String(verdi)
  if (kolonne.slag === 'tekst') return { type: 'tekst', tekst }
  if (kolonne.slag === 'dato') {
    return erDato(tekst) ? { type: 'dato', dato: tekst } : { type: 'tekst', tekst }
  }
  if (!/^-?\d+(\.\d+)?$/.test(tekst)) return { type: 'tekst', tekst }
  return { type: 'tall', tall: Number(tekst), tekst }
}

/** The shortest decimal text that is this number, without an exponent: 1e-7 is "0.0000001". */
export function desimaltekst(tall: number): string {
  const [siffer = '', potens] = String(tall).split('e')
  if (potens === undefined) return siffer
  const fortegn = siffer.startsWith('-') ? '-' : ''
  const [hel = '', del = ''] = siffer.replace('-', '').split('.')
  const flytt = Number(potens)
  if (flytt >= 0) return fortegn + hel + del.padEnd(flytt, '0')
  return `${fortegn}0.${'0'.repeat(-flytt - 1)}${hel}${del}`
}

function erDato(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false
  const tid = new Date(`${tekst}T00:00:00Z`)
  return !Number.isNaN(tid.getTime()) && tid.toISOString().startsWith(tekst)
}
