import type { JSX } from 'preact'

export type Fane = {
  readonly tekst: string
  readonly href: string
  readonly aktiv?: boolean
  readonly antall?: number | undefined
}

/** Views of the same thing, each with an address of its own: links, not ARIA tabs. */
export function Faner(p: {
  readonly etikett: string
  readonly faner: readonly Fane[]
}): JSX.Element {
  return (
    <nav class="sam-faner" aria-label={p.etikett}>
      <ul class="sam-faner-liste">
        {p.faner.map((f) => (
          <li key={f.href}>
            <a href={f.href} aria-current={f.aktiv ? 'page' : undefined}>
              {f.tekst}
              {f.antall !== undefined && <span class="sam-antall">{f.antall}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
