import type { Sprak } from '#core/sprak.ts'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Tekstomrade } from '#ui/felt.tsx'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Innbydbar } from './innslipp-sporringer.ts'
import { inngangstekster } from './inngangstekster.ts'
import type { Mistetfeil } from './meld-mistet.ts'

/** What happens when a login is reported lost, who else must do it, and the reason for it. */
export function MistetSide(p: {
  readonly sprak: Sprak
  readonly fylkeId: string
  readonly person: Innbydbar
  /** Where the person is told; null: nowhere. */
  readonly siesTil: string | null
  /** Names of the other counties that stand by the login. */
  readonly andre: readonly string[]
  readonly hinder: Mistetfeil | undefined
  readonly feil: string | undefined
  readonly begrunnelse: string
}) {
  const { sprak, person, hinder } = p
  const t = inngangstekster[sprak].mistet
  const tilbake = `/${p.fylkeId}/invitasjoner`
  return (
    <>
      <Sidehode tittel={t.tittel(person.navn)} ingress={<p>{t.ingress}</p>} />
      <Feiloppsummering
        sprak={sprak}
        feil={p.feil === undefined ? [] : [{ felt: 'begrunnelse', tekst: p.feil }]}
      />
      {hinder !== undefined && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.hindret} kunngjor>
          <p>{t.hvorforIkke[hinder]}</p>
        </Varsel>
      )}
      {p.andre.length > 0 && (
        <Varsel sprak={sprak} type="info" tittel={t.andreTittel}>
          <p>{t.andre(p.andre)}</p>
        </Varsel>
      )}
      {hinder === undefined ? (
        <>
          <Avsnitt tittel={t.skjer} id="skjer">
            <ul class="ds-list">
              {t.punkter(p.siesTil).map((punkt) => (
                <li key={punkt}>{punkt}</li>
              ))}
            </ul>
          </Avsnitt>
          <Skjema adresse={`${tilbake}/${person.personId}/mistet`}>
            <Tekstomrade
              sprak={sprak}
              navn="begrunnelse"
              etikett={t.grunn}
              beskrivelse={t.grunnHjelp}
              krav="maFyllesUt"
              rader={3}
              verdi={p.begrunnelse}
              feil={p.feil}
            />
            <Knapperad>
              <Knapp farge="danger">{t.knapp}</Knapp>
              <LenkeKnapp href={tilbake} vekt="tertiaer">
                {t.avbryt}
              </LenkeKnapp>
            </Knapperad>
          </Skjema>
        </>
      ) : (
        <p>
          <LenkeKnapp href={tilbake} vekt="sekundaer">
            {t.avbryt}
          </LenkeKnapp>
        </p>
      )}
    </>
  )
}
