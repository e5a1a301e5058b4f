import type { TilstandAv } from '../tilgang/tilstander.ts'
import type { GrunnlagStatus } from './typer.ts'

/** What decides who may read a decision basis. */
export interface Lesefakta {
  /** Null: it is not begun. */
  readonly status: GrunnlagStatus | null
  /** Date, `yyyy-mm-dd`; null when none is set. */
  readonly frist: string | null
  readonly iDag: string
  readonly vurdert: boolean
  readonly innstillingVedtatt: boolean
  /** Everyone's since a point in time that has come. */
  readonly publisert: boolean
}

/**
 * Where a decision basis stands, as the table of rights asks. A draft stays a draft whatever
 * becomes of the year; a deadline lasts the whole day, and one that is not known has not passed;
 * nothing is public before the recommendation is adopted.
 */
export function lesetilstand(f: Lesefakta): TilstandAv<'grunnlag'> {
  if (f.status !== 'sendt') return 'kladd'
  if (f.innstillingVedtatt) return f.publisert ? 'publisert' : 'vedtatt'
  if (f.vurdert) return 'vurdert'
  return f.frist !== null && f.iDag > f.frist ? 'etter-frist' : 'sendt'
}
