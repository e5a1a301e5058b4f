import type { ComponentChildren, JSX } from 'preact'
import type { Sprak } from './format.ts'
import { Ikon, type IkonNavn } from './ikon.tsx'
import { uiTekster } from './tekster.ts'

export type Varseltype = 'info' | 'suksess' | 'advarsel' | 'feil'

const UTSEENDE: Record<Varseltype, { farge: string; ikon: IkonNavn }> = {
  info: { farge: 'info', ikon: 'info' },
  suksess: { farge: 'success', ikon: 'ok' },
  advarsel: { farge: 'warning', ikon: 'advarsel' },
  feil: { farge: 'danger', ikon: 'feil' },
}

/** A message box. `kunngjor`: read out at once, for the answer to what the person just did. */
export function Varsel(p: {
  readonly sprak: Sprak
  readonly type: Varseltype
  readonly tittel?: string | undefined
  readonly kunngjor?: boolean
  readonly children?: ComponentChildren
}): JSX.Element {
  const { farge, ikon } = UTSEENDE[p.type]
  const rolle = p.type === 'feil' ? 'alert' : 'status'
  return (
    <div class="sam-varsel" data-color={farge} role={p.kunngjor ? rolle : undefined}>
      <Ikon navn={ikon} />
      <div class="sam-varsel-innhold">
        <span class="ds-sr-only">{uiTekster(p.sprak)[p.type]}: </span>
        {p.tittel && <p class="sam-varsel-tittel">{p.tittel}</p>}
        {p.children}
      </div>
    </div>
  )
}
