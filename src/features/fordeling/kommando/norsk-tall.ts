const GRUPPERT = /^([+-]?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)(?:,(\d+))?$/
const MED_KOMMA = /^([+-]?\d+),(\d+)$/

/**
 * A number as people write it in Norwegian sheets (12 022 000 or 10,5) in the form core reads.
 * A decimal point stays one: "1.234" is a little over one. Anything else is given back as it is,
 * for core to refuse with what was written.
 */
export function normaliserTall(skrevet: string): string {
  const tekst = skrevet.trim().replace(/^\u2212/, '-')
  const treff = GRUPPERT.exec(tekst) ?? MED_KOMMA.exec(tekst)
  if (!treff) return tekst
  const [, hel = '', brok] = treff
  const heltall = hel.replace(/[ \u00a0\u2009\u202f]/g, '')
  return brok === undefined ? heltall : `${heltall}.${brok}`
}
