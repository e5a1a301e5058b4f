import { kanVedtaFordeling } from '#core/fordeling/kan-vedta.ts'
import type { Sprak } from '#core/sprak.ts'
import { Tekstfelt } from '#ui/felt.tsx'
import { Knapp, KnappMedGrunn } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Skjema } from '#ui/skjema.tsx'
import { forslagstekster } from './forslagstekster.ts'
import type { Fordelingsrad } from './sporringer.ts'

export interface Vedtaksdel {
  readonly gjeldende: Fordelingsrad | null
  readonly vurderte: number
  readonly kanVedta: boolean
  readonly kanSlette: boolean
  /** What was typed, and what is wrong with it, when the form comes back. */
  readonly sak?: string
  readonly feil?: string | undefined
}

interface VedtaSkjemaProps {
  readonly sprak: Sprak
  readonly sti: string
  readonly forslag: Fordelingsrad
  readonly del: Vedtaksdel
}

/** Adopt or delete a proposal. A reason stands where a button cannot be pressed. */
export function VedtaSkjema({ sprak, sti, forslag, del }: VedtaSkjemaProps) {
  const t = forslagstekster[sprak]
  const { gjeldende } = del
  const id = gjeldende?.id ?? null
  const lov = kanVedtaFordeling({
    status: forslag.status,
    vurderte: del.vurderte,
    gjeldende: id,
    settGjeldende: id,
  })
  const grunn = del.kanVedta ? (lov.ok ? undefined : t.vedta.grunn[lov.grunn]) : t.vedta.manglerRett
  return (
    <Avsnitt tittel={t.vedta.tittel} id="vedta">
      <p class="ds-paragraph">
        {t.vedta.tekst} {gjeldende !== null && t.vedta.erstatter(gjeldende.navn)}
      </p>
      <Skjema
        adresse={`${sti}/${forslag.id}/vedta`}
        skjulte={{ gjeldende: id === null ? '' : String(id) }}
      >
        {grunn === undefined && (
          <Tekstfelt
            sprak={sprak}
            navn="sak"
            etikett={t.vedta.sak}
            beskrivelse={t.vedta.sakHjelp}
            krav="maFyllesUt"
            bredde="s"
            verdi={del.sak ?? ''}
            feil={del.feil}
          />
        )}
        <KnappMedGrunn id="vedta-knapp" grunn={grunn}>
          {t.vedta.knapp}
        </KnappMedGrunn>
      </Skjema>
      {del.kanSlette && (
        <Skjema adresse={`${sti}/${forslag.id}/slett`}>
          <p class="ds-paragraph">{t.slett.tekst}</p>
          <Knapp vekt="sekundaer" farge="danger">
            {t.slett.knapp}
          </Knapp>
        </Skjema>
      )}
    </Avsnitt>
  )
}
