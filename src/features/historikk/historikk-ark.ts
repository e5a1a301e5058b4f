import type { Sprak } from '#core/sprak.ts'
import { tekstkolonne, type Ark } from '#platform/documents/ark.ts'
import type { Fortalt } from './setning.ts'
import { historikktekster } from './tekster.ts'

export function historikkark(fortalt: readonly Fortalt[], sprak: Sprak): readonly Ark[] {
  const t = historikktekster[sprak]
  return [
    {
      navn: t.historikk,
      kolonner: [
        tekstkolonne('naar', t.naar),
        tekstkolonne('hvem', t.hvem),
        tekstkolonne('for', t.forHvem),
        tekstkolonne('hva', t.hva),
        tekstkolonne('hvorfor', t.hvorfor),
      ],
      rader: fortalt.map((f) => ({
        naar: f.hendelse.tid,
        hvem: f.hvem,
        for: f.hendelse.sete,
        hva: f.setning,
        hvorfor: f.hendelse.begrunnelser.join(' · '),
      })),
    },
  ]
}

/** `eldreEnn`: ask again with `?eldre-enn=` for what comes before; null when this is all. */
export function historikkdata(fortalt: readonly Fortalt[], eldreEnn: number | null) {
  return {
    eldreEnn,
    hendelser: fortalt.map(({ hendelse: h, hvem, setning }) => ({
      tid: h.tid,
      hvem,
      personId: h.personId,
      forHvem: h.sete,
      handling: h.handling,
      setning,
      begrunnelser: h.begrunnelser,
      linjer: h.linjer,
    })),
  }
}
