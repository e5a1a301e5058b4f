import type { JSX } from 'preact'
import { kan, type Aktor } from '#core/tilgang/kan.ts'
import type { Okt } from '#core/tilgang/okt.ts'
import type { Handling } from '#core/tilgang/rettigheter.ts'
import type { Rammedata } from './ramme.tsx'
import { rammetekster, type Rammetekster } from './tekster.ts'

/** Under the name in the head: as what one acts, what else one may act as, and the way out. */
export function Personmeny({ okt, ...d }: Rammedata & { readonly okt: Okt }): JSX.Element {
  const t = rammetekster[d.sprak]
  const tilbake = `${d.adresse.pathname}${d.adresse.search}`
  const fylke = d.aktor.fylkeId ?? undefined
  const iFylket = (handling: Handling, del: string, tekst: string) =>
    kan(d.aktor, handling, { fylkeId: fylke }).ok && (
      <p>
        <a href={`/${fylke}/${del}`}>{tekst}</a>
      </p>
    )
  const mine = (
    <p>
      <a href="/mine-opplysninger">{t.mineOpplysninger}</a>
    </p>
  )
  const innlogginger = d.kanLoggeInn && (
    <p>
      <a href="/mine-innlogginger">{t.mineInnlogginger}</a>
    </p>
  )
  const andre = okt.verv.filter((v) => v.vervId !== d.aktor.vervId)
  return (
    <>
      {d.aktor.vervId !== null && <p class="sam-nedtrekk-tittel">{t.roller[d.aktor.rolle]}</p>}
      {!d.aktor.opptrer.ok && <p class="sam-liten">{t.grunn[d.aktor.opptrer.grunn]}</p>}
      {iFylket('administrasjon.se', 'administrasjon', t.administrasjon)}
      {d.kanLoggeInn && iFylket('person.se-invitasjoner', 'invitasjoner', t.invitasjoner)}
      {iFylket('epost.se', 'epost', t.utgaendeEpost)}
      {iFylket('historikk.se-fylke', 'historikk', t.historikk)}
      {mine}
      {innlogginger}
      {okt.verv.length === 0 && <p>{t.ingenVerv}</p>}
      {andre.length > 0 && (
        <form method="post" action="/velg-verv">
          <input type="hidden" name="tilbake" value={tilbake} />
          <p class="sam-nedtrekk-tittel">{t.byttVerv}</p>
          <ul>
            {andre.map((v) => (
              <li key={v.vervId}>
                <button type="submit" name="verv" value={String(v.vervId)}>
                  {hattnavn(v, t)}
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
      {d.demo && d.kanLoggeInn && (
        <p>
          <a href={`/logg-inn?${new URLSearchParams({ tilbake }).toString()}`}>{t.byttPerson}</a>
        </p>
      )}
      <form method="post" action="/logg-ut">
        <button type="submit">{t.loggUt}</button>
        <button type="submit" formAction="/logg-ut-overalt">
          {t.loggUtOveralt}
        </button>
      </form>
    </>
  )
}

/** The seat, and that one sits in it as vara. */
export function hattnavn(v: Pick<Aktor, 'sete' | 'plass'>, t: Rammetekster): string {
  return v.plass === null || v.plass === 'representant' ? v.sete : t.somVara(v.sete)
}
