import { ja, nei, type Avgjorelse } from '#core/resultat.ts'
import type { Stilling } from './typer.ts'

export type KanIkkeMeldeGrunn =
  | 'innstilling-vedtatt'
  | 'ikke-i-gruppa'
  | 'alt-meldt'
  | 'alt-inhabil'

/** Where the case and the one who declares stand. */
export interface Meldetilstand {
  readonly innstillingVedtatt: boolean
  readonly iGruppa: boolean
  readonly stilling: Stilling
}

/** Whether a person may declare now. Also one the rule has found, and one decided habil before. */
export function kanMelde(t: Meldetilstand): Avgjorelse<KanIkkeMeldeGrunn> {
  if (!t.iGruppa) return nei('ikke-i-gruppa')
  if (t.innstillingVedtatt) return nei('innstilling-vedtatt')
  if (t.stilling.kode === 'meldt') return nei('alt-meldt')
  const inhabil = t.stilling.kode === 'avgjort' && t.stilling.utfall === 'inhabil'
  return inhabil ? nei('alt-inhabil') : ja
}

export type KanIkkeTrekkeGrunn = 'innstilling-vedtatt' | 'ikke-i-gruppa' | 'ikke-meldt' | 'avgjort'

/** A declaration is withdrawn by the one who made it, until it is decided. */
export function kanTrekkeMelding(t: Meldetilstand): Avgjorelse<KanIkkeTrekkeGrunn> {
  if (!t.iGruppa) return nei('ikke-i-gruppa')
  if (t.innstillingVedtatt) return nei('innstilling-vedtatt')
  if (t.stilling.kode === 'avgjort') return nei('avgjort')
  return t.stilling.kode === 'meldt' ? ja : nei('ikke-meldt')
}
