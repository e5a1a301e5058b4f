import type { ComponentChildren, JSX } from 'preact'

export type Beskrivelse = { readonly term: string; readonly verdi: ComponentChildren }

/** Facts as term and value, in line on a wide screen and under each other on a narrow one. */
export function Beskrivelsesliste(p: { readonly punkter: readonly Beskrivelse[] }): JSX.Element {
  return (
    <dl class="sam-beskrivelser">
      {p.punkter.map((b) => (
        <div key={b.term}>
          <dt>{b.term}</dt>
          <dd>{b.verdi}</dd>
        </div>
      ))}
    </dl>
  )
}
