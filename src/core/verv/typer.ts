import type { Periode } from '../register/periode.ts'

export const PLASSER = ['representant', 'vara1', 'vara2'] as const
/** A place of a seat. The vara acts only when the representative does not. */
export type Plass = (typeof PLASSER)[number]

/** What the mandate demands of one group of seats. */
export interface Gruppekrav {
  readonly id: string
  readonly navn: string
  /** 1 or more: the group is obligatory. */
  readonly min: number
  /** Null: no upper limit. Never below `min`. */
  readonly maks: number | null
  /** Whether its seats may vote. Never true for the State Administrator's. */
  readonly stemme: boolean
  /** Whether every seat of the group must have a vara. */
  readonly vara: boolean
}

/** The composition rule of a mandate. Group ids differ. */
export interface Sammensetning {
  readonly grupper: readonly Gruppekrav[]
  /** Exactly one seat for each municipality of the network, as on a board. */
  readonly etSetePerKommune: boolean
  /** Years leader and deputy leader are elected for; null when the body elects none. */
  readonly valgperiodeAr: number | null
}

export interface Besetning {
  readonly id: number
  readonly personId: number
  readonly plass: Plass
  readonly gyldig: Periode
}

/** A seat, with everyone who has held, holds or will hold a place of it. */
export interface Sete {
  readonly id: number
  readonly gruppe: string
  readonly organisasjonId: string | null
  readonly gyldig: Periode
  readonly besetning: readonly Besetning[]
}
