import type { Kroner } from '#core/kroner.ts'

/** A date as text, «2023-02-01»: dates compare as text, and the core has no clock. */
export type Dato = string

export type GrunnlagStatus = 'utkast' | 'sendt' | 'returnert' | 'trukket'

export const MOTTAKERE = ['uh', 'nettverk', 'koordinator', 'annen'] as const
/** Who a budget line pays. */
export type Mottaker = (typeof MOTTAKERE)[number]

export const BRUKSFORMAL = ['vurdere', 'planlegge', 'gjennomfore'] as const
/**
 * The permitted uses of the grant: assess needs, develop and plan measures, carry out and evaluate
 * them (samarbeidsforum 8 March 2023, slides).
 */
export type Bruksformal = (typeof BRUKSFORMAL)[number]

/** A measure. Everything the form may leave open is empty or null: a draft is kept as it is. */
export interface Tiltak {
  readonly nr: number
  readonly tittel: string
  readonly tema: string
  /** Ids of the scheme's target groups. */
  readonly malgrupper: readonly string[]
  /** As written; `tolkSemester` decides whether it is one. */
  readonly startSemester: string | null
  readonly sluttSemester: string | null
  readonly vurderesDato: Dato | null
  readonly partnerId: string | null
  /** Why there is no partner, or what is unsure about it. */
  readonly partnerMerknad: string
}

/** A line of participants. Null is «not said», which is not the same as none. */
export interface Deltakerlinje {
  readonly nr: number
  readonly tiltakNr: number | null
  readonly beskrivelse: string
  readonly kommuner: readonly string[]
  readonly barnehagerKommunale: number | null
  readonly barnehagerPrivate: number | null
  readonly skolerKommunale: number | null
  readonly skolerPrivate: number | null
  readonly sfo: number | null
  readonly ppt: boolean
}

export interface Budsjettlinje {
  readonly nr: number
  readonly mottaker: Mottaker
  /** Empty: not said. */
  readonly formal: Bruksformal | ''
  readonly beskrivelse: string
  readonly belop: Kroner | null
  /** The amount is marked with a question mark. */
  readonly usikkert: boolean
}

/** The partnership's decision basis for one network in one grant year. */
export interface Beslutningsgrunnlag {
  readonly nettverkId: string
  readonly status: GrunnlagStatus
  readonly omsokt: Kroner | null
  /** Answers by the id of the scheme's question. */
  readonly svar: Readonly<Record<string, string>>
  /** Leader of the UH institute or group with whom the whole economic frame is cleared. */
  readonly klarertLeder: string
  /** The forum's case in which a coordinator function is anchored. */
  readonly koordinatorForankring: string
  readonly planLenke: string
  readonly behovHenvisning: string
  readonly egenandel: string
  /** The document it was taken over from; null when it is written here. */
  readonly overfortFra: string | null
  readonly tiltak: readonly Tiltak[]
  readonly deltakerlinjer: readonly Deltakerlinje[]
  readonly budsjett: readonly Budsjettlinje[]
}
