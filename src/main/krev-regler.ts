import { erHandling } from '#core/tilgang/rettigheter.ts'
import { art, trengerTilstand } from '#core/tilgang/tabell.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'

/**
 * Deny by default: throws, with every fault, when a route has no rule in the table of rights, does
 * not say which state its rule depends on, or changes something by a right to read. An application
 * that could answer without having asked never starts.
 */
export function krevRegler(ruter: readonly Rute[]): void {
  const feil = ruter.flatMap((r) => mangler(r).map((m) => `${r.metode} ${r.sti}: ${m}`))
  if (feil.length > 0) throw new Error(`Ruter uten regel starter ikke:\n${feil.join('\n')}`)
}

function mangler(rute: Rute): readonly string[] {
  const { handling } = rute
  if (!erHandling(handling))
    return [`handlingen «${String(handling)}» står ikke i rettighetstabellen`]
  return [
    ...(trengerTilstand(handling) && rute.tilstand === undefined
      ? [`retten til «${handling}» avhenger av tilstanden, og ruten sier ikke hvilken`]
      : []),
    ...(rute.metode === 'POST' && art(handling) === 'les'
      ? [`«${handling}» er en rett til å lese, og gir ikke lov til å sende inn`]
      : []),
  ]
}
