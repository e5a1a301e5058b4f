import { ja, nei, type Avgjorelse } from '#core/resultat.ts'
import { erAvgjortInhabil, kanDelta } from './stilling.ts'
import type { Stilling } from './typer.ts'

/** A member of the body, and where they stand in the case. */
export interface Organmedlem {
  readonly personId: number
  readonly funksjon: 'leder' | 'sekretaer' | 'medlem'
  readonly stemmerett: boolean
  readonly stilling: Stilling
}

export interface Avgjorere {
  /** `rest`: no leader and no secretary can. `alle-berort`: the question stands for everybody. */
  readonly hvem: 'leder' | 'sekretaer' | 'rest' | 'alle-berort' | 'ingen'
  readonly personIder: readonly number[]
}

/**
 * Who decides on `gjelder` in this case. In a collegial body the body decides without the member it
 * is about, and nobody whose own habilitet is in question in the same case takes part in it
 * (forvaltningsloven § 8 second paragraph); the leader puts the decision on record, in the leader's
 * place the secretary, in theirs any of the rest. When the question stands for everybody, those it
 * is not decided on take part, for the body could else decide nothing (same paragraph). Never the
 * one it is about, never one decided inhabil, and never one without a vote.
 */
export function hvemAvgjor(gjelder: number, medlemmer: readonly Organmedlem[]): Avgjorere {
  const andre = medlemmer.filter((m) => m.stemmerett && m.personId !== gjelder)
  // A person with two seats is in question by either.
  const berorte = new Set(medlemmer.filter((m) => !kanDelta(m.stilling).ok).map((m) => m.personId))
  const frie = andre.filter((m) => !berorte.has(m.personId))
  for (const hvem of ['leder', 'sekretaer'] as const) {
    const den = frie.filter((m) => m.funksjon === hvem)
    if (den.length > 0) return { hvem, personIder: ider(den) }
  }
  if (frie.length > 0) return { hvem: 'rest', personIder: ider(frie) }
  const inhabile = new Set(
    medlemmer.filter((m) => erAvgjortInhabil(m.stilling)).map((m) => m.personId),
  )
  const berort = andre.filter((m) => !inhabile.has(m.personId))
  return { hvem: berort.length > 0 ? 'alle-berort' : 'ingen', personIder: ider(berort) }
}

export type KanIkkeAvgjoreGrunn =
  | 'innstilling-vedtatt'
  | 'egen-habilitet'
  | 'ikke-i-gruppa'
  | 'uten-stemmerett'
  | 'selv-i-saken'
  | 'lederen-avgjor'
  | 'sekretaeren-avgjor'

/** Whether `avgjorer` may put the decision on `gjelder` on record. Persons; null is somebody else. */
export function kanAvgjore(
  avgjorer: number | null,
  gjelder: number,
  {
    medlemmer,
    innstillingVedtatt,
  }: {
    readonly medlemmer: readonly Organmedlem[]
    readonly innstillingVedtatt: boolean
  },
): Avgjorelse<KanIkkeAvgjoreGrunn> {
  if (avgjorer === null) return nei('ikke-i-gruppa')
  if (avgjorer === gjelder) return nei('egen-habilitet')
  if (innstillingVedtatt) return nei('innstilling-vedtatt')
  const egne = medlemmer.filter((m) => m.personId === avgjorer)
  if (egne.length === 0 || !medlemmer.some((m) => m.personId === gjelder)) {
    return nei('ikke-i-gruppa')
  }
  if (!egne.some((m) => m.stemmerett)) return nei('uten-stemmerett')
  const { hvem, personIder } = hvemAvgjor(gjelder, medlemmer)
  if (personIder.includes(avgjorer)) return ja
  if (egne.some((m) => !kanDelta(m.stilling).ok)) return nei('selv-i-saken')
  return nei(hvem === 'leder' ? 'lederen-avgjor' : 'sekretaeren-avgjor')
}

function ider(medlemmer: readonly Organmedlem[]): number[] {
  return [...new Set(medlemmer.map((m) => m.personId))]
}
