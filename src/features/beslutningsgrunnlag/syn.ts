import { osloDato } from '#platform/oslo-dato.ts'
import { lesetilstand } from '#core/beslutningsgrunnlag/lesetilstand.ts'
import { tilhorer, type Aktor, type Forhold } from '#core/tilgang/kan.ts'
import type { Handling } from '#core/tilgang/rettigheter.ts'
import type { TilstandAv } from '#core/tilgang/tilstander.ts'
import type { Avgjorelse } from '#core/resultat.ts'
import type { Skjermetsak, Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Gjelder } from '#platform/http/svar.ts'
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

export type Sporsmal = (handling: Handling, forhold: Forhold) => Avgjorelse

type Lest = Pick<Nettverksgrunnlag, 'innstillingVedtatt' | 'publisertFra'> & {
  readonly grunnlag:
    | (Pick<NonNullable<Nettverksgrunnlag['grunnlag']>, 'status' | 'vurdert'> & {
        readonly skjerming: object | null
      })
    | null
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
  ar: Pick<Tilskuddsar, 'innsendingsfrist' | 'fylkeId' | 'ordningId'>,
  n: Lest & { readonly nettverkId: string },
  naa: Temporal.Instant,
): Syn {
  const tilstand = lesetilstandFor(ar, n, naa)
  const her = { fylkeId: ar.fylkeId, ordningId: ar.ordningId, nettverkId: n.nettverkId, tilstand }
  const skjermet = (n.grunnlag?.skjerming ?? null) !== null && !leserSkjermet(kan, her)
  return {
    tilstand,
    framdrift: kan('grunnlag.se-framdrift', her).ok,
    lukket: !kan('grunnlag.se', her).ok
      ? tilstand === 'kladd'
        ? 'kladd'
        : 'for-frist'
      : skjermet
        ? 'skjermet'
        : null,
  }
}

/**
 * The shielding that keeps the body of a network's case from `kan`; null when nothing does. Asked by
 * whatever has a right of its own to be read and tells of a case: an adopted recommendation, a
 * group's list. What is shielded is closed there too, in text and in figures.
 */
export function skjermetFor(
  kan: Sporsmal,
  ar: Pick<Tilskuddsar, 'fylkeId' | 'ordningId' | 'skjermede'>,
  nettverkId: string,
): Skjermetsak | null {
  const sak = ar.skjermede.find((s) => s.nettverkId === nettverkId)
  return sak === undefined || leserSkjermet(kan, { ...ar, nettverkId }) ? null : sak
}

/**
 * What of the year is shielded and shown to this reader, for the access log: nothing of what the
 * seat has written itself, or is owner or partner of.
 */
export function lestSkjermet(
  { aktor, kan }: { readonly aktor: Aktor; readonly kan: Sporsmal },
  ar: Pick<Tilskuddsar, 'id' | 'fylkeId' | 'ordningId' | 'skjermede'>,
): readonly Gjelder[] {
  return ar.skjermede
    .filter((s) => skjermetFor(kan, ar, s.nettverkId) === null)
    .filter((s) => !erEgen(aktor, ar, s.nettverkId))
    .map(({ nettverkId }) => ({ fylkeId: ar.fylkeId, tilskuddsarId: ar.id, nettverkId }))
}

/** The secretariat has a county, and no network is its own. */
export function erEgen(
  aktor: Aktor,
  { fylkeId, ordningId }: Pick<Tilskuddsar, 'fylkeId' | 'ordningId'>,
  nettverkId: string,
): boolean {
  return (
    aktor.rolle !== 'sekretariat' &&
    aktor.fylkeId === fylkeId &&
    tilhorer(aktor, nettverkId, ordningId)
  )
}

function leserSkjermet(kan: Sporsmal, { fylkeId, ordningId, nettverkId }: Forhold): boolean {
  return kan('grunnlag.se-skjermet', { fylkeId, ordningId, nettverkId }).ok
}

function harBegynt(fra: string | null, naa: Temporal.Instant): boolean {
  return fra !== null && Temporal.Instant.compare(Temporal.Instant.from(fra), naa) <= 0
}
