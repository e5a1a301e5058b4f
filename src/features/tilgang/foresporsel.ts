import type { Avgjorelse } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Aktor, Forhold, Tilgangsgrunn } from '#core/tilgang/kan.ts'
import type { Okt } from '#core/tilgang/okt.ts'
import type { Handling } from '#core/tilgang/rettigheter.ts'
import type { Tilstand } from '#core/tilgang/tilstander.ts'
import type { Db, LeseDb } from '#platform/db/kobling.ts'
import type { Skjemadata } from '#platform/http/skjemadata.ts'
import type { Format, GenerellRute } from '#platform/http/svar.ts'

/** All a route may know and use. Made once per request by `main`. */
export interface Foresporsel {
  readonly aktor: Aktor
  /** The session of one who is logged in; null for the public. */
  readonly okt: Okt | null
  readonly sprak: Sprak
  /** For reading. A query that writes does not compile. */
  readonly db: LeseDb
  /** For commands, inside `withTransaction`. */
  readonly skrivDb: Db
  readonly naa: () => Temporal.Instant
  /** A part of the address, for example `nettverk` in `/:nettverk`. Throws when the route has none. */
  readonly param: (navn: string) => string
  readonly sok: URLSearchParams
  readonly kake: (navn: string) => string | undefined
  /** The network address that asks, of IPv6 the net. For rate limits only; never stored. */
  readonly avsender: string
  /** The path without form ending or query, for links back to the same page. */
  readonly sti: string
  readonly format: Format | 'html'
  readonly skjema: () => Promise<Skjemadata>
  /** Asks the table of rights for this actor; what is not given is the address's county and network. */
  readonly kan: (handling: Handling, forhold?: Forhold) => Avgjorelse<Tilgangsgrunn>
}

/**
 * `tilstand`: where the thing of the address stands, asked of the table before the route runs. A
 * route whose right depends on it and is judged by no rule of its own does not start without.
 * Undefined: there is no such thing.
 */
export type Rute = GenerellRute<Foresporsel, Handling> & {
  readonly tilstand?: (foresporsel: Foresporsel) => Promise<Tilstand | undefined>
}
