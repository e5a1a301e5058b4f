import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { formatKroner } from '#ui/format.ts'
import type { LagretVurdering } from './sporringer.ts'
import { vurderingstekster } from './tekster.ts'

/** A stored assessment as text, for those who only read it. */
export function Vurderingstekst(p: {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly vurdering: LagretVurdering
}) {
  const t = vurderingstekster[p.sprak]
  const v = p.vurdering
  const navn = (nr: number) => p.ar.regler.kriterier.find((k) => k.nr === nr)?.navn[p.sprak] ?? ''
  return (
    <Beskrivelsesliste
      punkter={[
        { term: t.kolonner.resultat, verdi: t.resultat[v.resultat] },
        { term: t.kolonner.innstilling, verdi: formatKroner(v.belop, p.sprak) },
        ...v.kriterier.map((k) => ({
          term: t.sak.kriterium(k.nr, navn(k.nr)),
          verdi: [k.oppfylt === null ? '' : t.oppfylt[k.oppfylt], k.grunn]
            .filter(Boolean)
            .join('. '),
        })),
        ...(v.merknad === '' ? [] : [{ term: t.sak.merknad, verdi: v.merknad }]),
      ]}
    />
  )
}
