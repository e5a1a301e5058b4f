import type { Kommende } from '#core/oppgaver/frister.ts'
import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Kalenderdag } from '#platform/documents/kalender.ts'
import { fristested, fristtekst } from './oppgavetekst.ts'

/** The deadlines ahead as days in a calendar; each keeps its id when the day is moved. */
export function fristdager(frister: readonly Kommende[], sprak: Sprak): readonly Kalenderdag[] {
  return frister.map((k) => ({
    id: id(k),
    dato: k.dato,
    tittel: fristtekst(k, sprak),
    beskrivelse: 'ar' in k ? k.ar.ordningNavn[sprak] : '',
    lenke: fristested(k),
  }))
}

function id(k: Kommende): string {
  switch (k.slag) {
    case 'valg':
      return `valg-${k.fylkeId}-${k.utvalg.id}-${k.verv}`
    case 'invitasjon':
      return `invitasjon-${k.fylkeId}-${k.dato}-${encodeURIComponent(k.navn)}`
    case 'innsendingsfrist':
    case 'innstillingsmote':
      return `${k.slag}-${k.fylkeId}-${k.ar.ar}-${k.ar.ordningId}`
    default:
      return uventet(k)
  }
}
