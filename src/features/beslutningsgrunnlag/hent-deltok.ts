import {
  deltokrader,
  habilitetsvisning,
  type Deltokrad,
} from '#features/innstilling/deltok-ikke.ts'
import { hentDeltokIkke } from '#features/innstilling/deltakelse/sporringer.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import type { Sak } from './hent-sak.ts'

/** Who took no part when the forum handled the case, as this reader may know it. */
export interface Deltokdel {
  /** Somebody who was part of it may not have been; nothing is said of who until it is settled. */
  readonly uavklart: boolean
  readonly rader: readonly Deltokrad[]
}

/**
 * From the day the group has assessed it. Null before that, where the body is closed to the reader,
 * and for a recommendation from before it was kept. At most two queries.
 */
export async function hentDeltok(
  f: Foresporsel,
  { ar, rad }: Pick<Sak, 'ar' | 'rad'>,
): Promise<Deltokdel | null> {
  const { grunnlag, tilstand, nettverkNavn } = rad
  if (grunnlag === null || tilstand === 'kladd') return null
  if (tilstand === 'sendt' || tilstand === 'etter-frist') return null
  const svar = await hentDeltokIkke(f.db, ar, {
    sakId: grunnlag.id,
    innstillingVedtatt: tilstand !== 'vurdert',
  })
  if (svar.deltokIkke === undefined) return null
  const fortelling = { sprak: f.sprak, navn: svar.navn, habilitet: habilitetsvisning(f) }
  const uavklart = svar.habilitet !== undefined
  return {
    uavklart,
    rader: uavklart ? [] : deltokrader(fortelling, nettverkNavn, svar.deltokIkke),
  }
}
