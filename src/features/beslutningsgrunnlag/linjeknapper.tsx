import type { Sprak } from '#core/sprak.ts'
import { Knapp } from '#ui/knapp.tsx'
import { Knapperad } from '#ui/skjema.tsx'
import type { Linjegruppe } from './linjeendring.ts'
import { skjematekster } from './skjematekster.ts'

/** Move and remove one line: submit buttons that save all that is typed. */
export function Linjeknapper(p: {
  readonly sprak: Sprak
  readonly gruppe: Linjegruppe
  readonly nr: number
  readonly antall: number
  readonly sti: string
}) {
  const t = skjematekster[p.sprak]
  const navn = t.linje[p.gruppe](p.nr)
  const knapp = (slag: 'opp' | 'ned' | 'fjern', farge?: 'danger') => (
    <Knapp
      liten
      vekt="tertiaer"
      farge={farge}
      navn="handling"
      verdi={`${p.gruppe}.${slag}.${p.nr}`}
      etikett={`${t[slag]}: ${navn}`}
    >
      {t[slag]}
    </Knapp>
  )
  return (
    <Knapperad>
      {p.nr > 1 && knapp('opp')}
      {p.nr < p.antall && knapp('ned')}
      {knapp('fjern', 'danger')}
    </Knapperad>
  )
}

export function NyLinje(p: {
  readonly sprak: Sprak
  readonly gruppe: Linjegruppe
  readonly slag?: 'koordinator'
}) {
  return (
    <Knapp
      vekt="sekundaer"
      id={p.slag === undefined ? `${p.gruppe}.ny` : `${p.gruppe}.${p.slag}`}
      navn="handling"
      verdi={`${p.gruppe}.${p.slag ?? 'ny'}`}
    >
      {skjematekster[p.sprak].ny[p.slag ?? p.gruppe]}
    </Knapp>
  )
}
