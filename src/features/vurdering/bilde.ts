import type { Forumverv } from './forum.ts'
import { sumKroner } from '#core/kroner.ts'
import { fullstendighet, type Fullstendighet } from '#core/vurdering/fullstendighet.ts'
import { summerGruppe, type Gruppesum } from '#core/vurdering/gruppesum.ts'
import { inhabilI, utenGruppe } from '#core/vurdering/sett-opp.ts'
import type { Arstilstand } from './arstilstand.ts'
import { erVurdert } from './berorte.ts'
import type { Gruppe, Medlem, Sak } from './sporringer.ts'

/** One member, and the cases of the group they are recused in. */
export interface Medlemsbilde {
  readonly medlem: Medlem
  readonly inhabil: readonly Sak[]
}

export interface Gruppebilde {
  readonly gruppe: Gruppe
  readonly medlemmer: readonly Medlemsbilde[]
  readonly saker: readonly Sak[]
  /** Placed here once, and since withdrawn or sent back. */
  readonly ikkeSendt: readonly Sak[]
  /** Assessed with somebody who is decided inhabil since: to be assessed anew. */
  readonly paNytt: readonly Sak[]
  readonly sum: Gruppesum
}

/** The groups of a year, with everything that is not as it should be. */
export interface Vurderingsbilde {
  readonly tilstand: Arstilstand
  readonly grupper: readonly Gruppebilde[]
  readonly saker: readonly Sak[]
  readonly utenGruppe: readonly Sak[]
  readonly fullstendighet: Fullstendighet
  /** Members of the forum in no group; empty while there are no groups. */
  readonly uplasserte: readonly Forumverv[]
  readonly forum: readonly Forumverv[]
  readonly sum: Gruppesum
}

export function lagBilde(
  tilstand: Arstilstand,
  grupper: readonly Gruppe[],
  alleSaker: readonly Sak[],
  forum: readonly Forumverv[],
  dato: string,
): Vurderingsbilde {
  const saker = alleSaker.filter((s) => s.status === 'sendt')
  const vurdert = (s: Sak) =>
    erVurdert(
      grupper.find((g) => g.id === s.gruppeId),
      s,
    )
  const svar = fullstendighet(
    saker.map((s) => ({ ...s, vurdert: vurdert(s) })),
    grupper.map((g) => ({
      gruppeId: g.id,
      medlemmer: g.medlemmer,
      sakIder: saker.filter((s) => s.gruppeId === g.id).map((s) => s.sakId),
    })),
    dato,
  )
  const plasserte = new Set(grupper.flatMap((g) => g.medlemmer.map((m) => m.personId)))
  return {
    tilstand,
    grupper: grupper.map((g) => gruppebilde(g, alleSaker, tilstand.utvidetRamme)),
    saker,
    utenGruppe: saker.filter((s) => s.gruppeId === null),
    fullstendighet: svar,
    uplasserte: grupper.length === 0 ? [] : utenGruppe(forum, plasserte),
    forum,
    sum: summer(saker, vurdert, tilstand.utvidetRamme),
  }
}

export function gruppebilde(
  gruppe: Gruppe,
  alleSaker: readonly Sak[],
  utvidetRamme: boolean,
): Gruppebilde {
  const iGruppa = alleSaker.filter((s) => s.gruppeId === gruppe.id)
  const saker = iGruppa.filter((s) => s.status === 'sendt')
  const vurdert = (s: Sak) => erVurdert(gruppe, s)
  return {
    gruppe,
    medlemmer: gruppe.medlemmer.map((medlem) => ({ medlem, inhabil: inhabilI(medlem, saker) })),
    saker,
    ikkeSendt: iGruppa.filter((s) => s.status !== 'sendt'),
    paNytt: saker.filter((s) => s.vurdering !== null && !vurdert(s)),
    sum: summer(saker, vurdert, utvidetRamme),
  }
}

/** What is applied for in the cases nobody is to assess. */
export function omsoktI(saker: readonly Sak[]): number {
  return sumKroner(saker.map((s) => s.omsokt ?? 0))
}

/**
 * Of what the reader may read: a sum with one more case in it tells of that case. An amount that
 * must be found anew is no amount yet.
 */
function summer(
  saker: readonly Sak[],
  vurdert: (sak: Sak) => boolean,
  utvidetRamme: boolean,
): Gruppesum {
  return summerGruppe(
    saker
      .filter((s) => s.lukket === null)
      .map((s) => ({
        omsokt: s.omsokt,
        ramme: s.ramme,
        innstilt: vurdert(s) ? (s.vurdering?.belop ?? null) : null,
      })),
    utvidetRamme,
  )
}
