import type { Sprak } from '#core/sprak.ts'
import type { Protokoll } from '#features/administrasjon/sporringer.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { Detaljer } from '#ui/detaljer.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { protokolltekster } from './protokolltekster.ts'

export interface Protokollprops {
  readonly sprak: Sprak
  /** Undefined: what holds for all. */
  readonly fylke: { readonly id: string; readonly navn: string } | undefined
  readonly protokoll: Protokoll
  readonly fylker: readonly { readonly id: string; readonly navn: string }[]
  readonly kanEndre: boolean
}

/** The record of processing, for everyone: what is known of whom, why, and for how long. */
export function Protokollside(p: Protokollprops) {
  const { sprak, fylke, protokoll } = p
  const t = protokolltekster[sprak]
  const rot = fylke === undefined ? '' : `/${fylke.id}`
  const utenEgen = protokoll.behandlinger.filter((b) => !b.erEgen).length
  return (
    <>
      <Sidehode
        tittel={t.tittel}
        overtittel={fylke?.navn}
        ingress={t.ingress}
        handlinger={
          p.kanEndre && (
            <LenkeKnapp vekt="sekundaer" href={`${rot}/administrasjon/behandling`}>
              {t.endre}
            </LenkeKnapp>
          )
        }
      />
      <p>
        <a href="/mine-opplysninger">{t.mine}</a>
      </p>
      {fylke === undefined ? (
        <Avsnitt tittel={t.fylkene} id="fylker" ingress={t.fylkeneTekst}>
          <ul class="ds-list">
            {p.fylker.map((f) => (
              <li key={f.id}>
                <a href={`/${f.id}/personvern`}>{f.navn}</a>
              </li>
            ))}
          </ul>
        </Avsnitt>
      ) : (
        <Avsnitt tittel={t.ansvar} id="ansvar">
          {protokoll.ansvar === undefined ? (
            <Varsel sprak={sprak} type="advarsel">
              <p>{t.ingenAnsvarlig}</p>
            </Varsel>
          ) : (
            <Beskrivelsesliste
              punkter={[
                { term: t.ansvarlig, verdi: protokoll.ansvar.ansvarlig },
                { term: t.kontakt, verdi: <Linjer tekst={protokoll.ansvar.kontakt} /> },
                { term: t.ombud, verdi: <Linjer tekst={protokoll.ansvar.personvernombud} /> },
              ]}
            />
          )}
        </Avsnitt>
      )}
      <Avsnitt tittel={t.protokoll} id="protokoll" ingress={t.protokollTekst}>
        {fylke !== undefined && utenEgen > 0 && (
          <Varsel sprak={sprak} type="info">
            <p>{t.forslag(utenEgen, protokoll.behandlinger.length)}</p>
          </Varsel>
        )}
        {protokoll.behandlinger.map((b) => (
          <Detaljer key={b.nokkel} id={b.nokkel} tittel={b.navn[sprak]}>
            <Beskrivelsesliste
              punkter={[
                { term: t.felt.formal, verdi: b.formal[sprak] },
                { term: t.felt.grunnlag, verdi: b.grunnlag[sprak] },
                { term: t.felt.registrerte, verdi: b.registrerte[sprak] },
                { term: t.felt.opplysninger, verdi: b.opplysninger[sprak] },
                { term: t.felt.mottakere, verdi: b.mottakere[sprak] },
                { term: t.felt.lagring, verdi: b.lagring[sprak] },
                ...b.lagringstider.map((slag) => ({
                  term: t.lagringsslag[slag] ?? slag,
                  verdi: t.slettesEtter(protokoll.lagringstider.get(slag) ?? 0),
                })),
              ]}
            />
          </Detaljer>
        ))}
      </Avsnitt>
      <Avsnitt tittel={t.lagringstider} id="lagringstider" ingress={t.lagringstiderTekst}>
        <Tabell
          sprak={sprak}
          tekst={t.lagringstider}
          skjultTekst
          rader={[...protokoll.lagringstider]}
          radnokkel={([slag]) => slag}
          kolonner={[
            {
              nokkel: 'slag',
              tittel: t.hva,
              radhode: true,
              bredde: 'bred',
              celle: ([slag]) => t.lagringsslag[slag] ?? slag,
            },
            { nokkel: 'dager', tittel: t.dager, juster: 'hoyre', celle: ([, dager]) => dager },
          ]}
        />
      </Avsnitt>
      <LastNed tittel={t.lastNed} lenker={fillenker(`${rot}/personvern`, ['xlsx', 'json'])} />
    </>
  )
}

function Linjer(p: { readonly tekst: string }) {
  return (
    <>
      {p.tekst.split('\n').flatMap((linje, nr) => (nr === 0 ? [linje] : [<br key={nr} />, linje]))}
    </>
  )
}
