import { minus, type Kroner } from '#core/kroner.ts'
import type { Ordningsregler } from '#core/ordning.ts'
import { funn, funnEtter } from './funn.ts'
import type { Kontrollfunn } from './kontrollfunn.ts'
import type { Beslutningsgrunnlag } from './typer.ts'

/**
 * The pre-allocated frame binds the partnership; more may be applied for when it says how the rest
 * is financed (process description f, samarbeidsforum 8 March 2023, slides).
 */
export function kontrollerRamme(
  grunnlag: Beslutningsgrunnlag,
  regler: Ordningsregler,
  ramme: Kroner | null,
): Kontrollfunn[] {
  const { omsokt } = grunnlag
  if (ramme === null) return [funn('opplysning', 'uten-ramme', 'omsokt', null)]
  if (omsokt === null) return []
  if (omsokt < ramme) {
    return [
      funn('opplysning', 'under-ramme', 'omsokt', {
        ramme,
        omsokt,
        ubrukt: minus(ramme, omsokt),
      }),
    ]
  }
  if (omsokt === ramme) return []
  const data = { ramme, omsokt, over: minus(omsokt, ramme) }
  return [
    funn('opplysning', 'over-ramme', 'omsokt', data),
    ...regler.sporsmal
      .filter((s) => s.kreves === 'over-ramme' && (grunnlag.svar[s.id] ?? '').trim() === '')
      .flatMap((s) =>
        funnEtter(
          regler.overRammeUtenFinansiering,
          'over-ramme-uten-finansiering',
          `svar.${s.id}`,
          { ...data, sporsmal: s.id },
        ),
      ),
  ]
}
