import type { ComponentChildren, JSX } from 'preact'

/** A bounded piece of a page. With `href` the heading is the link and the whole card can be pressed. */
export function Kort(p: {
  readonly tittel?: ComponentChildren
  readonly niva?: 2 | 3 | 4
  readonly href?: string | undefined
  readonly tonet?: boolean
  /** Beside the heading: a status, a small button. */
  readonly ved?: ComponentChildren
  readonly children?: ComponentChildren
}): JSX.Element {
  const H = `h${p.niva ?? 2}` as const
  return (
    <section
      class={['sam-kort', p.tonet && 'sam-kort-tonet', p.href && 'sam-kort-lenke']
        .filter(Boolean)
        .join(' ')}
    >
      {p.tittel !== undefined && (
        <div class="sam-kort-hode">
          <H class="sam-kort-tittel">{p.href ? <a href={p.href}>{p.tittel}</a> : p.tittel}</H>
          {p.ved}
        </div>
      )}
      {p.children}
    </section>
  )
}

/** Cards side by side, as many as there is room for. */
export function Kortrekke(p: {
  readonly smal?: boolean
  readonly children: ComponentChildren
}): JSX.Element {
  return (
    <div class={p.smal ? 'sam-kortrekke sam-kortrekke-smal' : 'sam-kortrekke'}>{p.children}</div>
  )
}
