import { kanDelta } from '#core/habilitet/stilling.ts'
import type { Stilling } from '#core/habilitet/typer.ts'
import type { Seteholder } from './gruppeplass.ts'
import { stillingI } from './kan-vurdere.ts'
import type { Gruppemedlem, Vurderingssak } from './typer.ts'

type Plass = Gruppemedlem & { readonly holdere: readonly Seteholder[] }

/** One who takes no part in a case, and where the question stands. */
export interface Utenfor<M> {
  readonly medlem: M
  readonly stilling: Exclude<Stilling, { readonly kode: 'ingen' }>
}

/**
 * Who of the group takes no part in the case, in the order of the group; each person once. A vara is
 * among them only when it is decided, for else the vara is only one who was not asked.
 */
export function deltarIkke<M extends Plass>(
  medlemmer: readonly M[],
  sak: Vurderingssak,
): readonly Utenfor<M>[] {
  const sett = new Set<number>()
  return medlemmer.flatMap((m) => {
    const varaer = m.holdere.map((h) => ({ ...m, ...h })).filter((v) => erAvgjort(v, sak))
    return [m, ...varaer].flatMap((medlem) => {
      const stilling = stillingI(sak, medlem)
      if (stilling.kode === 'ingen' || kanDelta(stilling).ok || sett.has(medlem.personId)) return []
      sett.add(medlem.personId)
      return [{ medlem, stilling }]
    })
  })
}

function erAvgjort(m: Gruppemedlem, sak: Vurderingssak): boolean {
  return stillingI(sak, m).kode === 'avgjort'
}
