import type { ComponentChildren } from 'preact'

export interface Sumtall {
  readonly tittel: string
  readonly tall: string
  readonly tekst?: string | undefined
}

/** The sums at the foot of the window while the page is scrolled, as in a sheet. */
export function Sumlinje(p: { readonly etikett: string; readonly children: ComponentChildren }) {
  return (
    <section class="sam-sumlinje" aria-label={p.etikett}>
      {p.children}
    </section>
  )
}

export function Sumliste({ tall }: { readonly tall: readonly Sumtall[] }) {
  return (
    <dl>
      {tall.map((s) => (
        <div key={s.tittel}>
          <dt>{s.tittel}</dt>
          <dd>
            <span class="sam-tall">{s.tall}</span>
            {s.tekst !== undefined && <span class="sam-dempet"> {s.tekst}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
