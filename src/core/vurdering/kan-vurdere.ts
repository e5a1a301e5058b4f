import { kanDelta, regelgrunn, stilling, type InhabilGrunn } from '#core/habilitet/stilling.ts'
import type { Stilling } from '#core/habilitet/typer.ts'
import { alle, ja, nei, type Avgjorelse } from '#core/resultat.ts'
import type { Opptredengrunn } from '#core/verv/kan-opptre.ts'
import type { Vurderer, Vurderingssak } from './typer.ts'

/** Where the question of habilitet stands for this person in this case, by every seat they hold. */
export function stillingI(sak: Vurderingssak, vurderer: Vurderer): Stilling {
  const { personId, andreTilknytninger } = vurderer
  return stilling(
    regelgrunn([vurderer, ...andreTilknytninger], sak),
    sak.habilitet.filter((h) => h.personId === personId),
  )
}

/**
 * Nobody assesses their own: not the network's representative, not an owner in the network, not
 * its UH partner, and not one who has declared or is decided inhabil; until it is decided otherwise.
 */
export function erHabil(vurderer: Vurderer, sak: Vurderingssak): Avgjorelse<InhabilGrunn> {
  return kanDelta(stillingI(sak, vurderer))
}

/** Where the case stands. */
export interface Vurderingstilstand {
  /** The frames are adopted before any decision basis is assessed. */
  readonly rammerVedtatt: boolean
  readonly sendt: boolean
  readonly innstillingVedtatt: boolean
  /** Seats of the group the case is in; null when it is in none. */
  readonly gruppeVerv: readonly number[] | null
  /** Whether the holding acts for its seat in this case today. */
  readonly opptrer: Avgjorelse<Opptredengrunn>
}

export type KanIkkeVurdereGrunn =
  | 'innstilling-vedtatt'
  | 'ikke-sendt'
  | 'ingen-vedtatte-rammer'
  | 'sak-uten-gruppe'
  | 'uten-stemmerett'
  | 'ikke-i-gruppa'
  | Opptredengrunn
  | InhabilGrunn

/** Whether this seat may assess this case now. The state of the case is named before the person. */
export function kanVurdere(
  vurderer: Vurderer,
  sak: Vurderingssak,
  tilstand: Vurderingstilstand,
): Avgjorelse<KanIkkeVurdereGrunn> {
  const { rammerVedtatt, sendt, innstillingVedtatt, gruppeVerv } = tilstand
  return alle<KanIkkeVurdereGrunn>(
    innstillingVedtatt ? nei('innstilling-vedtatt') : ja,
    sendt ? ja : nei('ikke-sendt'),
    rammerVedtatt ? ja : nei('ingen-vedtatte-rammer'),
    gruppeVerv === null ? nei('sak-uten-gruppe') : ja,
    vurderer.stemmerett ? ja : nei('uten-stemmerett'),
    gruppeVerv === null || gruppeVerv.includes(vurderer.vervId) ? ja : nei('ikke-i-gruppa'),
    tilstand.opptrer,
    erHabil(vurderer, sak),
  )
}
