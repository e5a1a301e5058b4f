/** A row of history as it is read. Values are whatever JSON can hold. */
export interface Linje {
  readonly id: number
  readonly tabell: string
  readonly radnokkel: string
  readonly operasjon: 'fantes' | 'ny' | 'endret' | 'slettet'
  readonly for: Readonly<Record<string, unknown>> | null
  readonly etter: Readonly<Record<string, unknown>> | null
}

export interface Felt {
  readonly kolonne: string
  readonly for: unknown
  readonly etter: unknown
}

/** What one command did to one row, all in all. */
export interface Endring {
  readonly id: number
  readonly tabell: string
  readonly radnokkel: string
  readonly operasjon: Linje['operasjon']
  readonly felter: readonly Felt[]
}

/**
 * What the lines of one transaction, oldest first, came to: a row deleted and written again is a
 * change, or nothing; one made and deleted again is nothing. Rows in the order they were first
 * touched. Always: `for` is the value before the first line and `etter` the value after the last.
 */
export function slaSammen(linjer: readonly Linje[]): readonly Endring[] {
  const rader = Map.groupBy(linjer, (l) => `${l.tabell} ${l.radnokkel}`)
  return [...rader.values()].flatMap((linjene): readonly Endring[] => {
    const [forste] = linjene
    const siste = linjene.at(-1)
    if (forste === undefined || siste === undefined) return []
    const varDer = forste.operasjon !== 'ny' && forste.operasjon !== 'fantes'
    const erDer = siste.operasjon !== 'slettet'
    if (!varDer && !erDer) return []
    const felter = new Map<string, { for: unknown; etter: unknown }>()
    for (const linje of linjene) {
      for (const kolonne of kolonner(linje)) {
        const kjent = felter.get(kolonne)
        const foran = linje.for?.[kolonne] ?? null
        felter.set(kolonne, {
          for: kjent === undefined ? foran : kjent.for,
          etter: linje.etter?.[kolonne] ?? null,
        })
      }
    }
    const endret = [...felter]
      .map(([kolonne, verdier]) => ({ kolonne, ...verdier }))
      .filter((f) => !erLike(f.for, f.etter))
    const operasjon = varDer ? (erDer ? 'endret' : 'slettet') : forste.operasjon
    if (operasjon === 'endret' && endret.length === 0) return []
    const { id, tabell, radnokkel } = forste
    return [{ id, tabell, radnokkel, operasjon, felter: endret }]
  })
}

function kolonner(linje: Linje): ReadonlySet<string> {
  return new Set([...Object.keys(linje.for ?? {}), ...Object.keys(linje.etter ?? {})])
}

/** Equal as JSON; the database writes the keys of an object in one order. */
function erLike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
