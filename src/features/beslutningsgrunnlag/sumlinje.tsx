import type { ComponentChildren } from 'preact'
import type { Sprak } from '#core/sprak.ts'

export interface Sumtall {
  readonly tittel: string
  readonly tall: string
  readonly tekst?: string | undefined
}

/** The sums at the foot of the window while the page is scrolled, as in a sheet. */
export function Sumlinje(p: {
  readonly sprak: Sprak
  readonly etikett: string
  readonly tall: readonly Sumtall[]
  readonly children?: ComponentChildren
}) {
  return (
    <section class="sam-sumlinje" aria-label={p.etikett}>
      <dl>
        {p.tall.map((s) => (
          <div key={s.tittel}>
            <dt>{s.tittel}</dt>
            <dd>
              <span class="sam-tall">{s.tall}</span>
              {s.tekst !== undefined && <span class="sam-dempet"> {s.tekst}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {p.children}
    </section>
  )
}
