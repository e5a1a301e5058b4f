import { h } from 'preact'
import type { Innstillingsgrunnlag } from '#core/innstilling/typer.ts'
import { Sumpanel, type Sumpanelprops } from './sumpanel.tsx'

export const SUMELEMENT = 'sam-innstillingssum'

export interface Sumdata extends Sumpanelprops {
  /** What is computed again while someone types; the lines' typed parts come from the form. */
  readonly grunnlag: Innstillingsgrunnlag
}

/** The panel as the server draws it, in the element that a script brings to life. */
export function Sumelement(p: Sumdata) {
  return h(
    SUMELEMENT,
    { class: 'sam-sumlinje sam-blokk', 'data-oy': true, data: JSON.stringify(p) },
    <Sumpanel {...p} />,
  )
}
