import type { ComponentChildren, JSX } from 'preact'
import type { Sprak } from './format.ts'
import { Ikon } from './ikon.tsx'
import { uiTekster } from './tekster.ts'

/** What every field has. `id` is `navn` unless given; the error summary links to it. */
export type FeltProps = {
  readonly sprak: Sprak
  readonly navn: string
  readonly id?: string | undefined
  readonly etikett: ComponentChildren
  readonly beskrivelse?: ComponentChildren
  /** The fault, in a full sentence that says how to put it right. */
  readonly feil?: string | undefined
  /** Written beside the label. Leave out when one sentence above the form says it for all. */
  readonly krav?: 'maFyllesUt' | 'valgfritt' | undefined
  /** The field cannot be changed, and this is why. */
  readonly laast?: string | undefined
  /** Label for readers only: for a field in a table cell, where the headings say it. */
  readonly skjultEtikett?: boolean | undefined
  readonly bredde?: 'xs' | 's' | 'm' | 'l' | undefined
}

/** Label, what is said about the field, and the input. */
export function Felt(p: FeltProps & { readonly children: ComponentChildren }): JSX.Element {
  return (
    <div
      class={p.bredde ? `sam-felt sam-felt-${p.bredde}` : 'sam-felt'}
      data-laast={p.laast ? '' : undefined}
      data-feil={p.feil ? '' : undefined}
    >
      <label for={feltId(p)} class={p.skjultEtikett ? 'ds-sr-only' : undefined}>
        {p.etikett} <Kravmerke {...p} />
      </label>
      <Under {...p} />
      {p.children}
    </div>
  )
}

type UnderProps = Pick<FeltProps, 'sprak' | 'navn' | 'id' | 'beskrivelse' | 'feil' | 'laast'>

/** Description, reason and fault stand above the input, where a keyboard on a phone does not hide them. */
export function Under(p: UnderProps): JSX.Element {
  const t = uiTekster(p.sprak)
  return (
    <>
      {p.beskrivelse && (
        <div class="sam-felt-beskrivelse" id={`${feltId(p)}-beskrivelse`}>
          {p.beskrivelse}
        </div>
      )}
      {p.laast && (
        <p class="sam-grunn" id={`${feltId(p)}-laast`}>
          <Ikon navn="las" />
          <span>{p.laast}</span>
        </p>
      )}
      {p.feil && (
        <p class="sam-felt-feil" id={`${feltId(p)}-feil`}>
          <Ikon navn="feil" />
          <span>
            <span class="ds-sr-only">{t.feilVed} </span>
            {p.feil}
          </span>
        </p>
      )}
    </>
  )
}

export function Kravmerke({ krav, sprak }: Pick<FeltProps, 'krav' | 'sprak'>): JSX.Element | null {
  if (krav === undefined) return null
  return (
    <span class="sam-krav" data-krav={krav}>
      {uiTekster(sprak)[krav]}
    </span>
  )
}

export function feltId(p: { readonly id?: string | undefined; readonly navn: string }): string {
  return p.id ?? p.navn
}

export function beskrevetAv(p: UnderProps): string | undefined {
  const deler = [
    p.beskrivelse && `${feltId(p)}-beskrivelse`,
    p.laast && `${feltId(p)}-laast`,
    p.feil && `${feltId(p)}-feil`,
  ].filter(Boolean)
  return deler.length > 0 ? deler.join(' ') : undefined
}

/** The links between label, description, fault and input are written here, not by a script. */
export function kobling(p: FeltProps) {
  return {
    class: 'ds-input',
    id: feltId(p),
    name: p.navn,
    disabled: p.laast !== undefined,
    'aria-describedby': beskrevetAv(p),
    'aria-invalid': p.feil ? ('true' as const) : undefined,
  }
}
