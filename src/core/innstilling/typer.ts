import type { Kroner } from '#core/kroner.ts'
import type { Vurderingsresultat } from '#core/vurdering/typer.ts'

/** One case of the joint recommendation, as the forum sees it. */
export interface Innstillingssak {
  readonly nettverkId: string
  /** The network's adopted frame; null when it has none. */
  readonly ramme: Kroner | null
  readonly omsokt: Kroner
  readonly iGruppe: boolean
  /** The group's result; null until the group has assessed. */
  readonly gruppe: { readonly resultat: Vurderingsresultat; readonly belop: Kroner } | null
  /** Set by the plenary; null: follows the group. */
  readonly samlet: Kroner | null
  readonly avvikGrunn: string
  /** Numbers of the measures without a partner; empty when the scheme does not ask for one. */
  readonly utenPartner: readonly number[]
  readonly partnerForklaring: string
  /**
   * Whether the group's result stands: `pa-nytt` when one who took part is decided inhabil since,
   * `uavklart` while that is not decided. Absent: it stands.
   */
  readonly habilitet?: 'pa-nytt' | 'uavklart' | undefined
}

/** «Utvidet ramme»: the forum's explicit yes, with a reason, to recommend above frames. */
export interface UtvidetRamme {
  readonly pa: boolean
  readonly grunn: string
}

export interface Innstillingsgrunnlag {
  /** What the adopted frames share: award less the named pots. */
  readonly pott: Kroner
  readonly rammerVedtatt: boolean
  readonly utvidetRamme: UtvidetRamme
  readonly saker: readonly Innstillingssak[]
}

/** One row of the table Ramme | Omsøkt | Innstilling fra gruppa | Samlet innstilling. */
export interface Innstillingslinje {
  readonly nettverkId: string
  readonly ramme: Kroner | null
  readonly omsokt: Kroner
  readonly gruppe: Kroner | null
  /** The group's amount, else the least of frame and request. */
  readonly foreslatt: Kroner
  readonly samlet: Kroner
  /** omsokt - samlet. */
  readonly kuttet: Kroner
  /** What is left of the frame; never negative. */
  readonly restAvRamme: Kroner
  /** How much more than the frame is applied for; never negative. */
  readonly overRamme: Kroner
  /** How much more than the frame is recommended; never negative, 0 without utvidet ramme. */
  readonly utvidet: Kroner
  /** samlet - gruppe; null until the group has assessed. */
  readonly avvikFraGruppe: Kroner | null
  readonly hindringer: readonly Linjehinder[]
}

export interface Innstillingssum {
  readonly pott: Kroner
  /** Frames of the networks with a case. */
  readonly ramme: Kroner
  /** pott - ramme: frames of networks without a case. */
  readonly rammeUtenSak: Kroner
  readonly omsokt: Kroner
  /** What the groups have recommended so far. */
  readonly gruppe: Kroner
  readonly foreslatt: Kroner
  readonly samlet: Kroner
  readonly kuttet: Kroner
  /** pott - samlet; negative when more is recommended than there is. */
  readonly rest: Kroner
  /** Applied for above frames, summed. */
  readonly overRamme: Kroner
  /** Frames not applied for, summed: what the remainder is made of when all get min(ramme, omsokt). */
  readonly underRamme: Kroner
}

export interface Innstillingsforslag {
  /** In the order of the input. */
  readonly linjer: readonly Innstillingslinje[]
  readonly sum: Innstillingssum
}

/** What stops one line from being adopted. */
export type Linjehinder =
  | { readonly kode: 'sak-uten-gruppe'; readonly nettverkId: string; readonly omsokt: Kroner }
  | { readonly kode: 'ikke-vurdert'; readonly nettverkId: string }
  /** Assessed with somebody who is too near it (forvaltningsloven § 6, § 41). */
  | { readonly kode: 'vurdert-av-inhabil'; readonly nettverkId: string }
  /** One who took part in the assessment has declared since, and it is not decided. */
  | { readonly kode: 'habilitet-uavklart'; readonly nettverkId: string }
  | { readonly kode: 'uten-ramme'; readonly nettverkId: string }
  | { readonly kode: 'negativt-belop'; readonly nettverkId: string; readonly samlet: Kroner }
  | {
      readonly kode: 'over-omsokt'
      readonly nettverkId: string
      readonly omsokt: Kroner
      readonly samlet: Kroner
    }
  | {
      readonly kode: 'over-ramme'
      readonly nettverkId: string
      readonly ramme: Kroner
      readonly samlet: Kroner
    }
  | {
      readonly kode: 'avvik-uten-grunn'
      readonly nettverkId: string
      readonly gruppe: Kroner
      readonly samlet: Kroner
    }
  | {
      readonly kode: 'uten-partner'
      readonly nettverkId: string
      readonly tiltak: readonly number[]
    }

/** What stops the recommendation as a whole. */
export type Innstillingshinder =
  | Linjehinder
  | { readonly kode: 'ingen-vedtatte-rammer' }
  | { readonly kode: 'ingen-saker' }
  | { readonly kode: 'utvidet-uten-grunn' }
  | {
      readonly kode: 'sum-over-pott'
      readonly sum: Kroner
      readonly pott: Kroner
      readonly over: Kroner
    }
