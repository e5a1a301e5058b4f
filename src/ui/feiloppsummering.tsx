import type { JSX } from 'preact'
import type { Sprak } from './format.ts'
import { uiTekster } from './tekster.ts'

export type Feltfeil = {
  /** The `id` of the field (its `navn`, unless it was given another). */
  readonly felt?: string | undefined
  readonly tekst: string
}

/** Every fault at once, each a link to its field. Stands first on a page the server sent back. */
export function Feiloppsummering(p: {
  readonly sprak: Sprak
  readonly feil: readonly Feltfeil[]
  readonly tittel?: string
}): JSX.Element | null {
  if (p.feil.length === 0) return null
  return (
    <section
      class="sam-feiloppsummering"
      aria-labelledby="feiloppsummering"
      tabIndex={-1}
      data-fokus
    >
      <h2 id="feiloppsummering">{p.tittel ?? uiTekster(p.sprak).feilISkjemaet}</h2>
      <ul>
        {p.feil.map((f) => (
          <li key={`${f.felt} ${f.tekst}`}>
            {f.felt === undefined ? f.tekst : <a href={`#${f.felt}`}>{f.tekst}</a>}
          </li>
        ))}
      </ul>
    </section>
  )
}
