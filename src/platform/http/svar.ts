import type { ComponentChildren } from 'preact'
import type { Ark } from '#platform/documents/ark.ts'
import type { Kalender } from '#platform/documents/kalender.ts'

export interface Brodsmule {
  readonly tekst: string
  readonly href: string
}

/** The content of one page; the frame round it is put on by whoever composes the application. */
export interface Side {
  readonly tittel: string
  /** From the county down, without the page itself. */
  readonly brodsmuler?: readonly Brodsmule[]
  readonly innhold: ComponentChildren
  /** How much is to do, when the page has counted it itself: then the frame does not ask anew. */
  readonly aGjore?: number
  /** Islands the page loads, by the name of their entry file. */
  readonly oyer?: readonly string[]
  /** Loads htmx, for pages that update a part of themselves. */
  readonly htmx?: boolean
  /** The print-friendly wide layout for tables. */
  readonly bred?: boolean
}

/** Data for a PDF: a template and what it is filled with. Never markup. */
export interface PdfInnhold {
  readonly mal: string
  readonly data: unknown
  readonly standard?: 'ua-1' | 'a-2a'
}

/** Days for a calendar; the address of each is a path on this site. */
export type Kalenderinnhold = Pick<Kalender, 'navn' | 'dager'>

/** What an entry of a log is about: a county, year, network or body by their numbers and names. */
export interface Gjelder {
  readonly fylkeId?: string | undefined
  readonly tilskuddsarId?: number | undefined
  readonly nettverkId?: string | undefined
  readonly utvalgId?: string | undefined
}

/** The same content in every form the address can be asked in. */
export interface Innhold {
  readonly slag: 'innhold'
  /** Shielded from others than those it belongs to: that it was read is noted before it is shown. */
  readonly skjermet?: readonly Gjelder[] | undefined
  /** Default 200. 403: known, and not let in. 422: a form with faults. 409: somebody was first. */
  readonly status?: 200 | 403 | 409 | 422
  readonly side: () => Side
  readonly json?: () => unknown
  readonly ark?: () => readonly Ark[]
  readonly pdf?: () => PdfInnhold
  readonly kalender?: () => Kalenderinnhold
  /** Name of a downloaded file, without ending. Default: the last part of the address. */
  readonly filnavn?: string
}

export interface Videre {
  readonly slag: 'videre'
  readonly til: string
  /** Shown once on the next page. */
  readonly kvittering?: string
  readonly kaker?: readonly Kake[]
}

export interface Kake {
  readonly navn: string
  readonly verdi: string
  /** Signed with the installation's key; cannot be made up by a visitor. */
  readonly signert?: boolean
  readonly slett?: boolean
  /** Seconds. Without it a signed cookie goes with the browser, and others stay a year. */
  readonly levetid?: number
}

/** A refusal with a page that helps: what happened, why, and what to do now. */
export interface Avvist {
  readonly slag: 'avvist'
  readonly status: 403 | 404 | 409 | 429
  readonly tittel?: string
  readonly forklaring?: string
  readonly lenke?: Brodsmule
}

export type Svar = Innhold | Videre | Avvist

export const FORMATER = ['json', 'xlsx', 'csv', 'pdf', 'ics'] as const
export type Format = (typeof FORMATER)[number]

/**
 * A route is a value. `handling` is the action the actor must have a right to: without one it does
 * not compile, so nothing is open by accident.
 */
export interface GenerellRute<F, H> {
  readonly metode: 'GET' | 'POST'
  readonly sti: `/${string}`
  readonly handling: H
  /** The same address ending in `.json`, `.xlsx`, `.csv`, `.pdf` or `.ics`. */
  readonly formater?: readonly Format[]
  readonly kjor: (foresporsel: F) => Svar | Promise<Svar>
}

export function videre(til: string, kvittering?: string): Videre {
  return kvittering === undefined ? { slag: 'videre', til } : { slag: 'videre', til, kvittering }
}

export function ikkeFunnet(forklaring?: string): Avvist {
  return forklaring === undefined
    ? { slag: 'avvist', status: 404 }
    : { slag: 'avvist', status: 404, forklaring }
}
