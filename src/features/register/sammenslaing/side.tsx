import type { Sprak } from '#core/sprak.ts'
import type { Organisasjon } from '#features/register/organisasjon/sporringer.ts'
import { feltene, medEtikett, type Skjemafeil } from '#features/register/skjemaside.tsx'
import type { Fylke } from '#features/register/sporringer.ts'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Datofelt, Tekstfelt, Velger } from '#ui/felt.tsx'
import { Knapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { sammenslaingstekster } from './tekster.ts'

export interface Utfylling {
  readonly [felt: string]: string
  readonly fra: string
  readonly til: string
  readonly dato: string
  readonly kilde: string
}

/** First a form that only asks what would happen; then the plan, and the button that does it. */
export function Sammenslaingsside(p: {
  readonly sprak: Sprak
  readonly fylke: Fylke
  readonly kommuner: readonly Organisasjon[]
  readonly verdier: Utfylling
  readonly feil: readonly Skjemafeil[]
  readonly linjer: readonly string[]
  /** Of what the plan was made from; undefined when there is no plan. */
  readonly versjon: string | undefined
}) {
  const { sprak, verdier } = p
  const t = sammenslaingstekster[sprak]
  const adresse = `/${p.fylke.id}/register/sammenslaing`
  const felt = feltene(p)
  const valg = p.kommuner.map((o) => ({ verdi: o.id, tekst: o.navn }))
  return (
    <>
      <Sidehode tittel={t.tittel} ingress={t.ingress} />
      <Feiloppsummering
        sprak={sprak}
        feil={medEtikett(p.feil, { fra: t.fra, til: t.til, dato: t.dato, kilde: t.kilde })}
      />
      <Skjema adresse={adresse} metode="get">
        <Velger
          {...felt('fra')}
          etikett={t.fra}
          beskrivelse={t.fraHjelp}
          krav="maFyllesUt"
          valg={valg}
        />
        <Velger
          {...felt('til')}
          etikett={t.til}
          beskrivelse={t.tilHjelp}
          krav="maFyllesUt"
          valg={valg}
        />
        <Datofelt {...felt('dato')} etikett={t.dato} beskrivelse={t.datoHjelp} krav="maFyllesUt" />
        <Knapperad>
          <Knapp vekt={p.versjon === undefined ? 'primaer' : 'sekundaer'}>{t.vis}</Knapp>
        </Knapperad>
      </Skjema>
      {p.versjon !== undefined && (
        <Avsnitt tittel={t.plan} id="plan">
          <ul>
            {p.linjer.map((l) => (
              <li key={l}>{l}</li>
            ))}
          </ul>
          <Skjema
            adresse={adresse}
            skjulte={{
              fra: verdier.fra,
              til: verdier.til,
              dato: verdier.dato,
              versjon: p.versjon,
            }}
          >
            <Tekstfelt {...felt('kilde')} etikett={t.kilde} krav="maFyllesUt" />
            <Knapperad>
              <Knapp>{t.utfor}</Knapp>
            </Knapperad>
          </Skjema>
        </Avsnitt>
      )}
    </>
  )
}
