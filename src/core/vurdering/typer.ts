import type { Habilitetshendelse, Saksforhold, Tilknytning } from '#core/habilitet/typer.ts'
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
export interface Vurderer extends Tilknytning {
  readonly vervId: number
  /** Null when unknown: then they sit in no group. */
  readonly personId: number | null
  /** What the person's other seats in the grant year tie them to. */
  readonly andreTilknytninger: readonly Tilknytning[]
  /** False for Statsforvalteren, who never votes. */
  readonly stemmerett: boolean
}

/** What decides who may assess a case. */
export interface Vurderingssak extends Saksforhold {
  /** What is declared and decided in this case. */
  readonly habilitet: readonly Habilitetshendelse[]
}

export type Gruppefunksjon = 'leder' | 'sekretaer' | 'medlem'

export interface Gruppemedlem extends Vurderer {
  readonly personId: number
  readonly funksjon: Gruppefunksjon
}
