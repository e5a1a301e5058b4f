import { osloDato } from '#platform/oslo-dato.ts'
import { lesetilstand } from '#core/beslutningsgrunnlag/lesetilstand.ts'
import type { Forhold } from '#core/tilgang/kan.ts'
import type { Handling } from '#core/tilgang/rettigheter.ts'
import type { TilstandAv } from '#core/tilgang/tilstander.ts'
import type { Avgjorelse } from '#core/resultat.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Nettverksgrunnlag } from './lagret-grunnlag.ts'

/** Why the body is not shown to this reader, though the title is. */
export type Lukket = 'kladd' | 'for-frist' | 'skjermet'

/** What this reader sees of a decision basis. */
export interface Syn {
  readonly tilstand: TilstandAv<'grunnlag'>
  /** Null: all of it. */
  readonly lukket: Lukket | null
  /** Whether a draft is begun, withdrawn or sent back is for the partnership and the secretariat. */
  readonly framdrift: boolean
}

type Sporsmal = (handling: Handling, forhold: Forhold) => Avgjorelse

type Lest = Pick<Nettverksgrunnlag, 'innstillingVedtatt' | 'publisertFra'> & {
  readonly grunnlag: Pick<
    NonNullable<Nettverksgrunnlag['grunnlag']>,
    'status' | 'vurdert' | 'skjerming'
  > | null
}

/** Where it stands, for the table of rights. */
export function lesetilstandFor(
  ar: Pick<Tilskuddsar, 'innsendingsfrist'>,
  n: Lest,
  naa: Temporal.Instant,
): TilstandAv<'grunnlag'> {
  return lesetilstand({
    status: n.grunnlag?.status ?? null,
    frist: ar.innsendingsfrist,
    iDag: osloDato(naa),
    vurdert: n.grunnlag?.vurdert ?? false,
    innstillingVedtatt: n.innstillingVedtatt,
    publisert: harBegynt(n.publisertFra, naa),
  })
}

/** Asks the table of rights what `kan` may see of this network's decision basis now. */
export function synFor(
  kan: Sporsmal,
  ar: Pick<Tilskuddsar, 'innsendingsfrist' | 'fylkeId'>,
  n: Lest & { readonly nettverkId: string },
  naa: Temporal.Instant,
): Syn {
  const tilstand = lesetilstandFor(ar, n, naa)
  const her = { fylkeId: ar.fylkeId, nettverkId: n.nettverkId, tilstand }
  const skjermet = (n.grunnlag?.skjerming ?? null) !== null
  return {
    tilstand,
    framdrift: kan('grunnlag.se-framdrift', her).ok,
    lukket: !kan('grunnlag.se', her).ok
      ? tilstand === 'kladd'
        ? 'kladd'
        : 'for-frist'
      : skjermet && !kan('grunnlag.se-skjermet', her).ok
        ? 'skjermet'
        : null,
  }
}

function harBegynt(fra: string | null, naa: Temporal.Instant): boolean {
  return fra !== null && Temporal.Instant.compare(Temporal.Instant.from(fra), naa) <= 0
}
