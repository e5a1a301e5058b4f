import { arstall, dagenFor } from '#core/dato.ts'
import { gjelder, overlapper } from '#core/register/periode.ts'
import { heleAret } from '#core/register/regelendring.ts'
import type { Ordning, Ordningsversjon } from './sporringer.ts'

export interface Gjeldende {
  readonly nasjonal: Ordningsversjon | undefined
  /** The county's own, when it has one. */
  readonly egen: Ordningsversjon | undefined
}

/** The versions in force on a day. */
export function gjeldendePa(o: Ordning, dato: string): Gjeldende {
  const naa = o.versjoner.filter((v) => gjelder(v.gyldig, dato))
  return {
    nasjonal: naa.find((v) => v.fylkeId === null),
    egen: naa.find((v) => v.fylkeId !== null),
  }
}

/** The rules of a grant year: the county's own before the country's, and the latest in the year. */
export function reglerForAr(o: Ordning, ar: number): Ordningsversjon | undefined {
  const aktuelle = o.versjoner.filter((v) => overlapper(v.gyldig, heleAret(ar)))
  return aktuelle.findLast((v) => v.fylkeId !== null) ?? aktuelle.at(-1)
}

/** A day to show a scheme on: the one asked for when it is in force then, else its last or first. */
export function visningsdag(o: Ordning, dato: string): string {
  if (o.gyldig.til !== null && o.gyldig.til <= dato) return dagenFor(o.gyldig.til)
  if (o.gyldig.fra !== null && o.gyldig.fra > dato) return o.gyldig.fra
  return dato
}

export function sisteAr(o: Ordning): number | null {
  return o.gyldig.til === null ? null : arstall(dagenFor(o.gyldig.til))
}
