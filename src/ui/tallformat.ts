import type { Sprak } from './format.ts'

const LOKALE = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const satisfies Record<Sprak, string>
const DESIMALTEGN = { nb: ',', nn: ',', en: '.' } as const satisfies Record<Sprak, string>
const FORMAT = {
  nb: new Intl.NumberFormat(LOKALE.nb),
  nn: new Intl.NumberFormat(LOKALE.nn),
  en: new Intl.NumberFormat(LOKALE.en),
} as const satisfies Record<Sprak, Intl.NumberFormat>

/** A whole number, or a decimal as core writes it ("10.5"), grouped for reading; never rounded. */
export function lesbartTall(tall: number | string, sprak: Sprak): string {
  const treff = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(tall))
  if (!treff) return String(tall)
  const [, fortegn = '', hel = '', brok] = treff
  const helt = Number(hel)
  const gruppert = FORMAT[sprak].format(Number.isSafeInteger(helt) ? helt : BigInt(hel))
  const minus = fortegn === '' ? '' : '\u2212'
  return brok === undefined
    ? `${minus}${gruppert}`
    : `${minus}${gruppert}${DESIMALTEGN[sprak]}${brok}`
}

/** A share of 1 ("0.6") as per cent without the sign ("60"), exact. */
export function lesbarAndel(andel: string, sprak: Sprak): string {
  const [hel = '', brok = ''] = andel.split('.')
  const utvidet = brok.padEnd(2, '0')
  const heltall = `${hel}${utvidet.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const rest = utvidet.slice(2)
  return lesbartTall(rest === '' ? heltall : `${heltall}.${rest}`, sprak)
}
