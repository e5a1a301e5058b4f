import { alle, ja, nei, type Avgjorelse } from '../resultat.ts'
import type { TilstandAv } from '../tilgang/tilstander.ts'

/** Where the publication of a year's decision bases stands. */
export interface Publiseringsfakta {
  readonly innstillingVedtatt: boolean
  /** A day is set from when everyone may read, come or not. */
  readonly erSatt: boolean
}

export function publiseringstilstand(f: Publiseringsfakta): TilstandAv<'publisering'> {
  if (f.erSatt) return 'publisert'
  return f.innstillingVedtatt ? 'klar' : 'ikke-klar'
}

export type Publiseringsgrunn = 'ikke-vedtatt' | 'er-publisert' | 'ikke-publisert'

/**
 * Nothing is everyone's before the forum has adopted its recommendation: until then the decision
 * bases are the forum's working documents (offentleglova §§ 14 and 15).
 */
export function kanPublisere(
  f: Publiseringsfakta,
): Avgjorelse<Exclude<Publiseringsgrunn, 'ikke-publisert'>> {
  return alle<'ikke-vedtatt' | 'er-publisert'>(
    f.erSatt ? nei('er-publisert') : ja,
    f.innstillingVedtatt ? ja : nei('ikke-vedtatt'),
  )
}

/** What was published by mistake is closed again; what has been read cannot be made unread. */
export function kanOppheve(
  f: Pick<Publiseringsfakta, 'erSatt'>,
): Avgjorelse<Extract<Publiseringsgrunn, 'ikke-publisert'>> {
  return f.erSatt ? ja : nei('ikke-publisert')
}

export type Skjermingsgrunn = 'ikke-sendt' | 'er-skjermet' | 'ikke-skjermet'

/** A draft is closed as it is; what is shielded is lifted before it is shielded by another law. */
export function kanSkjerme(f: {
  readonly sendt: boolean
  readonly skjermet: boolean
}): Avgjorelse<Exclude<Skjermingsgrunn, 'ikke-skjermet'>> {
  return alle<'ikke-sendt' | 'er-skjermet'>(
    f.sendt ? ja : nei('ikke-sendt'),
    f.skjermet ? nei('er-skjermet') : ja,
  )
}
