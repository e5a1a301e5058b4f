import type { ComponentChildren, JSX } from 'preact'

/** The top of a page's content: what it is, in one heading and one sentence; its status; its main acts. */
export function Sidehode(p: {
  readonly tittel: ComponentChildren
  /** A small line above the heading: the kind of thing this is. */
  readonly overtittel?: ComponentChildren
  readonly ingress?: ComponentChildren
  readonly status?: ComponentChildren
  readonly handlinger?: ComponentChildren
}): JSX.Element {
  return (
    <div class="sam-sidehode">
      <div class="sam-sidehode-tekst">
        {p.overtittel && <p class="sam-overtittel">{p.overtittel}</p>}
        <div class="sam-sidehode-tittel">
          <h1>{p.tittel}</h1>
          {p.status}
        </div>
        {p.ingress && <div class="sam-ingress">{p.ingress}</div>}
      </div>
      {p.handlinger && <div class="sam-sidehode-handlinger">{p.handlinger}</div>}
    </div>
  )
}

/** A part of a page under a heading of its own; `id` makes it a place one can link to. */
export function Avsnitt(p: {
  readonly tittel: ComponentChildren
  readonly id?: string
  readonly niva?: 2 | 3
  readonly ved?: ComponentChildren
  readonly ingress?: ComponentChildren
  readonly children?: ComponentChildren
}): JSX.Element {
  const H = `h${p.niva ?? 2}` as const
  return (
    <section class="sam-avsnitt" id={p.id}>
      <div class="sam-avsnitt-hode">
        <H>{p.tittel}</H>
        {p.ved}
      </div>
      {p.ingress && <div class="sam-avsnitt-ingress">{p.ingress}</div>}
      {p.children}
    </section>
  )
}
