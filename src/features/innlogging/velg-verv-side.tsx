import type { Sprak } from '#core/sprak.ts'
import type { Okt } from '#core/tilgang/okt.ts'
import { Knapp } from '#ui/knapp.tsx'
import { Kort, Kortrekke } from '#ui/kort.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Skjema } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { inngangstekster } from './inngangstekster.ts'
import { innloggingstekster } from './tekster.ts'

/** One person, several hats: one is used at a time, and the choice is made in one click. */
export function VelgVervSide(p: {
  readonly sprak: Sprak
  readonly okt: Okt
  readonly tilbake: string
}) {
  const t = innloggingstekster[p.sprak].verv
  const { stengt } = inngangstekster[p.sprak]
  return (
    <>
      <Sidehode tittel={t.tittel} ingress={p.okt.verv.length > 0 && <p>{t.ingress}</p>} />
      {p.okt.verv.length === 0 && p.okt.stengtAv.length === 0 && (
        <Varsel sprak={p.sprak} type="info">
          <p>{t.ingen}</p>
        </Varsel>
      )}
      {p.okt.stengtAv.length > 0 && (
        <Varsel sprak={p.sprak} type="info" tittel={stengt.tittel}>
          <p>{stengt.tekst(p.okt.stengtAv)}</p>
        </Varsel>
      )}
      <Kortrekke>
        {p.okt.verv.map((v) => (
          <Kort key={v.vervId} tittel={v.sete}>
            <p>
              {v.utvalg}
              {v.plass !== null && v.plass !== 'representant' && (
                <>
                  {' '}
                  <Statusmerke type="noytral">{t.vara}</Statusmerke>
                </>
              )}
            </p>
            {!v.opptrer.ok && (
              <p class="sam-liten">{t.opptrerIkke(v.opptrer.grunn, v.opptrerIStedet)}</p>
            )}
            {v.utvalgId !== null && (
              <p class="sam-liten">
                <a
                  href={`/${v.fylkeId}/utvalg/${v.utvalgId}/sete/${v.seteId}/fravaer`}
                  aria-label={`${t.fravaer}: ${v.sete}`}
                >
                  {t.fravaer}
                </a>
              </p>
            )}
            {v.vervId === p.okt.valgtVervId ? (
              <Statusmerke type="aktiv">{t.valgt}</Statusmerke>
            ) : (
              <Skjema adresse="/velg-verv" skjulte={{ verv: String(v.vervId), tilbake: p.tilbake }}>
                <Knapp vekt="sekundaer" liten etikett={`${t.velg}: ${v.sete}`}>
                  {t.velg}
                </Knapp>
              </Skjema>
            )}
          </Kort>
        ))}
      </Kortrekke>
    </>
  )
}
