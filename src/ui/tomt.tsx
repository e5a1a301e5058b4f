import type { ComponentChildren, JSX } from 'preact'

/** Nothing here yet: what would be here, and what to do about it. */
export function Tomt(p: {
  readonly tittel: string
  readonly children?: ComponentChildren
  readonly handling?: ComponentChildren
}): JSX.Element {
  return (
    <div class="sam-tomt">
      <p class="sam-tomt-tittel">{p.tittel}</p>
      {p.children}
      {p.handling && <div class="sam-knapperad">{p.handling}</div>}
    </div>
  )
}
