/** What a mail needs to know of the installation. */
export interface Varseloppsett {
  /** Scheme and host of the links. */
  readonly nettsted: string
  /** The part of a Message-ID after the @. */
  readonly domene: string
  /** Mail is handed over to a server; else it stays in the queue. */
  readonly sendes: boolean
}

/** Without a mail server: the pages show what would have been sent. */
export const UTEN_EPOST: Varseloppsett = {
  nettsted: 'http://localhost',
  domene: 'samraad.invalid',
  sendes: false,
}
