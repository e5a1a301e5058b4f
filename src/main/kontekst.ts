import type { Handling } from '#core/tilgang/rettigheter.ts'
import type { Kontekst } from '#platform/kontekst.ts'
import type { Besok } from './foresporsel.ts'

/** The one who asks, as the database is told. */
export function kontekst({ aktor, okt }: Besok, handling: Handling): Kontekst {
  // Until the login is done nobody is known, and the program looks up the invitation itself.
  const fylke = handling === 'person.logg-inn' ? '*' : (aktor.fylkeId ?? '')
  return {
    personId: okt?.personId ?? null,
    vervId: aktor.vervId,
    handling,
    les: aktor.rolle === 'direktorat' ? '*' : fylke,
    skriv: fylke,
  }
}
