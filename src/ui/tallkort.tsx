import type { ComponentChildren, JSX } from 'preact'

export type TallkortProps = {
  readonly tittel: string
  /** Ready formatted. */
  readonly tall: string
  readonly tekst?: ComponentChildren
  readonly tone?: 'advarsel' | 'feil' | 'suksess' | undefined
  readonly href?: string | undefined
}

/** Key figures in one row: what it is, how much, and one line of meaning. */
export function Tallkortrekke({ kort }: { readonly kort: readonly TallkortProps[] }): JSX.Element {
  return (
    <dl class="sam-tallkortrekke">
      {kort.map((k) => (
        <div class="sam-tallkort" key={k.tittel} data-tone={k.tone}>
          <dt>{k.href ? <a href={k.href}>{k.tittel}</a> : k.tittel}</dt>
          <dd class="sam-tallkort-tall">{k.tall}</dd>
          {k.tekst !== undefined && <dd class="sam-tallkort-tekst">{k.tekst}</dd>}
        </div>
      ))}
    </dl>
  )
}
