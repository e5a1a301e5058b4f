import { nei, type Avgjorelse } from '#core/resultat.ts'
import { kanVurdere, stillingI, type KanIkkeVurdereGrunn } from '#core/vurdering/kan-vurdere.ts'
import { erAvgjortInhabil } from '#core/habilitet/stilling.ts'
import { kanOpptreISak, type Opptredengrunn } from '#core/verv/kan-opptre.ts'
import { osloDato } from '#platform/oslo-dato.ts'
import { plassFor } from '#core/vurdering/gruppeplass.ts'
import type { Vurderer } from '#core/vurdering/typer.ts'
import type { Aktor } from '#core/tilgang/kan.ts'
import type { Arstilstand } from './arstilstand.ts'
import type { Gruppe, LagretVurdering, Sak } from './sporringer.ts'

/** One who assesses, with the seat: the seat is what has a place in the group. */
export type Setevurderer = Vurderer &
  Pick<Aktor, 'opptrer' | 'foran'> & { readonly seteId: number; readonly dag: string }

/** The seat somebody acts from, as the rules of assessment see it; null for one without a seat. */
export function vurdererFor(aktor: Aktor, naa: Temporal.Instant): Setevurderer | null {
  const { vervId, seteId, nettverkId, organisasjonId, opptrer, foran } = aktor
  if (vervId === null || seteId === null) return null
  const hvem = { vervId, seteId, personId: null, nettverkId, organisasjonId }
  return {
    ...hvem,
    opptrer,
    foran,
    dag: osloDato(naa),
    andreTilknytninger: [],
    stemmerett: aktor.rolle === 'forum',
  }
}

/**
 * Whether this seat may assess this case now: the button, the reason beside it, and the refusal.
 * Whoever acts for a seat acts in the group it was put in, whether representative or vara.
 */
export function kanVurdereNaa(
  vurderer: Setevurderer,
  sak: Sak,
  gruppe: Gruppe | undefined,
  ar: Arstilstand,
): Avgjorelse<KanIkkeVurdereGrunn> {
  // The group knows the person in the seat, and so what else ties them to the case.
  const medlem = plassFor(gruppe?.medlemmer ?? [], vurderer.vervId)
  return kanVurdere(medlem ?? vurderer, sak, {
    rammerVedtatt: ar.rammerVedtatt,
    sendt: sak.status === 'sendt',
    innstillingVedtatt: ar.innstillingVedtatt,
    gruppeVerv:
      gruppe === undefined
        ? null
        : gruppe.medlemmer.map((m) => (m.seteId === vurderer.seteId ? vurderer.vervId : m.vervId)),
    opptrer: opptrerISak(vurderer, sak, gruppe),
  })
}

/** Whether it acts for its seat in this case: a vara in the place of one who is inhabil does. */
function opptrerISak(
  vurderer: Setevurderer,
  sak: Sak,
  gruppe: Gruppe | undefined,
): Avgjorelse<Opptredengrunn> {
  const plass = gruppe?.medlemmer.find((m) => m.seteId === vurderer.seteId)
  if (plass === undefined) return vurderer.opptrer
  const holdere = [plass, ...plass.holdere]
  const inhabil = (vervId: number) => {
    const holder = holdere.find((h) => h.vervId === vervId)
    return holder !== undefined && erAvgjortInhabil(stillingI(sak, { ...plass, ...holder }))
  }
  const { vurdering } = sak
  const forrige = holdere.find((h) => h.personId === vurdering?.fortAv.personId)
  if (
    vurdering !== null &&
    forrige !== undefined &&
    forrige.vervId !== vurderer.vervId &&
    !inhabil(forrige.vervId) &&
    osloDato(vurdering.fortTid) === vurderer.dag
  ) {
    return nei('annen-har-opptradt')
  }
  return kanOpptreISak(vurderer.opptrer, vurderer.foran, inhabil)
}

/**
 * Which assessment a page was made of, sent back with the form. The time is in it, for one that is
 * withdrawn and made anew begins at version 1 again. Empty: none.
 */
export function merkeFor(v: Pick<LagretVurdering, 'versjon' | 'fortTid'> | null): string {
  return v === null ? '' : `${v.versjon} ${v.fortTid}`
}
