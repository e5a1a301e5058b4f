import type { ComponentChildren, JSX } from 'preact'

export type SkjemaProps = {
  readonly adresse: string
  readonly metode?: 'post' | 'get'
  readonly id?: string
  /** Hidden fields: the anti-forgery token, the version that was read. */
  readonly skjulte?: Readonly<Record<string, string>>
  readonly filer?: boolean
  /** Ask before leaving with unsaved changes. */
  readonly varsleUlagret?: boolean
  /** Sends itself when a field is changed; its button is then hidden (scripts only). */
  readonly autoSend?: boolean
  /** Fields side by side, for filters. */
  readonly paRad?: boolean
  readonly children: ComponentChildren
}

/** The server checks and answers with every fault at once, so the browser's own check is off. */
export function Skjema(p: SkjemaProps): JSX.Element {
  return (
    <form
      class={p.paRad ? 'sam-skjema sam-skjema-rad' : 'sam-skjema'}
      id={p.id}
      action={p.adresse}
      method={p.metode ?? 'post'}
      encType={p.filer ? 'multipart/form-data' : undefined}
      noValidate
      data-varsle-ulagret={p.varsleUlagret ? '' : undefined}
      data-auto-send={p.autoSend ? '' : undefined}
    >
      {Object.entries(p.skjulte ?? {}).map(([navn, verdi]) => (
        <input key={navn} type="hidden" name={navn} value={verdi} />
      ))}
      {p.children}
    </form>
  )
}

/** Buttons in order: the main one first, then the others, then the way out. */
export function Knapperad({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="sam-knapperad">{children}</div>
}
