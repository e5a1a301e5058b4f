import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Skjerming } from '#features/beslutningsgrunnlag/sporringer.ts'
import { Feiloppsummering, type Feltfeil } from '#ui/feiloppsummering.tsx'
import { Tekstomrade, Velger } from '#ui/felt.tsx'
import { formatDato } from '#ui/format.ts'
import { KnappMedGrunn } from '#ui/knapp.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { publiseringSti } from './publisering-side.tsx'
import type { Hjemmel } from './sporringer.ts'
import { publiseringstekster } from './tekster.ts'

export interface SkjermingProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly nettverk: { readonly id: string; readonly navn: string }
  readonly skjerming: Skjerming | null
  readonly hjemler: readonly Hjemmel[]
  readonly skrevet?: { readonly hjemmel: string; readonly grunn: string }
  readonly feil?: readonly Feltfeil[]
}

/** Shield the body of one decision basis, or lift the shielding. */
export function SkjermingSide(p: SkjermingProps) {
  const { sprak, ar, nettverk, skjerming, feil = [] } = p
  const t = publiseringstekster[sprak]
  const sti = `${publiseringSti(ar)}/${nettverk.id}`
  const feilI = (felt: string) => feil.find((f) => f.felt === felt)?.tekst
  return (
    <>
      <Sidehode
        overtittel={`${ar.ordningNavn[sprak]} ${ar.ar}`}
        tittel={t.skjermTittel(nettverk.navn)}
        ingress={<p>{t.skjermIngress}</p>}
      />
      {feil.length > 0 && <Feiloppsummering sprak={sprak} feil={feil} />}
      {skjerming !== null && (
        <Varsel sprak={sprak} type="info">
          <p>
            {t.skjermet(formatDato(skjerming.satt.slice(0, 10), sprak), skjerming.hjemmel[sprak])}
          </p>
          <p class="sam-brod">
            {t.internGrunn}: {skjerming.grunn}
          </p>
        </Varsel>
      )}
      <Skjema
        adresse={`${sti}/${skjerming === null ? 'skjerm' : 'opphev'}`}
        skjulte={skjerming === null ? {} : { id: String(skjerming.id) }}
      >
        {skjerming === null && (
          <Velger
            sprak={sprak}
            navn="hjemmel"
            etikett={t.hjemmel}
            beskrivelse={t.hjemmelHjelp}
            krav="maFyllesUt"
            verdi={p.skrevet?.hjemmel ?? ''}
            valg={p.hjemler.map((h) => ({ verdi: h.id, tekst: h.navn[sprak] }))}
            feil={feilI('hjemmel')}
          />
        )}
        <Tekstomrade
          sprak={sprak}
          navn="grunn"
          etikett={skjerming === null ? t.internGrunn : t.grunn}
          beskrivelse={skjerming === null ? t.grunnHjelp : t.opphevSkjermingTekst}
          krav="maFyllesUt"
          rader={3}
          maksLengde={2000}
          verdi={p.skrevet?.grunn ?? ''}
          feil={feilI('grunn')}
        />
        <KnappMedGrunn id="lagre">
          {skjerming === null ? t.skjerm : t.opphevSkjerming}
        </KnappMedGrunn>
      </Skjema>
    </>
  )
}
