import type { Oppsettnettverk } from './sporringer.ts'

/** What a text in a sheet points to. More than one: the reader must choose. */
export interface Nettverkstreff {
  readonly treff: readonly Oppsettnettverk[]
  /** The nearest by spelling when there is no hit: an offer, never a decision. */
  readonly forslag: readonly Oppsettnettverk[]
}

/**
 * By id or by name, whatever the case, the spaces, the punctuation and the order of the parts:
 * «Levanger/Verdal» is Verdal/Levanger. Two different names never become the same by likeness.
 */
export function finnNettverk(tekst: string, nettverk: readonly Oppsettnettverk[]): Nettverkstreff {
  const nokkel = navnenokkel(tekst)
  const paId = nettverk.filter((n) => n.id === tekst.trim().toLowerCase())
  const treff =
    paId.length > 0 ? paId : nettverk.filter((n) => nokkel !== '' && navnenokkel(n.navn) === nokkel)
  return { treff, forslag: treff.length > 0 ? [] : naermeste(nokkel, nettverk) }
}

/** Equal for two ways of writing the same name, and only then. */
export function navnenokkel(tekst: string): string {
  return tekst
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((ord) => ord !== '' && ord !== 'og')
    .toSorted()
    .join(' ')
}

function naermeste(
  nokkel: string,
  nettverk: readonly Oppsettnettverk[],
): readonly Oppsettnettverk[] {
  return nettverk
    .map((n) => ({ n, likhet: likhet(nokkel, navnenokkel(n.navn)) }))
    .filter((x) => x.likhet >= MINSTE_LIKHET)
    .toSorted((a, b) => b.likhet - a.likhet)
    .slice(0, 3)
    .map((x) => x.n)
}

const MINSTE_LIKHET = 0.4

/** Share of letter pairs in common (Dice): 1 for the same text, 0 for nothing alike. */
function likhet(a: string, b: string): number {
  const [x, y] = [bokstavpar(a), bokstavpar(b)]
  if (x.length + y.length === 0) return 0
  const rest = [...y]
  const felles = x.filter((par) => {
    const i = rest.indexOf(par)
    if (i >= 0) rest.splice(i, 1)
    return i >= 0
  }).length
  return (2 * felles) / (x.length + y.length)
}

/** Cut short, so that a cell with a whole document in it costs no more than a long name. */
function bokstavpar(tekst: string): readonly string[] {
  const kort = tekst.slice(0, 100)
  return Array.from({ length: Math.max(0, kort.length - 1) }, (_, i) => kort.slice(i, i + 2))
}
