import { sql } from 'kysely'

type Periodekolonne =
  | 'gyldig'
  | 'n.gyldig'
  | 'm.gyldig'
  | 'o.gyldig'
  | 'p.gyldig'
  | 's.gyldig'
  | 'v.gyldig'

/** First day of a period, or null. */
export function fra<N extends string>(kolonne: Periodekolonne, navn: N) {
  return sql<string | null>`lower(${sql.ref(kolonne)})`.as(navn)
}

/** First day after a period, or null. */
export function til<N extends string>(kolonne: Periodekolonne, navn: N) {
  return sql<string | null>`upper(${sql.ref(kolonne)})`.as(navn)
}

/** A period as a `daterange`, for writing. */
export function daterange(p: { readonly fra: string | null; readonly til: string | null }) {
  return sql<string>`daterange(${p.fra}::date, ${p.til}::date)`
}
