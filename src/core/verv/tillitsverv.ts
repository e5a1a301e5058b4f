import { arstall, dagenEtter, dagenFor, erDato, type Dato } from '../dato.ts'
import { gjelder, overlapper, type Periode } from '../register/periode.ts'
import { feil, ok, type Resultat } from '../resultat.ts'

export const TILLITSVERV = ['leder', 'nestleder'] as const
export type Tillitsvervslag = (typeof TILLITSVERV)[number]

export interface Tillitsverv {
  readonly verv: Tillitsvervslag
  readonly personId: number
  readonly gyldig: Periode
}

/** The term that begins on `fra`: the same day `ar` years later is the first day without. */
export function valgperiode(fra: Dato, ar: number): Periode {
  const slutt = `${String(arstall(fra) + ar).padStart(4, '0')}${fra.slice(4)}`
  // 29 February exists in some years only.
  return { fra, til: erDato(slutt) ? slutt : dagenEtter(`${slutt.slice(0, 5)}02-28`) }
}

export type Valgfeil =
  | { readonly slag: 'velger-ikke' }
  | { readonly slag: 'opptatt'; readonly gyldig: Periode }
  /** The other of the two is the same person on some day of the term. */
  | { readonly slag: 'samme-person'; readonly verv: Tillitsvervslag }

/**
 * Judges an election. Always, when accepted: on no day does the body have two leaders or two
 * deputies, and they are different persons. One elected before may have the term cut short by the
 * new one; that is told in `avkort`.
 */
export function velgTillitsverv<T extends Tillitsverv>(
  nytt: { readonly verv: Tillitsvervslag; readonly personId: number; readonly fra: Dato },
  tidligere: readonly T[],
  valgperiodeAr: number | null,
): Resultat<{ readonly gyldig: Periode; readonly avkort: T | undefined }, Valgfeil> {
  if (valgperiodeAr === null) return feil({ slag: 'velger-ikke' })
  const gyldig = valgperiode(nytt.fra, valgperiodeAr)
  const sammeVerv = tidligere.filter((t) => t.verv === nytt.verv)
  const avkort = sammeVerv.find(
    (t) => gjelder(t.gyldig, nytt.fra) && t.gyldig.fra !== null && t.gyldig.fra < nytt.fra,
  )
  const opptatt = sammeVerv.find((t) => t !== avkort && overlapper(t.gyldig, gyldig))
  if (opptatt !== undefined) return feil({ slag: 'opptatt', gyldig: opptatt.gyldig })
  const samme = tidligere.find(
    (t) => t.verv !== nytt.verv && t.personId === nytt.personId && overlapper(t.gyldig, gyldig),
  )
  if (samme !== undefined) return feil({ slag: 'samme-person', verv: samme.verv })
  return ok({ gyldig, avkort })
}

export type Tillitsfunn =
  | { readonly slag: 'verv-mangler'; readonly verv: Tillitsvervslag }
  | { readonly slag: 'verv-utloper'; readonly verv: Tillitsvervslag; readonly sisteDag: Dato }

/** Who is not elected on `dato`, and whose term ends before `varselFra`, a later day, with nobody after. */
export function kontrollerTillitsverv(p: {
  readonly tillitsverv: readonly Tillitsverv[]
  readonly valgperiodeAr: number | null
  readonly dato: Dato
  readonly varselFra: Dato
}): readonly Tillitsfunn[] {
  if (p.valgperiodeAr === null) return []
  return TILLITSVERV.flatMap((verv): readonly Tillitsfunn[] => {
    const egne = p.tillitsverv.filter((t) => t.verv === verv)
    const naa = egne.find((t) => gjelder(t.gyldig, p.dato))
    if (naa === undefined) return [{ slag: 'verv-mangler', verv }]
    const { til } = naa.gyldig
    if (til === null || til > p.varselFra) return []
    return egne.some((t) => gjelder(t.gyldig, til))
      ? []
      : [{ slag: 'verv-utloper', verv, sisteDag: dagenFor(til) }]
  })
}
