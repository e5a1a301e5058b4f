import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Who the running code acts for. The database is told this in every transaction (`withTransaction`),
 * so that history knows who and for whom, and row-level security knows where, without any command
 * having to pass it on: what cannot be passed on cannot be forgotten.
 */
export interface Kontekst {
  readonly personId: number | null
  /** For whom; null for one who acts from no seat. */
  readonly vervId: number | null
  /** The action in the table of rights, or the name of a job. */
  readonly handling: string
  /** The counties that may be read: one, all (`*`), or none beyond what is public (empty). */
  readonly les: string
  /** The counties that may be written: one, all (`*`), or none (empty). */
  readonly skriv: string
  /** What the page sees, while it only reads: known answers may be given again. See `KjenteSvar`. */
  readonly oyeblikk?: Oyeblikk | undefined
}

/** Which transactions a page sees, in PostgreSQL's own words. */
export interface Oyeblikk {
  readonly merke: string
  /** When it was asked, by `performance.now()`. */
  readonly kl: number
  /** The page has written since, and must see what it wrote. */
  forbi?: boolean
}

/** The program itself: jobs, the command line, loading. */
export const SYSTEMET: Kontekst = {
  personId: null,
  vervId: null,
  handling: 'system',
  les: '*',
  skriv: '*',
}

const lager = new AsyncLocalStorage<Kontekst>()

export function medKontekst<T>(kontekst: Kontekst, fn: () => T): T {
  return lager.run(kontekst, fn)
}

/** What the caller runs as; the program itself when nobody asked for anything. */
export function gjeldendeKontekst(): Kontekst {
  return lager.getStore() ?? SYSTEMET
}
