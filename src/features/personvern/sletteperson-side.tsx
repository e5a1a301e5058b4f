import type { Slettehinder } from '#core/personvern/slettehindre.ts'
import { pseudonym } from '#core/personvern/pseudonym.ts'
import type { Sprak } from '#core/sprak.ts'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Tekstomrade } from '#ui/felt.tsx'
import { formatDato } from '#ui/format.ts'
import { Knapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { slettetekster } from './slettetekster.ts'
import type { Slettekrav } from './sporringer.ts'
import type { Fritekst, Person } from './stilling.ts'

export interface Slettepersonprops {
  readonly sprak: Sprak
  readonly fylkeId: string
  readonly person: Person
  readonly hindre: readonly Slettehinder[]
  readonly apent: Slettekrav | undefined
  readonly fritekst: readonly Fritekst[]
  readonly konflikt: boolean
  readonly feil: string | undefined
  readonly begrunnelse: string
}

/** One person: what stands in the way, what happens, and the decision with its reason. */
export function Slettepersonside(p: Slettepersonprops) {
  const { sprak, person } = p
  const t = slettetekster[sprak]
  const sti = `/${p.fylkeId}/slettekrav/${person.id}`
  if (person.stilling.erPseudonymisert)
    return (
      <>
        <Sidehode
          tittel={person.navn}
          status={<Statusmerke type="noytral">{t.utfall['pseudonymisert']}</Statusmerke>}
        />
        <Varsel sprak={sprak} type="info">
          <p>{t.hindre['alt-pseudonymisert']}</p>
        </Varsel>
      </>
    )
  return (
    <>
      <Sidehode tittel={person.navn} ingress={t.personIngress(pseudonym(person.id))} />
      {p.konflikt && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.konflikt.tittel} kunngjor>
          <p>{t.konflikt.tekst}</p>
        </Varsel>
      )}
      <Feiloppsummering
        sprak={sprak}
        feil={p.feil === undefined ? [] : [{ felt: 'begrunnelse', tekst: p.feil }]}
      />
      {p.apent && (
        <Varsel sprak={sprak} type="info" tittel={t.harKrevd(formatDato(p.apent.fremsatt, sprak))}>
          {p.apent.merknad !== '' && <p>{p.apent.merknad}</p>}
        </Varsel>
      )}
      <Hindre {...p} />
      <Avsnitt tittel={t.skjer} id="skjer">
        <ul class="ds-list">
          {t.skjerPunkter.map((punkt) => (
            <li key={punkt}>{punkt}</li>
          ))}
        </ul>
        {p.fritekst.length > 0 && (
          <Varsel sprak={sprak} type="advarsel" tittel={t.fritekst}>
            <p>{t.fritekstTekst}</p>
            <ul>
              {p.fritekst.map((f) => (
                <li key={f.tabell}>
                  {t.saksslag[f.tabell] ?? f.tabell}: {f.antall}
                </li>
              ))}
            </ul>
          </Varsel>
        )}
      </Avsnitt>
      {(p.hindre.length === 0 || p.apent) && (
        <Avsnitt tittel={t.avgjor} id="avgjor">
          <Skjema adresse={`${sti}/pseudonymiser`}>
            <Tekstomrade
              sprak={sprak}
              navn="begrunnelse"
              etikett={t.begrunnelse}
              beskrivelse={t.begrunnelseHjelp}
              krav="maFyllesUt"
              rader={4}
              verdi={p.begrunnelse}
              feil={p.feil}
            />
            <Knapperad>
              {p.hindre.length === 0 && <Knapp farge="danger">{t.knapp}</Knapp>}
              {p.apent && (
                <Knapp vekt="sekundaer" adresse={`${sti}/avsla`}>
                  {t.avsla}
                </Knapp>
              )}
            </Knapperad>
            {p.hindre.length > 0 && <p class="sam-dempet">{t.hindretKnapp}</p>}
          </Skjema>
        </Avsnitt>
      )}
    </>
  )
}

function Hindre(p: Slettepersonprops) {
  const { sprak, person } = p
  const t = slettetekster[sprak]
  if (p.hindre.length === 0) return null
  return (
    <Varsel sprak={sprak} type="advarsel" tittel={t.hindret}>
      {p.hindre.map((h) => (
        <div key={h}>
          <p>
            {t.hindre[h]}
            {h === 'eneste-i-sekretariatet' && ` (${person.stilling.eneIFylker.join(', ')})`}
          </p>
          {h === 'har-sete' && (
            <ul>
              {person.hold.map((x) => (
                <li key={`${x.fylkeId} ${x.utvalgId} ${x.sete}`}>
                  <a href={`/${x.fylkeId}/utvalg/${x.utvalgId}`}>{x.utvalg}</a>: {x.sete}, {x.fylke}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Varsel>
  )
}
