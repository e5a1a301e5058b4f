import type { Dato } from '../dato.ts'

/**
 * From and with `fra`, up to but not with `til`: as PostgreSQL keeps a `daterange`. Null: open.
 * People are shown the last day instead of `til`; see `sisteDag` in the pages.
 */
export interface Periode {
  readonly fra: Dato | null
  readonly til: Dato | null
}

export const ALLTID: Periode = { fra: null, til: null }

/** Contains no day at all. */
export function erTom(p: Periode): boolean {
  return p.fra !== null && p.til !== null && p.fra >= p.til
}

export function gjelder(p: Periode, dato: Dato): boolean {
  return (p.fra === null || p.fra <= dato) && (p.til === null || dato < p.til)
}

/** True exactly when some day is in both. */
export function overlapper(a: Periode, b: Periode): boolean {
  return !erTom(snitt(a, b)) && !erTom(a) && !erTom(b)
}

/** The days in both; may be empty. */
export function snitt(a: Periode, b: Periode): Periode {
  return { fra: senest(a.fra, b.fra), til: tidligst(a.til, b.til) }
}

/** The days of `a` that are not in `b`: none, one or two periods, in order. */
export function uten(a: Periode, b: Periode): readonly Periode[] {
  if (!overlapper(a, b)) return erTom(a) ? [] : [a]
  const deler: readonly Periode[] = [
    ...(b.fra === null ? [] : [{ fra: a.fra, til: b.fra }]),
    ...(b.til === null ? [] : [{ fra: b.til, til: a.til }]),
  ]
  return deler.filter((p) => !erTom(p))
}

/** The whole of `indre` lies in `ytre`. */
export function erInnenfor(indre: Periode, ytre: Periode): boolean {
  return uten(indre, ytre).length === 0
}

function senest(a: Dato | null, b: Dato | null): Dato | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function tidligst(a: Dato | null, b: Dato | null): Dato | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
