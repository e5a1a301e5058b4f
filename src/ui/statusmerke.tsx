import type { ComponentChildren, JSX } from 'preact'
import { Ikon, type IkonNavn } from './ikon.tsx'

export type Statustype = 'noytral' | 'info' | 'suksess' | 'advarsel' | 'feil' | 'aktiv' | 'utkast'

const UTSEENDE: Record<Statustype, { farge: string; ikon: IkonNavn }> = {
  noytral: { farge: 'neutral', ikon: 'strek' },
  utkast: { farge: 'neutral', ikon: 'penn' },
  info: { farge: 'info', ikon: 'info' },
  aktiv: { farge: 'accent', ikon: 'klokke' },
  suksess: { farge: 'success', ikon: 'ok' },
  advarsel: { farge: 'warning', ikon: 'advarsel' },
  feil: { farge: 'danger', ikon: 'feil' },
}

/** A status in a word: text, shape and colour together, so that no one of them carries it alone. */
export function Statusmerke(p: {
  readonly type: Statustype
  readonly ikon?: IkonNavn
  readonly children: ComponentChildren
}): JSX.Element {
  const { farge, ikon } = UTSEENDE[p.type]
  return (
    <span class="sam-status" data-color={farge}>
      <Ikon navn={p.ikon ?? ikon} />
      {p.children}
    </span>
  )
}
