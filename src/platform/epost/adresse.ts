// The same as the column `person.epost` and RFC 5321's limits, without quoted local parts: nobody's
// work address has one, and a quote is where tricks begin.
const ADRESSE =
  /^[^\s<>()[\]",;:\\@\p{Cc}]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\.[A-Za-z]{2,}$/u

/** One address a mail can be sent to: never a list, a name, a space or a control character. */
export function erEpostadresse(tekst: string): boolean {
  return tekst.length <= 254 && !tekst.includes('..') && ADRESSE.test(tekst)
}

/** What may stand in a header: one line, no control characters, not longer than a subject. */
export function enLinje(tekst: string): string {
  const linje = tekst
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/\s{2,}/g, ' ')
    .trim()
  return linje.length <= 200 ? linje : `${linje.slice(0, 199)}…`
}
