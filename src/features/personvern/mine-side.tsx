import { dagenFor, erDato } from '#core/dato.ts'
import type { Sprak } from '#core/sprak.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Tekstomrade } from '#ui/felt.tsx'
import { erTidspunkt, formatDato, formatTidspunkt } from '#ui/format.ts'
import { Knapp } from '#ui/knapp.tsx'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { hva, samlet, somTekst } from './opplysningsark.ts'
import { opplysningstekster } from './opplysningstekster.ts'
import type { Opplysning, Slettekrav } from './sporringer.ts'

export interface Mineprops {
  readonly sprak: Sprak
  readonly opplysninger: readonly Opplysning[]
  readonly krav: readonly Slettekrav[]
  readonly fylker: readonly { readonly id: string; readonly navn: string }[]
  /** The request was answered or made in another window. */
  readonly konflikt: boolean
  readonly feil: string | undefined
  readonly merknad: string
}

/** Rows written out on the page; the file has all. */
const FLEST_RADER = 50

/** All that is held on the one who asks, table by table, with the way to a copy and to deletion. */
export function Minside(p: Mineprops) {
  const { sprak } = p
  const t = opplysningstekster[sprak]
  // The name first, for it is what people look for.
  const opplysninger = samlet(p.opplysninger)
  const om = opplysninger
    .filter((o) => o.dekning?.slag === 'om')
    .toSorted((a, b) => Number(b.tabell === 'person') - Number(a.tabell === 'person'))
  const gjort = opplysninger.filter((o) => o.dekning?.slag !== 'om')
  return (
    <>
      <Sidehode tittel={t.tittel} ingress={t.ingress} />
      {p.konflikt && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.konflikt.tittel} kunngjor>
          <p>{t.konflikt.tekst}</p>
        </Varsel>
      )}
      <Feiloppsummering
        sprak={sprak}
        feil={p.feil === undefined ? [] : [{ felt: 'merknad', tekst: p.feil }]}
      />
      <LastNed tittel={t.lastNed} lenker={fillenker('/mine-opplysninger', ['xlsx', 'json'])} />
      <p class="sam-dempet">{t.tekniske}</p>
      <Avsnitt tittel={t.omDeg} id="om-deg" ingress={t.omDegTekst}>
        {om.map((o) => (
          <Detaljer
            key={`${o.tabell}.${o.kolonne}`}
            tittel={`${hva(o, sprak)} (${o.rader.length})`}
            apen={o.tabell === 'person'}
          >
            <Rader sprak={sprak} opplysning={o} />
          </Detaljer>
        ))}
      </Avsnitt>
      <Avsnitt tittel={t.gjort} id="gjort" ingress={t.gjortTekst}>
        <Tabell
          sprak={sprak}
          tekst={t.gjort}
          skjultTekst
          smalt="stabel"
          tom={t.ingenting}
          rader={gjort}
          radnokkel={(o) => `${o.tabell}.${o.kolonne}`}
          kolonner={[
            {
              nokkel: 'hva',
              tittel: t.hva,
              radhode: true,
              bredde: 'bred',
              celle: (o) => hva(o, sprak),
            },
            { nokkel: 'antall', tittel: t.antall, juster: 'hoyre', celle: (o) => o.rader.length },
          ]}
        />
      </Avsnitt>
      <Sletting {...p} />
    </>
  )
}

function Rader(p: { readonly sprak: Sprak; readonly opplysning: Opplysning }) {
  const { sprak, opplysning: o } = p
  const t = opplysningstekster[sprak]
  const alle = [...new Set(o.rader.flatMap((r) => Object.keys(r)))]
  const lesbare = alle.filter((n) => !INNVENDIG.has(n))
  const nokler = lesbare.length === 0 ? alle : lesbare
  const vist = o.rader.slice(0, FLEST_RADER).map((rad, nr) => ({ rad, nr }))
  return (
    <>
      <p class="sam-dempet">{t.vedSletting[o.dekning?.vedSletting ?? 'beholdes']}</p>
      <Tabell
        sprak={sprak}
        tekst={hva(o, sprak)}
        skjultTekst
        tett
        smalt="stabel"
        bred={nokler.length > 6}
        rader={vist}
        radnokkel={({ nr }) => String(nr)}
        kolonner={nokler.map((nokkel) => ({
          nokkel,
          tittel: t.kolonner[nokkel] ?? stor(nokkel.replaceAll('_', ' ')),
          celle: ({ rad }: (typeof vist)[number]) => lesbar(rad[nokkel], sprak),
        }))}
      />
      {o.rader.length > FLEST_RADER && <p>{t.resten(o.rader.length - FLEST_RADER)}</p>}
    </>
  )
}

function Sletting(p: Mineprops) {
  const { sprak } = p
  const t = opplysningstekster[sprak]
  const apent = p.krav.find((k) => k.avgjort === null)
  const svart = p.krav.filter((k) => k.avgjort !== null)
  return (
    <Avsnitt tittel={t.kravet.tittel} id="sletting" ingress={t.kravet.tekst}>
      {svart.map((k) => (
        <Varsel key={k.id} sprak={sprak} type="info">
          <p>
            {t.kravet.svar(
              formatDato(k.fremsatt, sprak),
              t.kravet.utfall[k.utfall ?? ''] ?? '',
              formatDato(k.avgjort ?? k.fremsatt, sprak),
            )}
          </p>
          {k.begrunnelse !== '' && <p>{k.begrunnelse}</p>}
        </Varsel>
      ))}
      {apent === undefined ? (
        <Skjema adresse="/mine-opplysninger/krev-sletting">
          <Tekstomrade
            sprak={sprak}
            navn="merknad"
            etikett={t.kravet.merknad}
            beskrivelse={t.kravet.merknadHjelp}
            krav="valgfritt"
            rader={4}
            verdi={p.merknad}
            feil={p.feil}
          />
          <Knapperad>
            <Knapp vekt="sekundaer" farge="danger">
              {t.kravet.knapp}
            </Knapp>
          </Knapperad>
        </Skjema>
      ) : (
        <>
          <Varsel sprak={sprak} type="info">
            <p>{t.kravet.apent(formatTidspunkt(apent.fremsatt, sprak))}</p>
            {apent.merknad !== '' && <p>{apent.merknad}</p>}
          </Varsel>
          <Skjema adresse="/mine-opplysninger/trekk-krav">
            <Knapperad>
              <Knapp vekt="sekundaer">{t.kravet.trekk}</Knapp>
            </Knapperad>
          </Skjema>
        </>
      )}
      <p>
        {t.sporsmal}{' '}
        {p.fylker.flatMap((f, nr) => [
          nr === 0 ? '' : ', ',
          <a key={f.id} href={`/${f.id}/personvern#ansvar`}>
            {f.navn}
          </a>,
        ])}
        .
      </p>
    </Avsnitt>
  )
}

// Numbers that say nothing to the one they are about. The files have them.
const INNVENDIG: ReadonlySet<string> = new Set([
  'person_id',
  'id',
  'tx',
  'versjon',
  'velger_nr',
  'nr',
  'verv_id',
  'besetning_id',
  'identitet_id',
  'historikk_id',
  'hendelse_id',
  'epost_id',
  'utvalg_id',
  'tilskuddsar_id',
  'beslutningsgrunnlag_id',
  'fra_fylke_id',
  'av_person_id',
  'av_verv_id',
  'opprettet_av',
  'meldt_av',
  'trukket_av',
  'avgjort_av',
  'message_id',
  'nokkel',
  'html',
  'handling',
  'gjelder_til',
  'neste_forsok',
])

function lesbar(verdi: unknown, sprak: Sprak): string {
  const t = opplysningstekster[sprak]
  if (verdi === true) return t.ja
  if (verdi === false) return t.nei
  const tekst = somTekst(verdi)
  if (tekst === '') return '–'
  if (erTidspunkt(tekst)) return formatTidspunkt(tekst, sprak)
  if (erDato(tekst)) return formatDato(tekst, sprak)
  const [, fra = '', til = ''] = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})?\)$/.exec(tekst) ?? []
  if (erDato(fra)) {
    return t.periode(formatDato(fra, sprak), erDato(til) ? formatDato(dagenFor(til), sprak) : '')
  }
  return t.verdier[tekst] ?? tekst
}

function stor(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}
