import type { Sprak } from '#core/sprak.ts'
import { erFiltrert, skrivLoggfilter, type Loggfilter } from '#platform/http/loggfilter.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { formatTall, formatTidspunkt } from '#ui/format.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Loggblading, LoggfilterSkjema } from '#ui/loggfilter.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { HISTORIKKSLAG, type Historikkslag } from './slag.ts'
import { FLEST_LEDD, type Fortalt } from './setning.ts'
import { begrunnelserI, FLEST_I_FIL, type Hva } from './sporringer.ts'
import { historikktekster } from './tekster.ts'

export interface Historikkprops {
  readonly sprak: Sprak
  readonly slag: Hva['slag']
  readonly navn: string
  readonly sti: string
  readonly filter: Loggfilter<Historikkslag>
  readonly fortalt: readonly Fortalt[]
  readonly eldreEnn: number | null
}

/** Everything that was changed, in sentences, the newest first. */
export function Historikkside(p: Historikkprops) {
  const t = historikktekster[p.sprak]
  const filtrert = erFiltrert(p.filter)
  const til = (eldreEnn: number | null) => `${p.sti}${skrivLoggfilter({ ...p.filter, eldreEnn })}`
  return (
    <>
      <Sidehode tittel={t.tittel(p.navn)} ingress={t.ingress[p.slag]} />
      <LoggfilterSkjema
        sprak={p.sprak}
        sti={p.sti}
        filter={p.filter}
        filtrert={filtrert}
        hvemEtikett={t.hvem}
        slag={{
          etikett: t.slag,
          valg: HISTORIKKSLAG.map((verdi) => ({ verdi, tekst: t.slagene[verdi] })),
        }}
      />
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
            celle: (r) => begrunnelserI(r.hendelse.linjer).join(' · ') || '–',
          },
        ]}
      />
      <Loggblading
        sprak={p.sprak}
        eldre={p.eldreEnn === null ? null : til(p.eldreEnn)}
        nyeste={p.filter.eldreEnn === null ? null : til(null)}
      >
        <LenkeKnapp vekt="tertiaer" href="/segl">
          {t.segl}
        </LenkeKnapp>
      </Loggblading>
      {p.eldreEnn !== null && (
        <p class="sam-dempet">{t.avkortet(formatTall(FLEST_I_FIL, p.sprak))}</p>
      )}
      <LastNed
        tittel={t.lastNed}
        lenker={fillenker(p.sti, ['xlsx', 'csv', 'json'], skrivLoggfilter(p.filter))}
      />
    </>
  )
}

function Hendelsestekst(p: { readonly sprak: Sprak; readonly fortalt: Fortalt }) {
  const t = historikktekster[p.sprak]
  const { hvem, ledd, hendelse } = p.fortalt
  const som = hendelse.sete === null ? '' : `, ${t.som(hendelse.sete)}`
  const [eneste] = ledd
  if (ledd.length === 1) {
    return (
      <>
        <strong>{hvem}</strong> {eneste}
        {som}.
      </>
    )
  }
  const resten = ledd.slice(FLEST_LEDD)
  return (
    <>
      {hendelse.hvem === null ? (
        t.satt
      ) : (
        <>
          <strong>{hvem}</strong>
          {som} {t.gjorde(ledd.length)}
        </>
      )}
      :
      <Leddliste ledd={ledd.slice(0, FLEST_LEDD)} />
      {resten.length > 0 && (
        <Detaljer tittel={t.visResten(resten.length)}>
          <Leddliste ledd={resten} />
        </Detaljer>
      )}
    </>
  )
}

function Leddliste(p: { readonly ledd: readonly string[] }) {
  return (
    <ul>
      {p.ledd.map((l) => (
        <li key={l}>{l}</li>
      ))}
    </ul>
  )
}
