import {
  hvemAvgjor,
  kanAvgjore,
  type Avgjorere,
  type Organmedlem,
} from '#core/habilitet/kan-avgjore.ts'
import type { KanIkkeAvgjoreGrunn } from '#core/habilitet/kan-avgjore.ts'
import { regelgrunn } from '#core/habilitet/stilling.ts'
import type { Regelgrunn, Stilling } from '#core/habilitet/typer.ts'
import type { Avgjorelse } from '#core/resultat.ts'
import { stillingI } from '#core/vurdering/kan-vurdere.ts'
import type { Gruppe, Medlem, Sak } from '#features/vurdering/sporringer.ts'
import type { Habilitetsrad } from './sporringer.ts'

/** One person of the group in one of its cases. */
export interface Sporsmal {
  readonly medlem: Medlem
  /** Took part in the assessment that stands, and has left the group since. */
  readonly harGattUt: boolean
  readonly stilling: Stilling
  readonly regel: Regelgrunn | null
  /** What is declared and decided, in order. */
  readonly rader: readonly Habilitetsrad[]
  readonly avgjorere: Avgjorere
  /** What the page was made of, sent back with the form. */
  readonly merke: string
}

export interface Saksbilde {
  readonly sak: Sak
  /** Every person of the group once, those in question first. */
  readonly sporsmal: readonly Sporsmal[]
  readonly organ: readonly Organmedlem[]
  /** The recommendation is adopted: nothing is declared or decided any more. */
  readonly last: boolean
}

/**
 * `meg`: the place of the one who reads, with a vara in it when it is a vara. A vara is among those
 * who decide only when acting for the seat: one who steps in for a case does not lead the group.
 */
export function saksbilde(
  gruppe: Gruppe,
  sak: Sak,
  last: boolean,
  meg: Medlem | undefined,
  opptrer: boolean,
): Saksbilde {
  const varaer = gruppe.medlemmer.flatMap((m) =>
    m.holdere
      .filter((h) => h.vervId === meg?.vervId || harHendelse(sak, h))
      .map((h) => ({ ...m, ...h })),
  )
  const deltok = sak.vurdering?.deltakerIder ?? []
  const gattUt = gruppe.tidligere.filter((m) => deltok.includes(m.personId))
  const medlemmer = [...gruppe.medlemmer, ...varaer, ...gattUt]
  const organ = medlemmer
    .filter((m) => (opptrer && m.vervId === meg?.vervId) || gruppe.medlemmer.includes(m))
    .map((m) => ({ ...m, stilling: stillingI(sak, m) }))
  const personer = medlemmer.filter(
    (m, i, alle) => alle.findIndex((x) => x.personId === m.personId) === i,
  )
  const sporsmal = personer.map((medlem): Sporsmal => {
    const rader = sak.habilitet.filter((r) => r.personId === medlem.personId)
    const regel = regelgrunn([medlem, ...medlem.andreTilknytninger], sak)
    return {
      medlem,
      harGattUt: gattUt.includes(medlem),
      stilling: stillingI(sak, medlem),
      regel,
      rader,
      avgjorere: hvemAvgjor(medlem.personId, organ),
      merke: `${rader.length} ${regel ?? ''}`.trim(),
    }
  })
  return { sak, sporsmal: sporsmal.toSorted((a, b) => vekt(a) - vekt(b)), organ, last }
}

function harHendelse(sak: Sak, { personId }: { readonly personId: number }): boolean {
  return sak.habilitet.some((r) => r.personId === personId)
}

/** Whether there is anything to show: a question that stands, or one that has stood. */
export function erReist(s: Sporsmal): boolean {
  return s.stilling.kode !== 'ingen' || s.rader.length > 0
}

/**
 * Whether the one who reads may put the decision on record; a person outside the group may not. On
 * one who took part and has left, the group decides as on its own.
 */
export function kanAvgjoreHer(
  meg: Medlem | undefined,
  { medlem, harGattUt, stilling }: Sporsmal,
  bilde: Saksbilde,
): Avgjorelse<KanIkkeAvgjoreGrunn> {
  return kanAvgjore(meg?.personId ?? null, medlem.personId, {
    medlemmer: harGattUt ? [...bilde.organ, { ...medlem, stilling }] : bilde.organ,
    innstillingVedtatt: bilde.last,
  })
}

const REKKE: readonly Stilling['kode'][] = ['meldt', 'foreslatt', 'avgjort', 'ingen']

function vekt(s: Sporsmal): number {
  return REKKE.indexOf(s.stilling.kode)
}
