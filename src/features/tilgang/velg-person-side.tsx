import type { Sprak } from '#core/sprak.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { Knapp } from '#ui/knapp.tsx'
import { Kort, Kortrekke } from '#ui/kort.tsx'
import { Skjema } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import type { Velgbar } from './sporringer.ts'
import { tilgangstekster } from './tekster.ts'

/** The demo's chooser of invented people: the few to begin with as cards, everyone below. */
export function VelgPersonSide(p: {
  readonly sprak: Sprak
  readonly velgbare: readonly Velgbar[]
  readonly valgt: number | null
  readonly tilbake: string
}) {
  const t = tilgangstekster[p.sprak]
  const knapp = (v: Velgbar) =>
    v.vervId === p.valgt ? (
      <Statusmerke type="aktiv">{t.erNa}</Statusmerke>
    ) : (
      <Velg sprak={p.sprak} verv={String(v.vervId)} navn={v.navn} tilbake={p.tilbake} />
    )
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {t.tittel}
      </h1>
      <p class="ds-paragraph" data-variant="long">
        {t.ingress}
      </p>
      <h2 class="ds-heading" data-size="sm">
        {t.valgte}
      </h2>
      <Kortrekke>
        {p.velgbare
          .filter((v) => v.fremhevet)
          .map((v) => (
            <Kort key={v.vervId} niva={3} tittel={v.navn}>
              <p class="ds-paragraph">
                {t.roller[v.rolle]}, {v.sete}
              </p>
              {knapp(v)}
            </Kort>
          ))}
        <Kort niva={3} tittel={t.allmennheten} tonet>
          <p class="ds-paragraph">{t.allmennhetenTekst}</p>
          {p.valgt === null ? (
            <Statusmerke type="aktiv">{t.erNa}</Statusmerke>
          ) : (
            <Velg sprak={p.sprak} verv="" navn={t.allmennheten} tilbake={p.tilbake} />
          )}
        </Kort>
      </Kortrekke>
      <Detaljer tittel={`${t.alle} (${p.velgbare.length})`}>
        <Tabell
          sprak={p.sprak}
          tekst={t.alle}
          skjultTekst
          smalt="stabel"
          rader={p.velgbare}
          radnokkel={(v) => String(v.vervId)}
          kolonner={[
            { nokkel: 'navn', tittel: t.kolonner.navn, celle: (v) => v.navn, radhode: true },
            { nokkel: 'sete', tittel: t.kolonner.sete, celle: (v) => v.sete },
            { nokkel: 'rolle', tittel: t.kolonner.rolle, celle: (v) => t.roller[v.rolle] },
            { nokkel: 'fylke', tittel: t.kolonner.fylke, celle: (v) => v.fylkeNavn },
            { nokkel: 'velg', tittel: t.kolonner.handling, celle: knapp },
          ]}
        />
      </Detaljer>
      <p class="ds-paragraph" data-size="xs">
        {t.merknad}
      </p>
    </>
  )
}

function Velg(p: { sprak: Sprak; verv: string; navn: string; tilbake: string }) {
  const t = tilgangstekster[p.sprak]
  return (
    <Skjema adresse="/velg-person" skjulte={{ verv: p.verv, tilbake: p.tilbake }}>
      <Knapp vekt="sekundaer" liten etikett={`${t.bli}: ${p.navn}`}>
        {t.bli}
      </Knapp>
    </Skjema>
  )
}
