import type { Beslutningsgrunnlag } from '#core/beslutningsgrunnlag/typer.ts'
import type { Kroner } from '#core/kroner.ts'
import type { Flerspraklig } from '#core/sprak.ts'

/** Who did something, by name and seat as they stand now. */
export interface Hvem {
  readonly navn: string
  readonly sete: string
}

/** The body is shielded: by which law, and since when. */
export interface Skjerming {
  readonly id: number
  readonly hjemmel: Flerspraklig
  readonly satt: string
  /** The secretariat's reason; for those who may read the body. */
  readonly grunn: string
}

export interface LagretGrunnlag extends Beslutningsgrunnlag {
  readonly id: number
  readonly versjon: number
  readonly sendtTid: string | null
  readonly sendtAv: Hvem | null
  readonly returnertGrunn: string | null
  readonly trukketGrunn: string | null
  readonly sistEndretTid: string
  readonly sistEndretAv: Hvem | null
  readonly vurdert: boolean
  readonly gruppe: { readonly slug: string; readonly navn: string } | null
  readonly skjerming: Skjerming | null
}

/** One network of the year, with its decision basis when it has begun on one. */
export interface Nettverksgrunnlag {
  readonly nettverkId: string
  readonly nettverkNavn: string
  /** The network's adopted frame; null when none is adopted. */
  readonly ramme: Kroner | null
  /** The municipalities (or the county) that are members in the year, by name. */
  readonly kommuner: readonly string[]
  /** Ids of its fixed development partners for the scheme in the year. */
  readonly fastePartnere: readonly string[]
  /** The joint recommendation of the year is adopted. */
  readonly innstillingVedtatt: boolean
  /** From when everyone may read what is sent; null when that is not decided. */
  readonly publisertFra: string | null
  readonly grunnlag: LagretGrunnlag | null
}

export interface Partnervalg {
  readonly id: string
  readonly navn: string
  readonly type: string
}
