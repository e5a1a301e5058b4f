import type { Sprak } from '#core/sprak.ts'
import { Datofelt, Tekstfelt, Velger } from '#ui/felt.tsx'
import { formatTidspunkt } from '#ui/format.ts'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { erFiltrert, HISTORIKKSLAG, skrivFilter, type Filter } from './filter.ts'
import type { Fortalt } from './setning.ts'
import type { Hva } from './sporringer.ts'
import { historikktekster } from './tekster.ts'

export interface Historikkprops {
  readonly sprak: Sprak
  readonly slag: Hva['slag']
  readonly navn: string
  readonly sti: string
  readonly filter: Filter
  readonly fortalt: readonly Fortalt[]
  readonly eldreEnn: number | null
}

/** Everything that was changed, in sentences, the newest first. */
export function Historikkside(p: Historikkprops) {
  const t = historikktekster[p.sprak]
  const filtrert = erFiltrert(p.filter)
  const valg = { ...p.filter, eldreEnn: null }
  return (
    <>
      <Sidehode tittel={t.tittel(p.navn)} ingress={t.ingress[p.slag]} />
      <Filterskjema {...p} />
      <Tabell
        sprak={p.sprak}
        tekst={t.historikk}
        skjultTekst
        smalt="stabel"
        tom={filtrert || p.filter.eldreEnn !== null ? t.ingenTreff : t.ingen}
        rader={p.fortalt}
        radnokkel={(r) => r.hendelse.tx}
        kolonner={[
          {
            nokkel: 'naar',
            tittel: t.naar,
            bredde: 'krymp',
            celle: (r) => formatTidspunkt(r.hendelse.tid, p.sprak),
          },
          {
            nokkel: 'hva',
            tittel: t.hva,
            bredde: 'bred',
            celle: (r) => <Hendelsestekst sprak={p.sprak} fortalt={r} />,
          },
          {
            nokkel: 'hvorfor',
            tittel: t.hvorfor,
            bredde: 'middels',
            celle: (r) => r.hendelse.begrunnelser.join(' · ') || '–',
          },
        ]}
      />
      <Knapperad>
        {p.eldreEnn !== null && (
          <LenkeKnapp
            vekt="sekundaer"
            href={`${p.sti}${skrivFilter({ ...p.filter, eldreEnn: p.eldreEnn })}`}
          >
            {t.eldre}
          </LenkeKnapp>
        )}
        {p.filter.eldreEnn !== null && (
          <LenkeKnapp vekt="tertiaer" href={`${p.sti}${skrivFilter(valg)}`}>
            {t.nyeste}
          </LenkeKnapp>
        )}
        <LenkeKnapp vekt="tertiaer" href="/segl">
          {t.segl}
        </LenkeKnapp>
      </Knapperad>
      {p.eldreEnn !== null && <p class="sam-dempet">{t.avkortet}</p>}
      <LastNed
        tittel={t.lastNed}
        lenker={fillenker(p.sti, ['xlsx', 'csv', 'json'], skrivFilter(p.filter))}
      />
    </>
  )
}

function Hendelsestekst(p: { readonly sprak: Sprak; readonly fortalt: Fortalt }) {
  const t = historikktekster[p.sprak]
  const { hvem, ledd, flere, hendelse } = p.fortalt
  const som = hendelse.sete === null ? '' : `, ${t.som(hendelse.sete)}`
  if (ledd.length === 1 && flere === 0) {
    return (
      <>
        <strong>{hvem}</strong> {ledd[0]}
        {som}.
      </>
    )
  }
  return (
    <>
      {hendelse.hvem === null ? (
        t.satt
      ) : (
        <>
          <strong>{hvem}</strong>
          {som} {t.gjorde(ledd.length + flere)}
        </>
      )}
      :
      <ul>
        {ledd.map((l) => (
          <li key={l}>{l}</li>
        ))}
        {flere > 0 && <li>{t.ogTil(flere)}</li>}
      </ul>
    </>
  )
}

function Filterskjema(p: Historikkprops) {
  const t = historikktekster[p.sprak]
  const { sprak, filter } = p
  return (
    <Skjema adresse={p.sti} metode="get" id="filter" paRad>
      <Datofelt sprak={sprak} navn="fra" etikett={t.fra} verdi={filter.fra ?? ''} />
      <Datofelt sprak={sprak} navn="til" etikett={t.til} verdi={filter.til ?? ''} />
      <Tekstfelt
        sprak={sprak}
        navn="hvem"
        type="search"
        etikett={t.hvem}
        verdi={filter.hvem}
        maksLengde={100}
      />
      <Velger
        sprak={sprak}
        navn="slag"
        etikett={t.slag}
        tomtValg={t.alle}
        verdi={filter.slag ?? ''}
        valg={HISTORIKKSLAG.map((verdi) => ({ verdi, tekst: t.slagene[verdi] }))}
      />
      <Knapperad>
        <Knapp vekt="sekundaer">{t.vis}</Knapp>
        {erFiltrert(filter) && (
          <LenkeKnapp vekt="tertiaer" href={p.sti}>
            {t.nullstill}
          </LenkeKnapp>
        )}
      </Knapperad>
    </Skjema>
  )
}
