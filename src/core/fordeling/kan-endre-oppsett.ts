import { ja, nei, type Avgjorelse } from '../resultat.ts'

/** How far the year has come, as far as its set-up is concerned. */
export interface Oppsettstilstand {
  /** Decision bases with a result from a group. */
  readonly vurderte: number
  readonly innstillingVedtatt: boolean
}

export type Oppsettgrunn = 'grunnlag-vurdert' | 'innstilling-vedtatt'

/**
 * May the award, the pots, the base grant, the keys and the key figures still be changed? Always
 * no once a group has given a result, for the amount was judged against the frame these numbers
 * make; and no after the joint recommendation is adopted, whatever the count says. Deadlines and
 * sources say nothing about money and may always be put right. An adopted distribution does not
 * close the set-up: its frames are locked in themselves, and a change takes a new proposal.
 */
export function kanEndrePenger(tilstand: Oppsettstilstand): Avgjorelse<Oppsettgrunn> {
  if (tilstand.innstillingVedtatt) return nei('innstilling-vedtatt')
  if (tilstand.vurderte > 0) return nei('grunnlag-vurdert')
  return ja
}
