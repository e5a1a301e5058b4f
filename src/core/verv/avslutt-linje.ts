import { dagenEtter, dagenFor, type Dato } from '../dato.ts'
import type { Periode } from '../register/periode.ts'
import { nei, type Avgjorelse } from '../resultat.ts'

export type Linjeslutt = 'i-fortiden' | 'er-slutt'

/**
 * What is left of a line whose last day is `siste`: a period, or null when it never begins. The
 * last day is yesterday at the earliest, so that no day that has been loses its right.
 */
export function avsluttLinje(
  gyldig: Periode,
  siste: Dato,
  idag: Dato,
):
  | { readonly ok: true; readonly rest: Periode | null }
  | Extract<Avgjorelse<Linjeslutt>, { ok: false }> {
  if (siste < dagenFor(idag)) return nei('i-fortiden')
  const til = dagenEtter(siste)
  if (gyldig.til !== null && gyldig.til <= til) return nei('er-slutt')
  return { ok: true, rest: gyldig.fra !== null && gyldig.fra >= til ? null : { ...gyldig, til } }
}
