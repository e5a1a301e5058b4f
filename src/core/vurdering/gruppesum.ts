import { kroner, minus, sumKroner, type Kroner } from '#core/kroner.ts'
import { hoyesteBelop } from './grense.ts'

/** The money of one case in a group. */
export interface Gruppebelop {
  /** Null only for one that is not sent. */
  readonly omsokt: Kroner | null
  readonly ramme: Kroner | null
  /** What the group recommends; null until it has assessed. */
  readonly innstilt: Kroner | null
}

export interface Gruppesum {
  readonly saker: number
  readonly vurdert: number
  readonly gjenstar: number
  readonly omsokt: Kroner
  readonly ramme: Kroner
  /** Recommended so far. */
  readonly innstilt: Kroner
  /** The most that may be recommended in all: on or under frame, case by case. */
  readonly hoyst: Kroner
  /** ramme - innstilt, of the cases assessed so far; negative only with utvidet ramme. */
  readonly rest: Kroner
}

/** The running sums of a group. Always: saker = vurdert + gjenstar. */
export function summerGruppe(saker: readonly Gruppebelop[], utvidetRamme: boolean): Gruppesum {
  const vurderte = saker.flatMap(({ innstilt, ramme }) =>
    innstilt === null ? [] : [{ innstilt, ramme: ramme ?? 0 }],
  )
  const innstilt = sumKroner(vurderte.map((v) => v.innstilt))
  return {
    saker: saker.length,
    vurdert: vurderte.length,
    gjenstar: saker.length - vurderte.length,
    omsokt: sumKroner(saker.map((s) => s.omsokt ?? 0)),
    ramme: sumKroner(saker.map((s) => s.ramme ?? 0)),
    innstilt,
    hoyst: sumKroner(saker.map((s) => hoyesteBelop(s.omsokt ?? kroner(0), s.ramme, utvidetRamme))),
    rest: minus(sumKroner(vurderte.map((v) => v.ramme)), innstilt),
  }
}
