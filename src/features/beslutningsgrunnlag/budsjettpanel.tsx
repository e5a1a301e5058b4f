import { h } from 'preact'
import { budsjettsum } from '#core/beslutningsgrunnlag/budsjettsum.ts'
import type { Kroner } from '#core/kroner.ts'
import { formatEndring, formatKroner, type Sprak } from '#ui/format.ts'
import { Sumliste } from '#ui/sumlinje.tsx'

export const BUDSJETTELEMENT = 'sam-budsjettsum'

/** What is typed, and what it is held up against. The labels are given: no texts go to the browser. */
export interface Budsjettdata {
  readonly sprak: Sprak
  readonly omsokt: Kroner | null
  readonly linjer: readonly (Kroner | null)[]
  readonly ramme: Kroner | null
  /** Of the last saved: the whole check is the server's. */
  readonly mangler: number
  readonly ord: Readonly<
    Record<
      | 'omsokt'
      | 'budsjett'
      | 'rest'
      | 'iRute'
      | 'ramme'
      | 'ikkeVedtatt'
      | 'differanse'
      | 'mangler'
      | 'sistLagret',
      string
    >
  >
}

export function Budsjettpanel({ sprak, omsokt, linjer, ramme, mangler, ord }: Budsjettdata) {
  const sum = budsjettsum(omsokt, linjer, ramme)
  const kr = (belop: number | null) => (belop === null ? '–' : formatKroner(belop, sprak))
  const endring = (belop: number | null) => (belop === null ? '–' : formatEndring(belop, sprak))
  return (
    <Sumliste
      tall={[
        { tittel: ord.omsokt, tall: kr(omsokt) },
        { tittel: ord.budsjett, tall: kr(sum.budsjett) },
        {
          tittel: ord.rest,
          tall: sum.budsjettMotOmsokt === 0 ? ord.iRute : endring(sum.budsjettMotOmsokt),
        },
        { tittel: ord.ramme, tall: ramme === null ? ord.ikkeVedtatt : kr(ramme) },
        { tittel: ord.differanse, tall: endring(sum.omsoktMotRamme) },
        { tittel: ord.mangler, tall: String(mangler), tekst: ord.sistLagret },
      ]}
    />
  )
}

/** The panel as the server draws it, in the element that a script brings to life. */
export function Budsjettelement(p: Budsjettdata) {
  return h(
    BUDSJETTELEMENT,
    { class: 'sam-blokk', 'data-oy': true, data: JSON.stringify(p) },
    <Budsjettpanel {...p} />,
  )
}
