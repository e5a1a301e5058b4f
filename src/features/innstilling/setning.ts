/** What somebody has written as one sentence among others: one line, with an end. */
export function medPunktum(tekst: string): string {
  const rent = tekst.trim().replaceAll(/\s+/g, ' ')
  return /[.!?]$/.test(rent) ? rent : `${rent}.`
}
