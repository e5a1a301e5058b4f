/** One attempt at delivering a mail. `utfall` null: nobody lived to say. */
export interface Forsok {
  readonly begynt: number
  /** When the last line was about to be given over; null: the server cannot have taken it. */
  readonly overlevert: number | null
  readonly utfall: 'sendt' | 'midlertidig' | 'avvist' | 'omstart' | null
}

export type Steg = 'send' | 'gi-opp' | 'usikker' | 'utgatt'

const MINUTT = 60_000
const DOGN = 24 * 60 * MINUTT

/** RFC 5321 4.5.4.1: the time until giving up «generally needs to be at least 4-5 days». */
export const GI_OPP_ETTER = 5 * DOGN
/** So many attempts cut off before the mail was given over: the mail itself stops the program. */
const FLEST_AVBRUTT = 60
/** Given over so many times without an answer: one more could be one too many. */
const FLEST_USIKRE = 2

/**
 * Whether a mail is tried again. Always: a mail that may have arrived is sent at most once more, so
 * nobody gets it three times; one that cannot have arrived is sent until it is or is too old.
 * Times are milliseconds.
 */
export function nesteSteg(forsok: readonly Forsok[], naa: number, gjelderTil: number | null): Steg {
  if (gjelderTil !== null && gjelderTil <= naa) return 'utgatt'
  const uvisse = forsok.filter((f) => f.overlevert !== null && erUvisst(f)).length
  if (uvisse >= FLEST_USIKRE) return 'usikker'
  if (forsok.some((f) => f.utfall === 'avvist')) return 'gi-opp'
  if (forsok.filter(erUvisst).length >= FLEST_AVBRUTT) return 'gi-opp'
  const forste = forsok[0]?.begynt ?? naa
  const feilet = forsok.some((f) => f.utfall === 'midlertidig')
  return feilet && naa - forste >= GI_OPP_ETTER ? 'gi-opp' : 'send'
}

function erUvisst(f: Forsok): boolean {
  return f.utfall === null || f.utfall === 'omstart'
}

/** 1, 2, 4 ... minutes, at most four hours, and up to a tenth more so that not all come at once. */
export function pause(feilet: number, tilfeldig: number): number {
  const minutter = Math.min(240, 2 ** Math.min(20, Math.max(0, feilet - 1)))
  return Math.round(minutter * MINUTT * (1 + tilfeldig / 10))
}
