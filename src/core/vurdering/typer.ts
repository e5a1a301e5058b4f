import type { Kroner } from '#core/kroner.ts'

export const VURDERINGSRESULTATER = ['innstilles', 'delvis', 'avslas'] as const
/** What the group agrees on for one case (samarbeidsforum 8 March 2023, process description). */
export type Vurderingsresultat = (typeof VURDERINGSRESULTATER)[number]

export const OPPFYLTSVAR = ['ja', 'delvis', 'nei'] as const
export type Oppfylt = (typeof OPPFYLTSVAR)[number]

/** One line of the criteria sheet. `nr` is the number of the scheme's criterion. */
export interface Kriteriesvar {
  readonly nr: number
  readonly oppfylt: Oppfylt | null
  readonly grunn: string
}

export interface Vurdering {
  readonly resultat: Vurderingsresultat
  readonly belop: Kroner
  readonly kriterier: readonly Kriteriesvar[]
  readonly merknad: string
}

/** The seat that wants to assess. */
export interface Vurderer {
  readonly vervId: number
  /** The network the seat speaks for. */
  readonly nettverkId: string | null
  readonly organisasjonId: string | null
  /** False for Statsforvalteren, who never votes. */
  readonly stemmerett: boolean
}

/** What decides who may assess a case. */
export interface Vurderingssak {
  readonly nettverkId: string
  /** Organisations that are members of the network in the grant year. */
  readonly medlemIds: readonly string[]
  /** Development partners of the network in the grant year, and the partners of its measures. */
  readonly partnerIds: readonly string[]
}

export type Gruppefunksjon = 'leder' | 'sekretaer' | 'medlem'

export interface Gruppemedlem extends Vurderer {
  readonly personId: number
  readonly funksjon: Gruppefunksjon
}
