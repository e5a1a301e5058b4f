import { h } from 'preact'
import { kroner, type Kroner } from '#core/kroner.ts'
import { hoyesteBelop } from '#core/vurdering/grense.ts'
import { summerGruppe, type Gruppebelop } from '#core/vurdering/gruppesum.ts'
import { formatKroner, type Sprak } from '#ui/format.ts'
import { Sumliste } from '#ui/sumlinje.tsx'

export const SUMELEMENT = 'sam-vurderingssum'

/** The `id` of the form the sums follow; they stand outside it, across the whole page. */
export const ARKSKJEMA = 'kriterieark'

export interface Sumdata {
  readonly sprak: Sprak
  /** The case on the screen; `innstilt` is what is saved. */
  readonly sak: Gruppebelop
  /** The group's other cases, as they are saved. */
  readonly andre: readonly Gruppebelop[]
  readonly utvidetRamme: boolean
  /** What stands in the amount field. */
  readonly skrevet: Kroner | null
  /** The labels are given: no texts go to the browser. */
  readonly ord: Readonly<
    Record<
      'ramme' | 'omsokt' | 'denneSaken' | 'gruppa' | 'ikkeLagret' | 'overGrensen' | 'merknad',
      string
    >
  >
}

/** Frame, request, what stands in the sheet, and what the group then has recommended in all. */
export function Sumpanel({ sprak, sak, andre, utvidetRamme, skrevet, ord }: Sumdata) {
  const kr = (belop: number | null) => (belop === null ? '–' : formatKroner(belop, sprak))
  const sum = summerGruppe([...andre, { ...sak, innstilt: skrevet }], utvidetRamme)
  const forMye =
    skrevet !== null && skrevet > hoyesteBelop(sak.omsokt ?? kroner(0), sak.ramme, utvidetRamme)
  const merke = forMye ? ord.overGrensen : skrevet === sak.innstilt ? undefined : ord.ikkeLagret
  return (
    <Sumliste
      tall={[
        { tittel: ord.ramme, tall: kr(sak.ramme) },
        { tittel: ord.omsokt, tall: kr(sak.omsokt) },
        { tittel: ord.denneSaken, tall: kr(skrevet), merke },
        { tittel: ord.gruppa, tall: kr(sum.innstilt), tekst: ord.merknad },
      ]}
    />
  )
}

/** The panel as the server draws it, in the element that a script brings to life. */
export function Sumelement(p: Sumdata) {
  return h(
    SUMELEMENT,
    { class: 'sam-blokk', 'data-oy': true, data: JSON.stringify(p) },
    <Sumpanel {...p} />,
  )
}
