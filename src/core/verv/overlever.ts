import type { Dato } from '../dato.ts'
import { erInnenfor, gjelder, overlapper, type Periode } from '../register/periode.ts'
import { feil, ok, type Resultat } from '../resultat.ts'
import type { Besetning, Plass, Sete } from './typer.ts'

export type Overleveringsfeil =
  /** The seat does not exist on the day. */
  | { readonly slag: 'utenfor-setet'; readonly gyldig: Periode }
  | { readonly slag: 'sitter-alt' }
  /** The person holds another place of the same seat then. */
  | { readonly slag: 'annen-plass'; readonly plass: Plass }
  /** Somebody takes the place on that day or later; that one must be changed first. */
  | { readonly slag: 'senere-besetning'; readonly fra: Dato }

export interface Overlevering<B extends Besetning> {
  /** The one who leaves: `til` is the first day without. Undefined: the place was vacant. */
  readonly avslutt: { readonly besetning: B; readonly til: Dato } | undefined
  readonly ny: { readonly personId: number; readonly plass: Plass; readonly gyldig: Periode }
}

/**
 * One place of a seat passes to `personId` on `fra`. Always, when accepted: the place has at most
 * one holder on every day, whoever sat keeps every day before `fra`, nobody holds the place between
 * the two, and no person holds two places of the seat on the same day.
 */
export function overlever<B extends Besetning>(
  sete: Omit<Sete, 'besetning'> & { readonly besetning: readonly B[] },
  plass: Plass,
  personId: number,
  fra: Dato,
): Resultat<Overlevering<B>, Overleveringsfeil> {
  const gyldig: Periode = { fra, til: sete.gyldig.til }
  if (!gjelder(sete.gyldig, fra) || !erInnenfor(gyldig, sete.gyldig))
    return feil({ slag: 'utenfor-setet', gyldig: sete.gyldig })
  const paaPlassen = sete.besetning.filter((b) => b.plass === plass)
  const naa = paaPlassen.find((b) => gjelder(b.gyldig, fra))
  if (naa?.personId === personId) return feil({ slag: 'sitter-alt' })
  const senere = paaPlassen.find((b) => b.gyldig.fra !== null && b.gyldig.fra >= fra)
  if (senere?.gyldig.fra) return feil({ slag: 'senere-besetning', fra: senere.gyldig.fra })
  const annen = sete.besetning.find(
    (b) => b.plass !== plass && b.personId === personId && overlapper(b.gyldig, gyldig),
  )
  if (annen !== undefined) return feil({ slag: 'annen-plass', plass: annen.plass })
  return ok({
    avslutt: naa === undefined ? undefined : { besetning: naa, til: fra },
    ny: { personId, plass, gyldig },
  })
}
