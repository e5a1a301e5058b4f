import { kroner, STORSTE_SKREVNE, type Kroner } from '#core/kroner.ts'
import { formaterDesimal, tolkDesimal } from '#core/desimal.ts'

/**
 * A number as people in Norway write it → the exact decimal text ("83453", "12.5", "-0.6"), or
 * null when it is no number. No floating point on the way: every digit is kept as written, only
 * padding zeros go.
 *
 * Groups of three may be parted by space, no-break space, thin or narrow no-break space. The
 * decimal sign is a comma or a dot. Dots count as grouping only when they can be nothing else:
 * two or more of them (1.234.567), or with a decimal comma after (1.234,5). A lone dot is a
 * decimal sign; `kanVaereGruppert` tells when a reader could have meant thousands.
 */
export function tolkTall(tekst: string): string | null {
  const renset = tekst.trim().replace(/^[-\u2212\u2013]\s*/, '-')
  const treff = MONSTRE.map((m) => m.exec(renset)?.groups).find((g) => g !== undefined)
  if (!treff) return null
  const hel = (treff['hel'] ?? '').replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '')
  const del = (treff['del'] ?? '').replace(/0+$/, '')
  const tall = del === '' ? hel : `${hel}.${del}`
  return treff['minus'] === '-' && tall !== '0' ? `-${tall}` : tall
}

/**
 * As `tolkTall`, for a reader that refuses what is no number and quotes it: that comes back as
 * typed, with a space after it, since such a reader may know of notations ("1e7") that no person
 * types in a sheet or a form. Nothing typed stays nothing.
 */
export function tallEllerTekst(tekst: string): string {
  const typet = tekst.trim()
  return typet === '' ? '' : (tolkTall(typet) ?? `${typet} `)
}

/**
 * The one reading of a typed amount of kroner, for a reader that refuses what is no number: with or
 * without «kr», «,-» and spaces between thousands. A thousand in disguise («200.000», «200,000») is
 * never read as 200, but comes back as typed, like all else that is no number.
 */
export function belopEllerTekst(tekst: string): string {
  const typet = tekst.trim()
  if (typet === '') return ''
  return (tvetydigBelop(typet) ? null : tolkTall(utenKr(typet))) ?? `${typet} `
}

/**
 * As `belopEllerTekst`, for whole kroner, not negative, and no more than `STORSTE_SKREVNE`: sums
 * of what is read here are exact. Null for anything else.
 */
export function tolkBelop(tekst: string): Kroner | null {
  const lest = belopEllerTekst(tekst)
  return /^\d+$/.test(lest) && Number(lest) <= STORSTE_SKREVNE ? kroner(Number(lest)) : null
}

/** True for an amount such as "200.000" or "200,000": kroner are whole, so thousands may be meant. */
export function tvetydigBelop(tekst: string): boolean {
  return /^[-+\u2212\u2013]?\s*[1-9]\d{0,2}[.,]\d{3}$/.test(utenKr(tekst.trim()))
}

function utenKr(tekst: string): string {
  return tekst.replace(/(?:\s*kr\.?|,[-\u2013])$/iu, '')
}

/** A share typed in per cent, with or without the sign, as the exact decimal: «60 %» is "0.6". */
export function prosentEllerTekst(tekst: string): string {
  const typet = tekst.trim()
  if (typet === '') return ''
  const tall = tolkTall(typet.replace(/\s*%$/, ''))
  if (tall === null) return `${typet} `
  const lest = tolkDesimal(`${tall}e-2`)
  return lest.ok ? formaterDesimal(lest.verdi) : tall
}

/** True for "83.453": read as a decimal, but a person may have meant 83 453. Worth a question. */
export function kanVaereGruppert(tekst: string): boolean {
  return /^[-+\u2212\u2013]?\s*[1-9]\d{0,2}\.\d{3}$/.test(tekst.trim())
}

const FORTEGN = '(?<minus>-|\\+)?'
const MONSTRE: readonly RegExp[] = [
  new RegExp(`^${FORTEGN}(?<hel>\\d+)(?:[.,](?<del>\\d+))?$`),
  new RegExp(
    `^${FORTEGN}(?<hel>\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+)(?:[.,](?<del>\\d+))?$`,
  ),
  new RegExp(`^${FORTEGN}(?<hel>\\d{1,3}(?:\\.\\d{3}){2,})(?:,(?<del>\\d+))?$`),
  new RegExp(`^${FORTEGN}(?<hel>\\d{1,3}(?:\\.\\d{3})+),(?<del>\\d+)$`),
]
