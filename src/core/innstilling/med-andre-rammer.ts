import { sumKroner, type Kroner } from '#core/kroner.ts'
import { innstill } from './innstill.ts'
import type { Innstillingsgrunnlag } from './typer.ts'

/** A network whose frame is another in the other table, and what the rule gives it of each. */
export interface UlikRamme {
  readonly nettverkId: string
  readonly ramme: Kroner
  readonly annen: Kroner
  readonly samlet: Kroner
  readonly samletMedAnnen: Kroner
}

export interface MedAndreRammer {
  readonly pott: Kroner
  readonly andreSum: Kroner
  /** «On or under frame» with the adopted frames, and with the others. */
  readonly samlet: Kroner
  readonly samletMedAndre: Kroner
  readonly ulike: readonly UlikRamme[]
}

/**
 * What «on or under frame» gives with another table of frames, for example the published one: the
 * sums, and the cases where the frames differ. Says nothing of what groups or plenary have set.
 * Always: when every case has a frame in both, samletMedAndre - samlet is the sum over `ulike`.
 */
export function medAndreRammer(
  grunnlag: Innstillingsgrunnlag,
  andre: ReadonlyMap<string, Kroner>,
): MedAndreRammer {
  const rene = grunnlag.saker.map((s) => ({ ...s, gruppe: null, samlet: null }))
  const her = innstill({ ...grunnlag, saker: rene })
  const andreSum = sumKroner(andre.values())
  const der = innstill({
    ...grunnlag,
    pott: andreSum,
    saker: rene.map((s) => ({ ...s, ramme: andre.get(s.nettverkId) ?? null })),
  })
  return {
    pott: grunnlag.pott,
    andreSum,
    samlet: her.sum.samlet,
    samletMedAndre: der.sum.samlet,
    ulike: her.linjer.flatMap((l, i) => {
      const annen = der.linjer[i]
      if (annen === undefined || l.ramme === null || annen.ramme === null) return []
      if (l.ramme === annen.ramme) return []
      return [
        {
          nettverkId: l.nettverkId,
          ramme: l.ramme,
          annen: annen.ramme,
          samlet: l.samlet,
          samletMedAnnen: annen.samlet,
        },
      ]
    }),
  }
}
