import type { ComponentChildren, JSX } from 'preact'

/** More for those who want it; opens without a script, and is open on paper. */
export function Detaljer(p: {
  readonly tittel: ComponentChildren
  readonly apen?: boolean
  readonly id?: string
  readonly children: ComponentChildren
}): JSX.Element {
  return (
    <details class="sam-detaljer" open={p.apen} id={p.id}>
      <summary>{p.tittel}</summary>
      <div class="sam-detaljer-innhold">{p.children}</div>
    </details>
  )
}
