import type { Sti } from '#core/fordeling/typer.ts'

export type JsonSteder = {
  /** Names that stand twice in one object: JSON.parse would keep the last in silence. */
  readonly doble: readonly Sti[]
  /** Where the value at a path starts, by `stinokkel`; only those asked for. */
  readonly steder: ReadonlyMap<string, number>
}

type Niva =
  | { readonly navn: Set<string>; sti: string; nr: number }
  | { readonly navn: undefined; nr: number }

export function stinokkel(sti: Sti): string {
  return JSON.stringify(sti)
}

/**
 * Walks a JSON text that JSON.parse has accepted, for the two things it does not tell: where
 * values stand, and names given twice. Without recursion, so that depth costs nothing.
 */
export function jsonSteder(tekst: string, onsket: ReadonlySet<string>): JsonSteder {
  const doble: Sti[] = []
  const steder = new Map<string, number>()
  const nivaer: Niva[] = []
  const sti = (): Sti => nivaer.map((n) => (n.navn === undefined ? n.nr : n.sti))
  let navnVentes = false

  const verdi = (pos: number): void => {
    if (onsket.size === 0) return
    const nokkel = stinokkel(sti())
    if (onsket.has(nokkel) && !steder.has(nokkel)) steder.set(nokkel, pos)
  }

  let i = 0
  while (i < tekst.length) {
    const tegn = tekst[i]
    const niva = nivaer.at(-1)
    if (tegn === '"') {
      const slutt = strengslutt(tekst, i)
      if (navnVentes && niva?.navn !== undefined) {
        niva.sti = String(JSON.parse(tekst.slice(i, slutt)))
        if (niva.navn.has(niva.sti)) doble.push(sti())
        niva.navn.add(niva.sti)
        navnVentes = false
      } else {
        verdi(i)
      }
      i = slutt
      continue
    }
    if (tegn === '{' || tegn === '[') {
      verdi(i)
      nivaer.push(tegn === '{' ? { navn: new Set(), sti: '', nr: 0 } : { navn: undefined, nr: 0 })
      navnVentes = tegn === '{'
    } else if (tegn === '}' || tegn === ']') {
      nivaer.pop()
      navnVentes = false
    } else if (tegn === ',') {
      if (niva) niva.nr += 1
      navnVentes = niva?.navn !== undefined
    } else if (tegn !== ':' && !BLANKT.has(tegn)) {
      verdi(i)
      while (i + 1 < tekst.length && !SLUTT.has(tekst[i + 1])) i += 1
    }
    i += 1
  }
  return { doble, steder }
}

const BLANKT = new Set<string | undefined>([' ', '\n', '\r', '\t'])
const SLUTT = new Set<string | undefined>([...BLANKT, ',', '}', ']'])

function strengslutt(tekst: string, start: number): number {
  let i = start + 1
  while (i < tekst.length && tekst[i] !== '"') i += tekst[i] === '\\' ? 2 : 1
  return i + 1
}

/** Turns positions into "linje 3, kolonne 12"; the lines are found once. */
export function linjeOgKolonne(tekst: string): (pos: number) => string {
  const starter = [0]
  for (let i = tekst.indexOf('\n'); i !== -1; i = tekst.indexOf('\n', i + 1)) starter.push(i + 1)
  return (pos) => {
    let [lav, hoy] = [0, starter.length - 1]
    while (lav < hoy) {
      const midt = Math.ceil((lav + hoy) / 2)
      if ((starter[midt] ?? 0) <= pos) lav = midt
      else hoy = midt - 1
    }
    return `linje ${lav + 1}, kolonne ${pos - (starter[lav] ?? 0) + 1}`
  }
}
