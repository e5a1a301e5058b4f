import { types, type CustomTypesConfig } from 'pg'

/**
 * How a value from PostgreSQL becomes a value in the program. Kept per connection, never set
 * globally in `pg`, so that a library sharing the process is not surprised.
 *
 * - `int8` → number; a value above 2^53 throws, for a rounded krone is worse than an error page
 * - `numeric` → string, exactly as stored
 * - `date` → `YYYY-MM-DD`, ready for `Temporal.PlainDate.from`
 * - `timestamptz` → UTC text ending in `Z`, ready for `Temporal.Instant.from`
 * - `timestamp` → text with `T`, ready for `Temporal.PlainDateTime.from`
 * - `json` and `jsonb` → parsed
 */
export const pgTyper: CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return (format === 'binary' ? undefined : TOLKER.get(oid)) ?? standard(oid, format)
  },
}

/** Throws when the number cannot be held exactly. */
export function helTall(tekst: string): number {
  const tall = Number(tekst)
  if (!Number.isSafeInteger(tall)) {
    throw new RangeError(`Heltallet ${tekst} fra databasen er for stort til å regnes nøyaktig`)
  }
  return tall
}

export function oyeblikk(tekst: string): string {
  if (tekst.endsWith('+00')) return `${tekst.slice(0, -3).replace(' ', 'T')}Z`
  // The session speaks UTC (see `koble`); a pooler may have reset it.
  return /^\d{4}-/.test(tekst) ? Temporal.Instant.from(tekst).toString() : tekst
}

type Tolk = (tekst: string) => unknown

const uendret = (tekst: string) => tekst
const standard: (oid: number, format?: 'text' | 'binary') => Tolk = types.getTypeParser
// The parser of `text[]`: splits any list and leaves the items as text.
const listeparser: (oid: number) => (tekst: string) => (string | null)[] = types.getTypeParser
const tolkTekstliste = listeparser(1009)
const liste =
  (tolk: Tolk): Tolk =>
  (tekst: string) =>
    tolkTekstliste(tekst).map((verdi) => (verdi === null ? null : tolk(verdi)))

const skalar: { oid: number; listeOid: number; tolk: Tolk }[] = [
  { oid: 20, listeOid: 1016, tolk: helTall }, // int8
  { oid: 1700, listeOid: 1231, tolk: uendret }, // numeric
  { oid: 1082, listeOid: 1182, tolk: uendret }, // date
  { oid: 1114, listeOid: 1115, tolk: (t: string) => t.replace(' ', 'T') }, // timestamp
  { oid: 1184, listeOid: 1185, tolk: oyeblikk }, // timestamptz
]

const TOLKER = new Map<number, Tolk>(
  skalar.flatMap(({ oid, listeOid, tolk }) => [
    [oid, tolk],
    [listeOid, liste(tolk)],
  ]),
)
