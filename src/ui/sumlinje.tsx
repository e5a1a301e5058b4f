import type { ComponentChildren, JSX } from 'preact'

export interface Sumtall {
  readonly tittel: string
  readonly tall: string
  readonly tekst?: string | undefined
  /** As `tekst`, but there on a narrow screen too. */
  readonly merke?: string | undefined
}

/** The sums at the foot of the window while the page is scrolled, as in a sheet. */
export function Sumlinje(p: {
  readonly etikett: string
  readonly children: ComponentChildren
}): JSX.Element {
  return (
    <section class="sam-sumlinje" aria-label={p.etikett}>
      {p.children}
    </section>
  )
}

/** Each sum under its name, with a word beside it where there is room. */
export function Sumliste({ tall }: { readonly tall: readonly Sumtall[] }): JSX.Element {
  return (
    <dl>
      {tall.map((s) => (
        <div key={s.tittel}>
          <dt>{s.tittel}</dt>
          <dd>
            <span class="sam-tall">{s.tall}</span>
            {s.merke !== undefined && <span class="sam-merknad"> {s.merke}</span>}
            {s.tekst !== undefined && <span class="sam-dempet"> {s.tekst}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
