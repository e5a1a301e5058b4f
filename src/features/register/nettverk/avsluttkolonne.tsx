import type { Sprak } from '#core/sprak.ts'
import type { Kolonne } from '#ui/tabell.tsx'
import { nettverkstekster } from './tekster.ts'

/** Every row of its own kind can be ended; one that has ended can be ended earlier. */
export function avsluttkolonne<R extends { readonly navn: string }>(
  sprak: Sprak,
  adresse: (rad: R) => string,
): Kolonne<R> {
  const { avslutt, avsluttNavn, handling } = nettverkstekster[sprak].handlinger
  return {
    nokkel: 'avslutt',
    tittel: handling,
    bredde: 'krymp',
    celle: (rad) => (
      <a href={adresse(rad)} aria-label={avsluttNavn(rad.navn)}>
        {avslutt}
      </a>
    ),
  }
}
