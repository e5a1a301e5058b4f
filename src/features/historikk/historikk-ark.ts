import type { Sprak } from '#core/sprak.ts'
import { tekstkolonne, type Ark } from '#platform/documents/ark.ts'
import { osloKlokke } from '#platform/oslo-dato.ts'
import { begrunnelserI } from './sporringer.ts'
import { setningFor, type Fortalt } from './setning.ts'
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
      // A line for each change, so that none is left out and each can be sorted and found.
      rader: fortalt.flatMap((f) =>
        f.ledd.map((ledd) => ({
          naar: osloKlokke(f.hendelse.tid),
          hvem: f.hvem,
          for: f.hendelse.sete,
          hva: setningFor(f, ledd, sprak),
          hvorfor: begrunnelserI(f.hendelse.linjer).join(' · '),
        })),
      ),
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
      begrunnelser: begrunnelserI(h.linjer),
      linjer: h.linjer,
    })),
  }
}
