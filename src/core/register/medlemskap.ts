import { feil, ok, type Resultat } from '../resultat.ts'
import { dagenFor, type Dato } from '../dato.ts'
import { erInnenfor, erTom, gjelder, overlapper, snitt, uten, type Periode } from './periode.ts'

/** Why a dated link (a membership, a partnership) cannot be as asked. */
export type Tilknytningsfeil =
  | { readonly slag: 'tom-periode' }
  /** Already there in a period that shares days with the new one. */
  | { readonly slag: 'overlapper'; readonly med: Periode }
  /** The organisation does not exist in all of the period. */
  | { readonly slag: 'utenfor-organisasjonen'; readonly gyldig: Periode }

/**
 * Judges a new membership or partnership. Always: when it is accepted, no day has the same
 * organisation twice in the same place, and the organisation exists on every day of it. The
 * database holds the first of these too.
 */
export function provTilknytning(
  ny: Periode,
  fraFor: readonly Periode[],
  organisasjon: Periode,
): Resultat<Periode, Tilknytningsfeil> {
  if (erTom(ny)) return feil({ slag: 'tom-periode' })
  if (!erInnenfor(ny, organisasjon))
    return feil({ slag: 'utenfor-organisasjonen', gyldig: organisasjon })
  const med = fraFor.find((p) => overlapper(p, ny))
  return med === undefined ? ok(ny) : feil({ slag: 'overlapper', med })
}

/** No day of the partnership is in the scheme it is for. */
export interface Ordningsfeil {
  readonly slag: 'utenfor-ordningen'
  readonly gyldig: Periode
}

/**
 * The part of a partnership that counts: it lasts no longer than the scheme it is for. Always, when
 * accepted: at least one day, and every day is in both.
 */
export function partnertid(ny: Periode, ordning: Periode): Resultat<Periode, Ordningsfeil> {
  const begge = snitt(ny, ordning)
  return erTom(begge) ? feil({ slag: 'utenfor-ordningen', gyldig: ordning }) : ok(begge)
}

export type Avslutningsfeil =
  /** The last day lies before the first. */
  | { readonly slag: 'for-start'; readonly fra: Dato }
  /** It has already ended, on or before that day. */
  | { readonly slag: 'alt-avsluttet'; readonly sisteDag: Dato }

/**
 * Ends a period so that `til` is the first day without. Always: the result begins as before, holds
 * at least one day and no day it did not hold before.
 */
export function avslutt(p: Periode, til: Dato): Resultat<Periode, Avslutningsfeil> {
  if (p.fra !== null && til <= p.fra) return feil({ slag: 'for-start', fra: p.fra })
  if (p.til !== null && p.til <= til)
    return feil({ slag: 'alt-avsluttet', sisteDag: dagenFor(p.til) })
  return ok({ fra: p.fra, til })
}

export interface Medlemskap {
  readonly id: number
  readonly nettverkId: string
  readonly organisasjonId: string
  readonly gyldig: Periode
}

export interface Part {
  readonly id: string
  readonly gyldig: Periode
}

/** All that happens when one organisation becomes part of another on a day. */
export interface Sammenslaing {
  /** `fra` ends the day before. */
  readonly organisasjonSlutt: Dato
  /** Memberships that end. */
  readonly avsluttes: readonly Medlemskap[]
  /** Networks in which the other becomes a member, where it was not one from before. */
  readonly nyeMedlemskap: readonly { readonly nettverkId: string; readonly gyldig: Periode }[]
}

export type Sammenslaingsfeil =
  | 'samme'
  | 'fra-finnes-ikke-da'
  | 'til-finnes-ikke-da'
  /** A membership of the one that ends begins on or after the day. */
  | 'senere-medlemskap'

/**
 * Municipality `fra` becomes part of `til` on `dato`, the first day as one. Always, when accepted:
 * on every day before `dato` the register says what it said; from `dato` on `fra` is a member
 * nowhere, and `til`, as long as it exists, is a member wherever
 * either would have been.
 */
export function slaSammen(p: {
  readonly fra: Part
  readonly til: Part
  readonly dato: Dato
  readonly medlemskap: readonly Medlemskap[]
}): Resultat<Sammenslaing, Sammenslaingsfeil> {
  if (p.fra.id === p.til.id) return feil('samme')
  if (!gjelder(p.fra.gyldig, dagenFor(p.dato))) return feil('fra-finnes-ikke-da')
  if (!gjelder(p.til.gyldig, p.dato)) return feil('til-finnes-ikke-da')
  const sine = p.medlemskap.filter((m) => m.organisasjonId === p.fra.id)
  if (sine.some((m) => m.gyldig.fra !== null && m.gyldig.fra >= p.dato))
    return feil('senere-medlemskap')
  const avsluttes = sine.filter((m) => gjelder(m.gyldig, p.dato))
  const nyeMedlemskap = avsluttes.flatMap(({ nettverkId, gyldig }) => {
    const videre = snitt(snitt(gyldig, { fra: p.dato, til: null }), p.til.gyldig)
    return p.medlemskap
      .filter((m) => m.organisasjonId === p.til.id && m.nettverkId === nettverkId)
      .reduce<readonly Periode[]>((igjen, m) => igjen.flatMap((d) => uten(d, m.gyldig)), [videre])
      .filter((d) => !erTom(d))
      .map((d) => ({ nettverkId, gyldig: d }))
  })
  return ok({ organisasjonSlutt: p.dato, avsluttes, nyeMedlemskap })
}
