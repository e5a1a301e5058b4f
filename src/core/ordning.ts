import type { Flerspraklig } from './sprak.ts'

/** How strictly a rule is held: it stops the submission, it warns the group, or it does not apply. */
export type Strenghet = 'mangel' | 'varsel' | 'av'

export type Partnertype = 'uh' | 'fagskole'

export interface Kriterium {
  readonly nr: number
  readonly navn: Flerspraklig
  readonly tekst: Flerspraklig
}

/** A question of the decision basis, for example a to f. */
export interface Sporsmal {
  readonly id: string
  readonly tekst: Flerspraklig
  readonly hjelp?: Flerspraklig | undefined
  /** `over-ramme`: must be answered only when more than the frame is applied for. */
  readonly kreves: 'alltid' | 'over-ramme' | 'nei'
}

export interface Malgruppe {
  readonly id: string
  readonly navn: Flerspraklig
}

/**
 * The rules of one scheme in one period, for the country or for one county. Everything counties
 * and years disagree on is here as data; no rule in the code knows a scheme by name.
 */
export interface Ordningsregler {
  readonly formal: Flerspraklig
  readonly kriterier: readonly Kriterium[]
  readonly sporsmal: readonly Sporsmal[]
  readonly partnertyper: readonly Partnertype[]
  readonly malgrupper: readonly Malgruppe[]
  /** What the keys of the scheme usually count, for example «barn og elever». */
  readonly nokler: readonly string[]
  /** A measure without partner. */
  readonly utenPartner: Strenghet
  /** The UH institute or group leader with whom the frame is cleared. */
  readonly klarertLeder: Strenghet
  /** More applied for than the frame, without a financing explanation. */
  readonly overRammeUtenFinansiering: Strenghet
  /** The least number of professional groups a measure aims at. 0: no rule. */
  readonly minsteMalgrupper: number
  readonly koordinator: {
    readonly tillatt: boolean
    /** Must refer to the case in which the forum anchored it. */
    readonly forankring: Strenghet
    /** Warn above this share of the amount applied for, in percent. Null: no number is set. */
    readonly varselOverProsent: number | null
  }
  /** The owner's own share of the grant, in percent. Null: none. */
  readonly egenandelProsent: number | null
  /** The most of the county's money that may go to individual measures, in percent. Null: none. */
  readonly individuelleTiltakMaksProsent: number | null
}
