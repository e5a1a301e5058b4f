import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Ark } from '#platform/documents/ark.ts'
import type { Tabelldokument } from '#platform/documents/tabelldokument.ts'
import { formatDato } from '#ui/format.ts'
import { innstillingstekster } from './tekster.ts'

/** The answer to the public before the adoption, in every form: when it comes, and nothing else. */
export function ikkeKlarFiler(ar: Tilskuddsar, sprak: Sprak, dato: string) {
  const t = innstillingstekster[sprak]
  const nar =
    ar.innstillingsmote === null
      ? t.ikkeKlar.utenMote
      : t.ikkeKlar.mote(formatDato(ar.innstillingsmote, sprak))
  return {
    json: () => ({
      fylke: ar.fylkeId,
      ar: ar.ar,
      ordning: ar.ordningId,
      status: 'ikke-vedtatt',
      mote: ar.innstillingsmote,
    }),
    ark: (): readonly Ark[] => [
      {
        navn: t.tittel.slice(0, 31),
        kolonner: [{ nokkel: 'tekst', overskrift: t.ikkeKlar.tittel, slag: 'tekst', bredde: 80 }],
        rader: [{ tekst: nar }],
      },
    ],
    pdf: () => ({
      mal: 'tabelldokument',
      data: {
        tittel: t.pdf.ikkeVedtatt,
        undertittel: `${ar.ordningNavn[sprak]} ${ar.ar}, ${ar.fylkeNavn}`,
        sprak,
        dato,
        avsender: t.avsender(ar.fylkeNavn),
        ingress: [nar],
        tabeller: [],
        punkter: [],
        merknader: [],
      } satisfies Tabelldokument,
    }),
  }
}
