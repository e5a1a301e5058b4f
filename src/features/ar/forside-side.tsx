import type { Sprak } from '#core/sprak.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Kort, Kortrekke } from '#ui/kort.tsx'
import { Knapperad } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { arSti, type Fylkesvalg } from './sporringer.ts'
import { artekster } from './tekster.ts'

/** The counties of the installation. */
export function Forside(p: { readonly sprak: Sprak; readonly fylker: readonly Fylkesvalg[] }) {
  const t = artekster[p.sprak]
  return (
    <>
      <h1 class="ds-heading" data-size="xl">
        {t.forside}
      </h1>
      <p class="ds-paragraph sam-ingress">{t.forsideIngress}</p>
      <h2 class="ds-heading" data-size="md">
        {t.fylker}
      </h2>
      {p.fylker.length === 0 ? (
        <Tomt tittel={t.ingenFylker}>
          <p>{t.ingenFylkerTekst}</p>
        </Tomt>
      ) : (
        <Kortrekke>
          {p.fylker.map((f) => (
            <Kort
              key={f.id}
              niva={3}
              href={`/${f.id}`}
              tittel={f.navn}
              ved={f.erDemo && <Statusmerke type="info">{t.demo}</Statusmerke>}
            >
              {f.navnSamisk && (
                <p class="ds-paragraph" lang={f.samiskKode ?? undefined}>
                  {f.navnSamisk}
                </p>
              )}
              <p class="ds-paragraph">{t.antallAr(f.ar.length)}</p>
            </Kort>
          ))}
        </Kortrekke>
      )}
    </>
  )
}

/** One county: its grant years by year, and the way to its register. */
export function Fylkeside(p: {
  readonly sprak: Sprak
  readonly fylke: Fylkesvalg
  readonly kanSetteOpp: boolean
}) {
  const t = artekster[p.sprak]
  const arene = [...new Set(p.fylke.ar.map((a) => a.ar))]
  return (
    <>
      <h1 class="ds-heading" data-size="xl">
        {p.fylke.navn}
      </h1>
      {p.fylke.navnSamisk && (
        <p class="ds-paragraph sam-ingress" lang={p.fylke.samiskKode ?? undefined}>
          {p.fylke.navnSamisk}
        </p>
      )}
      <h2 class="ds-heading" data-size="md">
        {t.arene}
      </h2>
      {arene.length === 0 &&
        (p.kanSetteOpp ? (
          <Varsel sprak={p.sprak} type="info" tittel={t.ingenAr}>
            <p>{t.nyttFylke}</p>
            <p>
              <a href={`/${p.fylke.id}/administrasjon`}>{t.tilAdministrasjon}</a>
            </p>
          </Varsel>
        ) : (
          <p class="ds-paragraph">{t.ingenAr}</p>
        ))}
      {arene.map((ar) => (
        <section key={ar} aria-labelledby={`ar-${ar}`}>
          <h3 class="ds-heading" data-size="sm" id={`ar-${ar}`}>
            {ar}
          </h3>
          <Kortrekke>
            {p.fylke.ar
              .filter((a) => a.ar === ar)
              .map((a) => (
                <Kort
                  key={a.ordningId}
                  niva={4}
                  tittel={a.ordningNavn[p.sprak]}
                  href={arSti({ fylkeId: p.fylke.id, ar, ordningId: a.ordningId })}
                />
              ))}
          </Kortrekke>
        </section>
      ))}
      {p.kanSetteOpp && (
        <Knapperad>
          <LenkeKnapp vekt="sekundaer" href={`/${p.fylke.id}/nytt-ar`}>
            {t.nyttAr}
          </LenkeKnapp>
        </Knapperad>
      )}
      <h2 class="ds-heading" data-size="md">
        {t.registeret}
      </h2>
      <Kortrekke>
        <Kort niva={3} tittel={t.registeret} href={`/${p.fylke.id}/register`}>
          <p class="ds-paragraph">{t.registeretTekst}</p>
        </Kort>
        {p.kanSetteOpp && (
          <Kort niva={3} tittel={t.administrasjon} href={`/${p.fylke.id}/administrasjon`}>
            <p class="ds-paragraph">{t.administrasjonTekst}</p>
          </Kort>
        )}
      </Kortrekke>
    </>
  )
}
