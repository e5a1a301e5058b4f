import type { Flerspraklig, Sprak } from '#core/sprak.ts'
import { Feiloppsummering, type Feltfeil } from '#ui/feiloppsummering.tsx'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { aapneForslag, Forslagsskjema, type Forslagssvar } from './forslagsskjema.tsx'
import { iParentes } from './grunntekst.ts'
import { Habilitetstabell } from './habilitetstabell.tsx'
import type { Gruppelesing } from './les-habilitetssak.ts'
import { habilitetSti, sakshabilitetSti, type Hjemler, type Ordene } from './sporringer.ts'
import { habilitetstekster } from './tekster.ts'

/** Every case of the group, who is too near it, and what the leader has to decide. */
export function HabilitetSide(p: {
  readonly sprak: Sprak
  readonly lest: Gruppelesing
  readonly hjemler: Hjemler
  readonly ord: Ordene | null
  readonly avgjorelsesregel: Flerspraklig | null
  readonly svar: Forslagssvar | null
  readonly feilliste: readonly Feltfeil[]
  readonly utdatert: boolean
}) {
  const { sprak, lest } = p
  const t = habilitetstekster[sprak]
  const { ar, gruppe, saker, meg } = lest
  const forslag = aapneForslag(lest)
  return (
    <>
      <Sidehode tittel={t.tittelGruppe(gruppe.navn)} ingress={t.ingress} />
      <Feiloppsummering sprak={sprak} feil={p.feilliste} />
      {p.utdatert && (
        <Varsel sprak={sprak} type="feil" tittel={t.utdatert.tittel} kunngjor>
          <p>{t.utdatert.tekst}</p>
        </Varsel>
      )}
      <p>{t.lov(iParentes(sprak, p.avgjorelsesregel))}</p>
      {p.ord === null && <p class="sam-dempet">{t.skjultOrd}</p>}
      {forslag.length > 0 && (
        <Forslagsskjema
          sprak={sprak}
          ar={ar}
          gruppe={gruppe.slug}
          forslag={forslag}
          svar={p.svar}
        />
      )}
      {saker.length === 0 && <Tomt tittel={t.ingenSaker} />}
      {saker.map((bilde) => (
        <Avsnitt
          key={bilde.sak.sakId}
          id={bilde.sak.nettverkId}
          tittel={
            <a href={sakshabilitetSti(ar, gruppe.slug, bilde.sak.nettverkId)}>
              {bilde.sak.nettverkNavn}
            </a>
          }
        >
          <Habilitetstabell
            {...p}
            ar={ar}
            gruppe={gruppe.slug}
            gruppenavn={gruppe.navn}
            bilde={bilde}
            meg={meg}
          />
        </Avsnitt>
      ))}
      {saker.length > 0 && (
        <LastNed
          tittel={t.lastNed}
          lenker={fillenker(habilitetSti(ar, gruppe.slug), ['xlsx', 'csv', 'json'])}
        />
      )}
    </>
  )
}
