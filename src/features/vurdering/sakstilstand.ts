import type { Avgjorelse } from '#core/resultat.ts'
import { kanVurdere, type KanIkkeVurdereGrunn } from '#core/vurdering/kan-vurdere.ts'
import { plassFor } from '#core/vurdering/gruppeplass.ts'
import type { Vurderer } from '#core/vurdering/typer.ts'
import type { Aktor } from '#core/tilgang/kan.ts'
import type { Arstilstand } from './arstilstand.ts'
import type { Gruppe, LagretVurdering, Sak } from './sporringer.ts'

/** One who assesses, with the seat: the seat is what has a place in the group. */
export type Setevurderer = Vurderer & { readonly seteId: number }

/** The seat somebody acts from, as the rules of assessment see it; null for one without a seat. */
export function vurdererFor(aktor: Aktor): Setevurderer | null {
  const { vervId, seteId, nettverkId, organisasjonId } = aktor
  if (vervId === null || seteId === null) return null
  const hvem = { vervId, seteId, personId: null, nettverkId, organisasjonId }
  return { ...hvem, andreTilknytninger: [], stemmerett: aktor.rolle === 'forum' }
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
  })
}

/**
 * Which assessment a page was made of, sent back with the form. The time is in it, for one that is
 * withdrawn and made anew begins at version 1 again. Empty: none.
 */
export function merkeFor(v: Pick<LagretVurdering, 'versjon' | 'fortTid'> | null): string {
  return v === null ? '' : `${v.versjon} ${v.fortTid}`
}
