import { feil, ja, nei, ok, type Avgjorelse, type Resultat } from './resultat.ts'

/** A half-year as the forms write it: V25 is spring 2025, H25 autumn 2025. Years 2000 to 2099. */
export type Semester = string & { readonly __type: 'semester' }

export type Termin = 'V' | 'H'

/**
 * Reads "H24" or "v25", with spaces around. Every Semester there is has passed here, so it is
 * always one capital letter and two digits. Error: 'ugyldig-semester'.
 */
export function tolkSemester(tekst: string): Resultat<Semester, 'ugyldig-semester'> {
  const ren = tekst.trim().toUpperCase()
  return erSemester(ren) ? ok(ren) : feil('ugyldig-semester')
}

export function erSemester(tekst: string): tekst is Semester {
  return /^[VH][0-9]{2}$/.test(tekst)
}

/** The semester of a year from 2000 to 2099; throws outside, for then it cannot be written. */
export function semester(aar: number, termin: Termin): Semester {
  const s = `${termin}${String(aar - 2000).padStart(2, '0')}`
  if (!erSemester(s)) throw new RangeError(`Ikke et semester: ${termin} ${aar}`)
  return s
}

export function aarFor(s: Semester): number {
  return 2000 + Number(s.slice(1))
}

export function terminFor(s: Semester): Termin {
  return s.startsWith('V') ? 'V' : 'H'
}

/** In time: V24 < H24 < V25. Negative, 0 or positive, ready for sorting. */
export function sammenlignSemester(a: Semester, b: Semester): number {
  return nummer(a) - nummer(b)
}

/** H24 → V25 → H25. Throws after H99. */
export function nesteSemester(s: Semester): Semester {
  return fraNummer(nummer(s) + 1)
}

/** Every semester from `fra` to `til`, both included; empty when `til` comes first. */
export function semesterRekke(fra: Semester, til: Semester): Semester[] {
  const antall = Math.max(0, nummer(til) - nummer(fra) + 1)
  return Array.from({ length: antall }, (_, i) => fraNummer(nummer(fra) + i))
}

/** A measure may start and end in the same semester, never end before it starts. */
export function gyldigPeriode(start: Semester, slutt: Semester): Avgjorelse<'slutt-for-start'> {
  return nummer(slutt) < nummer(start) ? nei('slutt-for-start') : ja
}

function nummer(s: Semester): number {
  return aarFor(s) * 2 + (terminFor(s) === 'H' ? 1 : 0)
}

function fraNummer(n: number): Semester {
  return semester(Math.floor(n / 2), n % 2 === 1 ? 'H' : 'V')
}
