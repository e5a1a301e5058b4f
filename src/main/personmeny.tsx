import type { JSX } from 'preact'
import { kan } from '#core/tilgang/kan.ts'
import type { Rammedata } from './ramme.tsx'
import { rammetekster } from './tekster.ts'

/** Under the name in the head: as what one acts, what else one may act as, and the way out. */
export function Personmeny(d: Rammedata): JSX.Element {
  const t = rammetekster[d.sprak]
  const tilbake = `${d.adresse.pathname}${d.adresse.search}`
  const fylke = d.aktor.fylkeId ?? undefined
  const invitasjoner = d.kanLoggeInn &&
    kan(d.aktor, 'person.se-invitasjoner', { fylkeId: fylke }).ok && (
      <p>
        <a href={`/${fylke}/invitasjoner`}>{t.invitasjoner}</a>
      </p>
    )
  const administrasjon = kan(d.aktor, 'administrasjon.se', { fylkeId: fylke }).ok && (
    <p>
      <a href={`/${fylke}/administrasjon`}>{t.administrasjon}</a>
    </p>
  )
  const mine = (
    <p>
      <a href="/mine-opplysninger">{t.mineOpplysninger}</a>
    </p>
  )
  if (d.okt === null) {
    return (
      <>
        <p>{t.roller[d.aktor.rolle]}</p>
        <p>
          <a href={`/velg-person?tilbake=${encodeURIComponent(d.adresse.pathname)}`}>
            {t.byttPerson}
          </a>
        </p>
        {administrasjon}
        {invitasjoner}
        {mine}
        {d.kanLoggeInn && (
          <p>
            <a href={`/logg-inn?tilbake=${encodeURIComponent(d.adresse.pathname)}`}>{t.loggInn}</a>
          </p>
        )}
      </>
    )
  }
  const andre = d.okt.verv.filter((v) => v.vervId !== d.aktor.vervId)
  return (
    <>
      {d.aktor.vervId !== null && <p class="sam-nedtrekk-tittel">{t.roller[d.aktor.rolle]}</p>}
      {administrasjon}
      {invitasjoner}
      {mine}
      {d.okt.verv.length === 0 && <p>{t.ingenVerv}</p>}
      {andre.length > 0 && (
        <form method="post" action="/velg-verv">
          <input type="hidden" name="tilbake" value={tilbake} />
          <p class="sam-nedtrekk-tittel">{t.byttVerv}</p>
          <ul>
            {andre.map((v) => (
              <li key={v.vervId}>
                <button type="submit" name="verv" value={String(v.vervId)}>
                  {v.sete}
                </button>
              </li>
            ))}
          </ul>
        </form>
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
