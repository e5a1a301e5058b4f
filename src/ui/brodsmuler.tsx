import type { JSX } from 'preact'
import type { Sprak } from './format.ts'
import { uiTekster } from './tekster.ts'

export type Brodsmule = { readonly tekst: string; readonly href?: string | undefined }

/** The way here. The last is this page, and no link. */
export function Brodsmuler(p: {
  readonly sprak: Sprak
  readonly smuler: readonly Brodsmule[]
}): JSX.Element | null {
  if (p.smuler.length === 0) return null
  return (
    <nav class="sam-brodsmuler" aria-label={uiTekster(p.sprak).duErHer}>
      <ol>
        {p.smuler.map((s, i) => (
          <li key={s.href ?? s.tekst}>
            {s.href === undefined || i === p.smuler.length - 1 ? (
              <span aria-current="page">{s.tekst}</span>
            ) : (
              <a href={s.href}>{s.tekst}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
