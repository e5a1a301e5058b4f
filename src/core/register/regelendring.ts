import { feil, ok, type Resultat } from '../resultat.ts'
import { arstall, dagenFor, forsteDag } from '../dato.ts'
import { erTom, overlapper, snitt, uten, type Periode } from './periode.ts'

export interface Regelversjon {
  readonly id: number
  readonly gyldig: Periode
}

/** What the county's versions become. The new one is inserted last, when there is room for it. */
export interface Regelendring {
  readonly gyldig: Periode
  /** Versions that lie wholly in the new period, and no settled year has used. */
  readonly bort: readonly number[]
  /** Versions that keep one part of their period. */
  readonly avkort: readonly { readonly id: number; readonly gyldig: Periode }[]
  /** Versions whose period is cut in two: the later part goes on as a copy. */
  readonly kopi: readonly { readonly av: number; readonly gyldig: Periode }[]
}

export type Regelendringsfeil =
  | { readonly slag: 'feil-rekkefolge' }
  | { readonly slag: 'utenfor-ordningen'; readonly gyldig: Periode }
  /** The years whose frames are adopted or decision bases submitted under the rules as they were. */
  | { readonly slag: 'last-ar'; readonly ar: readonly number[] }

/**
 * A county's own rules from one grant year on, to and with another (null: as long as the scheme
 * lasts). Rules hold for whole grant years. Always, when accepted: the rules of a settled year, and
 * of every year outside the new period, are what they were; the versions never overlap; every day
 * of the new period within the scheme has the new version. A year is settled when a distribution
 * was adopted or a decision basis submitted in it: those who acted must be judged by the rules they
 * acted under.
 */
export function planleggRegelendring(p: {
  readonly fraAr: number
  readonly tilAr: number | null
  readonly ordning: Periode
  readonly versjoner: readonly Regelversjon[]
  readonly lasteAr: readonly number[]
}): Resultat<Regelendring, Regelendringsfeil> {
  if (p.tilAr !== null && p.tilAr < p.fraAr) return feil({ slag: 'feil-rekkefolge' })
  const onsket: Periode = {
    fra: forsteDag(p.fraAr),
    til: p.tilAr === null ? null : forsteDag(p.tilAr + 1),
  }
  const gyldig = snitt(onsket, p.ordning)
  if (erTom(gyldig)) return feil({ slag: 'utenfor-ordningen', gyldig: p.ordning })
  const laste = p.lasteAr.filter((ar) => overlapper(onsket, heleAret(ar)))
  if (laste.length > 0) return feil({ slag: 'last-ar', ar: laste })
  const rester = p.versjoner.map((v) => ({
    id: v.id,
    gyldig: v.gyldig,
    rest: uten(v.gyldig, gyldig),
  }))
  return ok({
    gyldig,
    bort: rester.filter((r) => r.rest.length === 0).map((r) => r.id),
    avkort: rester.flatMap(({ id, gyldig: foer, rest: [forste] }) =>
      forste === undefined || (forste.fra === foer.fra && forste.til === foer.til)
        ? []
        : [{ id, gyldig: forste }],
    ),
    kopi: rester.flatMap(({ id, rest: [, andre] }) =>
      andre === undefined ? [] : [{ av: id, gyldig: andre }],
    ),
  })
}

export function heleAret(ar: number): Periode {
  return { fra: forsteDag(ar), til: forsteDag(ar + 1) }
}

/** The first grant year the rules may be changed from. Null when every year of the scheme is settled. */
export function forsteApneAr(
  ordning: Periode,
  lasteAr: readonly number[],
  naa: number,
): number | null {
  const forst =
    ordning.fra === null
      ? naa
      : Math.max(arstall(ordning.fra), Math.min(naa, sisteAr(ordning) ?? naa))
  const start = Math.max(forst, ...lasteAr.map((ar) => ar + 1))
  const slutt = sisteAr(ordning)
  return slutt !== null && start > slutt ? null : start
}

function sisteAr(ordning: Periode): number | null {
  return ordning.til === null ? null : arstall(dagenFor(ordning.til))
}

/**
 * Whether a version of a county's own may be taken back, so that the country's rules hold in its
 * period instead. Always, when accepted: no settled year has its rules from it.
 */
export function provTilbaketaking(
  gyldig: Periode,
  lasteAr: readonly number[],
): Resultat<true, Extract<Regelendringsfeil, { slag: 'last-ar' }>> {
  const ar = lasteAr.filter((x) => overlapper(gyldig, heleAret(x)))
  return ar.length === 0 ? ok(true) : feil({ slag: 'last-ar', ar })
}
