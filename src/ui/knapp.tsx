import type { ComponentChildren, JSX } from 'preact'
import { Ikon } from './ikon.tsx'

export type Vekt = 'primaer' | 'sekundaer' | 'tertiaer'
export type Knappfarge = 'accent' | 'neutral' | 'danger'

type Felles = {
  readonly vekt?: Vekt | undefined
  readonly farge?: Knappfarge | undefined
  readonly liten?: boolean | undefined
  readonly children: ComponentChildren
}

export type KnappProps = Felles & {
  readonly type?: 'submit' | 'button'
  readonly navn?: string | undefined
  readonly verdi?: string | undefined
  readonly id?: string | undefined
  /** The form it sends, when it stands outside it. */
  readonly skjema?: string | undefined
  /** Sends the form to another address than the form's own. */
  readonly adresse?: string | undefined
  readonly etikett?: string | undefined
}

const VARIANT: Record<Vekt, string> = {
  primaer: 'primary',
  sekundaer: 'secondary',
  tertiaer: 'tertiary',
}

/** Does something; `submit` unless said otherwise. For going somewhere, use `LenkeKnapp`. */
export function Knapp(p: KnappProps): JSX.Element {
  return (
    <button
      {...utseende(p)}
      type={p.type === 'button' ? 'button' : 'submit'}
      name={p.navn}
      value={p.verdi}
      id={p.id}
      form={p.skjema}
      formAction={p.adresse}
      aria-label={p.etikett}
    >
      {p.children}
    </button>
  )
}

/** A link with the weight of a button: the next step is another page. */
export function LenkeKnapp(
  p: Felles & { readonly href: string; readonly last?: boolean },
): JSX.Element {
  return (
    <a {...utseende(p)} href={p.href} download={p.last ? '' : undefined}>
      {p.children}
    </a>
  )
}

/**
 * A button that says why it cannot be used now. It stays in the tab order (`aria-disabled`, not
 * `disabled`), for a reason that cannot be reached is no reason. Type `button`: pressing it sends
 * nothing, with or without a script. Without a `grunn` it is a plain `Knapp`.
 */
export function KnappMedGrunn(
  p: KnappProps & { readonly id: string; readonly grunn?: string | undefined },
): JSX.Element {
  if (p.grunn === undefined) return <Knapp {...p} />
  return (
    <div class="sam-knapp-med-grunn">
      <button
        {...utseende(p)}
        type="button"
        id={p.id}
        aria-disabled="true"
        aria-describedby={`${p.id}-grunn`}
        aria-label={p.etikett}
      >
        {p.children}
      </button>
      <p class="sam-grunn" id={`${p.id}-grunn`}>
        <Ikon navn="las" />
        <span>{p.grunn}</span>
      </p>
    </div>
  )
}

function utseende(p: Omit<Felles, 'children'>) {
  return {
    class: p.liten ? 'ds-button sam-knapp-liten' : 'ds-button',
    'data-variant': VARIANT[p.vekt ?? 'primaer'],
    'data-color': p.farge,
  }
}
