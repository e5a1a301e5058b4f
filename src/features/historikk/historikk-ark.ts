import type { Sprak } from '#core/sprak.ts'
import type { Ark } from '#platform/documents/ark.ts'
import type { Fortalt } from './setning.ts'
import { historikktekster } from './tekster.ts'

export function historikkark(fortalt: readonly Fortalt[], sprak: Sprak): readonly Ark[] {
  const t = historikktekster[sprak]
  const tekst = (nokkel: string, overskrift: string) =>
    ({ nokkel, overskrift, slag: 'tekst' }) as const
  return [
    {
      navn: t.historikk,
      kolonner: [
        tekst('naar', t.naar),
        tekst('hvem', t.hvem),
        tekst('for', t.forHvem),
        tekst('hva', t.hva),
        tekst('hvorfor', t.hvorfor),
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
