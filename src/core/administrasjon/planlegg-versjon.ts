import type { Dato } from '../dato.ts'
import { overlapper, snitt, uten, type Periode } from '../register/periode.ts'
import { feil, ok, type Resultat } from '../resultat.ts'

export interface DatertRad {
  readonly id: number
  readonly gyldig: Periode
}

/** What is done to the rows there are, so that the new period stands free. */
export interface Versjonsplan {
  readonly bort: readonly number[]
  readonly avkort: readonly DatertRad[]
  /** The end of a row that the new one stands in the middle of: a row of its own, as it was. */
  readonly kopi: readonly { readonly av: number; readonly gyldig: Periode }[]
}

/**
 * Makes room for a new version. Always: no day before `idag` that a row already covers is given
 * another value, for something may have been written after it; a day nothing covers may be filled
 * in. After the plan no row overlaps `ny`, and every other day keeps the row it had.
 */
export function planleggVersjon(p: {
  readonly ny: Periode
  readonly rader: readonly DatertRad[]
  readonly idag: Dato
}): Resultat<Versjonsplan, 'endrer-fortid'> {
  const fortid = snitt(p.ny, { fra: null, til: p.idag })
  const beroert = p.rader.filter((r) => overlapper(r.gyldig, p.ny))
  if (beroert.some((r) => overlapper(r.gyldig, fortid))) return feil('endrer-fortid')
  const rester = beroert.map((r) => ({ id: r.id, deler: uten(r.gyldig, p.ny) }))
  return ok({
    bort: rester.filter((r) => r.deler.length === 0).map((r) => r.id),
    avkort: rester.flatMap((r) => r.deler.slice(0, 1).map((gyldig) => ({ id: r.id, gyldig }))),
    kopi: rester.flatMap((r) => r.deler.slice(1).map((gyldig) => ({ av: r.id, gyldig }))),
  })
}
