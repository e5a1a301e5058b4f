import type { JSX } from 'preact'

/** The way to one's own page, and how much waits there. */
export type Egenside = {
  readonly tekst: string
  readonly href: string
  readonly aktiv?: boolean
  readonly antall?: number | undefined
  /** The count in words, for one who does not see where it stands. */
  readonly antallTekst: string
}

/** With a count when something waits. */
export function Egen(p: Egenside): JSX.Element {
  return (
    <a class="sam-egenside" href={p.href} aria-current={p.aktiv ? 'page' : undefined}>
      {p.tekst}
      {p.antall !== undefined && p.antall > 0 && (
        <span class="sam-antall">
          <span aria-hidden="true">{p.antall}</span>
          <span class="ds-sr-only">, {p.antallTekst}</span>
        </span>
      )}
    </a>
  )
}
