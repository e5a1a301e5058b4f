import { feil, ok, type Resultat } from './resultat.ts'

/**
 * An exact decimal: teller / 10^skala. Always in its shortest form (a skala above 0 means the
 * last digit of teller is not 0), so equal numbers have equal fields.
 */
export type Desimal = { readonly teller: bigint; readonly skala: number }

export type DesimalFeil = 'ikke-tall' | 'for-mange-siffer'

/**
 * Digits a decimal may have in all when written out without exponent. Far above every count and
 * amount there is, and low enough that "1e999999999" cannot cost memory.
 */
export const FLEST_SIFFER = 40

export const NULL_DESIMAL: Desimal = { teller: 0n, skala: 0 }
export const EN_DESIMAL: Desimal = { teller: 1n, skala: 0 }

const MONSTER = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

/**
 * Reads a decimal exactly as written: "0.6" is six tenths, "1.2e7" is twelve million. Decimal
 * point only; a decimal comma and grouping belong to the sheet or form and are removed there.
 * Errors: 'ikke-tall' for anything else, 'for-mange-siffer' above FLEST_SIFFER digits.
 */
export function tolkDesimal(tekst: string): Resultat<Desimal, DesimalFeil> {
  const treff = MONSTER.exec(tekst)
  if (!treff) return feil('ikke-tall')
  const [, fortegn = '', hel = '', brok = '', eksponent = '0'] = treff
  const flytting = Number(eksponent)
  if (Math.abs(flytting) > FLEST_SIFFER) return feil('for-mange-siffer')
  const siffer = (hel + brok).replace(/^0+(?=\d)/, '')
  if (siffer.length > FLEST_SIFFER) return feil('for-mange-siffer')
  const verdi = BigInt(fortegn === '-' ? `-${siffer}` : siffer)
  const skala = brok.length - flytting
  const tall = skala < 0 ? { teller: verdi * tierpotens(-skala), skala: 0 } : forkort(verdi, skala)
  return antallSiffer(tall) > FLEST_SIFFER ? feil('for-mange-siffer') : ok(tall)
}

/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`. */
export function sammenlignDesimal(a: Desimal, b: Desimal): number {
  const skala = Math.max(a.skala, b.skala)
  const [x, y] = [vedSkala(a, skala), vedSkala(b, skala)]
  return x < y ? -1 : x > y ? 1 : 0
}

export function plussDesimal(a: Desimal, b: Desimal): Desimal {
  const skala = Math.max(a.skala, b.skala)
  return forkort(vedSkala(a, skala) + vedSkala(b, skala), skala)
}

/** The teller of the same number over 10^skala. Throws when that would lose a digit. */
export function vedSkala(d: Desimal, skala: number): bigint {
  if (skala < d.skala) throw new RangeError(`Skala ${skala} taper siffer fra ${formaterDesimal(d)}`)
  return d.teller * tierpotens(skala - d.skala)
}

/** True when there is nothing after the decimal point. */
export function erHeltall(d: Desimal): boolean {
  return d.skala === 0
}

/** Written out with a decimal point and without exponent; `tolkDesimal` gives the same back. */
export function formaterDesimal(d: Desimal): string {
  if (d.skala === 0) return d.teller.toString()
  const fortegn = d.teller < 0n ? '-' : ''
  const siffer = (d.teller < 0n ? -d.teller : d.teller).toString().padStart(d.skala + 1, '0')
  return `${fortegn}${siffer.slice(0, -d.skala)}.${siffer.slice(-d.skala)}`
}

/**
 * teller / nevner as decimal text with exactly `plasser` decimals, halves rounded up.
 * For a share or a fraction: teller from 0 and up, nevner above 0; throws otherwise.
 */
export function brokTekst(teller: bigint, nevner: bigint, plasser: number): string {
  if (teller < 0n || nevner <= 0n) throw new RangeError('En brøk må være null eller positiv')
  const avrundet = (2n * teller * tierpotens(plasser) + nevner) / (2n * nevner)
  const siffer = avrundet.toString().padStart(plasser + 1, '0')
  return plasser === 0 ? siffer : `${siffer.slice(0, -plasser)}.${siffer.slice(-plasser)}`
}

const TIERPOTENSER = Array.from({ length: 2 * FLEST_SIFFER + 1 }, (_, n) => 10n ** BigInt(n))

export function tierpotens(n: number): bigint {
  return TIERPOTENSER[n] ?? 10n ** BigInt(n)
}

function forkort(teller: bigint, skala: number): Desimal {
  let [t, s] = [teller, skala]
  while (s > 0 && t % 10n === 0n) [t, s] = [t / 10n, s - 1]
  return { teller: t, skala: s }
}

function antallSiffer(d: Desimal): number {
  const siffer = (d.teller < 0n ? -d.teller : d.teller).toString().length
  return Math.max(siffer, d.skala)
}
