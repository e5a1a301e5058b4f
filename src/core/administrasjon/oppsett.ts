import type { Flerspraklig } from '../sprak.ts'

/** The dated settings of a county, besides its register, bodies and years. */
export const OPPSETTSLAG = [
  'brevavsender',
  'lovhenvisning',
  'behandlingsansvar',
  'behandling',
  'lagringstid',
] as const
export type Oppsettslag = (typeof OPPSETTSLAG)[number]

/** The key of a kind a county has only one of. */
export const FELLES = 'felles'

/** Whom the county's letters are from. */
export interface Brevavsender {
  readonly navn: string
  readonly enhet: string
  /** One line of the address on each line. */
  readonly adresse: string
  readonly epost: string
  /** The title under the name of whoever signs, for example «utdanningsdirektør». */
  readonly signaturtittel: string
  /**
   * For a recipient that has adopted neither: one that has, is written to in its own
   * (språklova § 15).
   */
  readonly maalform: 'nb' | 'nn'
}

/** A provision something rests on. */
export interface Lovhenvisning {
  readonly kortnavn: string
  /** Paragraph or number; empty for the whole. */
  readonly paragraf: string
  /** Empty: none. */
  readonly lenke: string
  /** Ids of the schemes that rest on it. */
  readonly ordninger: readonly string[]
}

/** Whom to ask about personal data. Offices, not persons. */
export interface Behandlingsansvar {
  readonly ansvarlig: string
  readonly kontakt: string
  /** The data protection officer's contact. */
  readonly personvernombud: string
}

/** One line of the record of processing (GDPR article 30). */
export interface Behandling {
  readonly navn: Flerspraklig
  readonly formal: Flerspraklig
  readonly grunnlag: Flerspraklig
  readonly registrerte: Flerspraklig
  readonly opplysninger: Flerspraklig
  readonly mottakere: Flerspraklig
  readonly lagring: Flerspraklig
  readonly lagringstider: readonly Lagringsslag[]
}

/** What is deleted when it has grown old. */
export const LAGRINGSSLAG = ['okt', 'innloggingsforsok', 'invitasjon', 'epost', 'leselogg'] as const
export type Lagringsslag = (typeof LAGRINGSSLAG)[number]

export interface Lagringstid {
  /** From 1 to `LENGSTE_LAGRING`. */
  readonly dager: number
}

/** Ten years. */
export const LENGSTE_LAGRING = 3650
