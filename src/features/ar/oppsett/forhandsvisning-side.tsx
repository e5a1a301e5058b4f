import type { Sprak } from '#core/sprak.ts'
import { lesbartTall } from '#ui/tallformat.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Tekstomrade, Velger } from '#ui/felt.tsx'
import { Knapp, KnappMedGrunn, LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { HOPP, type Nokkeltallutkast, type Tallendring } from './les-nokkeltall.ts'
import { nokkeltalltekster } from './nokkeltall-tekster.ts'
import { kort, tallfeiltekst } from './nokkeltallfeil.ts'
import { endringIProsent, sammeTall } from './sjekk-tall.ts'
import type { Oppsett } from './sporringer.ts'

export interface Forhandsprops {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly oppsett: Oppsett
  readonly utkast: Nokkeltallutkast
  /** The rows as they were read, carried along so that the server keeps nothing. */
  readonly tekst: string
  readonly opptatt?: boolean
}

/** More than this in a list says nothing more, and a hostile sheet could have thousands. */
const FLEST_VIST = 60

/** What will be saved, what is wrong and what is left out: before anything is saved. */
export function Forhandsvisning(p: Forhandsprops) {
  const { sprak, ar, utkast } = p
  const t = nokkeltalltekster[sprak]
  const sti = `${arSti(ar)}/oppsett/nokkeltall`
  const svart = new Set<number | undefined>(utkast.sporsmal.slice(0, FLEST_VIST).map((s) => s.rad))
  const feil = utkast.feil.slice(0, FLEST_VIST).map((f) => ({
    // A figure is put right in the text, a network by an answer.
    felt: f.kolonne === undefined && svart.has(f.rad) ? `valg.${f.rad}` : 'innlimt',
    tekst: tallfeiltekst(f, p.oppsett.nokler, sprak),
  }))
  const flere = utkast.feil.length - feil.length
  const nye = utkast.endringer.filter((e) => e.fra === null).length
  const like = utkast.endringer.filter((e) => sammeTall(e.fra, e.til)).length
  return (
    <>
      <Sidehode
        overtittel={`${ar.ordningKort} ${ar.ar}`}
        tittel={t.forhand}
        ingress={
          <p>
            {t.forhandIngress} {t.oppsummert(nye, utkast.endringer.length - nye - like, like)}
          </p>
        }
      />
      {p.opptatt && (
        <Varsel sprak={sprak} type="feil" tittel={t.opptattTittel} kunngjor>
          <p>{t.opptatt}</p>
        </Varsel>
      )}
      <Feiloppsummering
        sprak={sprak}
        tittel={t.feilTittel(utkast.feil.length)}
        feil={flere > 0 ? [...feil, { felt: undefined, tekst: t.ogFlere(flere) }] : feil}
      />
      <Merknader {...p} />
      <Skjema adresse={sti} skjulte={{ versjon: String(ar.versjon), tekst: p.tekst }}>
        <Sporsmal {...p} />
        <Endringstabell sprak={sprak} endringer={utkast.endringer} />
        <Knapperad>
          {utkast.feil.length > 0 ? (
            <KnappMedGrunn id="lagre" grunn={t.kanIkkeLagre}>
              {t.lagreAlle(utkast.endringer.length)}
            </KnappMedGrunn>
          ) : (
            <Knapp navn="steg" verdi="lagre">
              {t.lagreAlle(utkast.endringer.length)}
            </Knapp>
          )}
          <LenkeKnapp vekt="tertiaer" href={sti}>
            {t.avbryt}
          </LenkeKnapp>
        </Knapperad>
      </Skjema>
      <Detaljer tittel={t.rettTekst} apen={utkast.feil.length > 0}>
        <Skjema adresse={sti} skjulte={{ versjon: String(ar.versjon), steg: 'vis' }}>
          <Tekstomrade
            sprak={sprak}
            navn="innlimt"
            etikett={t.rettTekst}
            beskrivelse={t.rettHjelp}
            verdi={p.tekst}
            rader={12}
          />
          <Knapperad>
            <Knapp vekt="sekundaer">{t.visIgjen}</Knapp>
          </Knapperad>
        </Skjema>
      </Detaljer>
    </>
  )
}

function Sporsmal({ sprak, oppsett, utkast }: Forhandsprops) {
  const t = nokkeltalltekster[sprak]
  if (utkast.sporsmal.length === 0) return null
  const feilVed = (rad: number) => utkast.feil.find((f) => f.rad === rad && f.kode !== 'tall')
  return (
    <Avsnitt tittel={t.sporsmalTittel} id="valg" ingress={<p>{t.sporsmalIngress}</p>}>
      {utkast.sporsmal.slice(0, FLEST_VIST).map((s) => {
        const feil = feilVed(s.rad)
        return (
          <Velger
            key={s.rad}
            sprak={sprak}
            navn={`valg.${s.rad}`}
            etikett={t.hvilket(s.rad, kort(s.tekst))}
            feil={feil && tallfeiltekst(feil, oppsett.nokler, sprak)}
            bredde="m"
            tomtValg={t.velg}
            verdi={s.valgt}
            valg={[
              { verdi: HOPP, tekst: t.hopp },
              ...oppsett.nettverk.map((n) => ({ verdi: n.id, tekst: n.navn })),
            ]}
          />
        )
      })}
      <Knapperad>
        <Knapp vekt="sekundaer" navn="steg" verdi="vis">
          {t.brukSvar}
        </Knapp>
      </Knapperad>
    </Avsnitt>
  )
}

function Endringstabell(p: { readonly sprak: Sprak; readonly endringer: readonly Tallendring[] }) {
  const t = nokkeltalltekster[p.sprak]
  return (
    <Avsnitt tittel={t.endringer} id="endringer">
      <Tabell
        sprak={p.sprak}
        tekst={t.endringer}
        skjultTekst
        smalt="stabel"
        kolonner={[
          {
            nokkel: 'nettverk',
            tittel: t.nettverk,
            radhode: true,
            celle: (e) => e.nettverk.navn,
          },
          {
            nokkel: 'ark',
            tittel: t.iArket,
            celle: (e) => (
              <>
                {t.rad(e.rad)}
                {e.skrevet !== e.nettverk.navn && `: «${kort(e.skrevet)}»`}
              </>
            ),
          },
          { nokkel: 'nokkel', tittel: t.nokkel, celle: (e) => e.nokkel.navn },
          {
            nokkel: 'for',
            tittel: t.for,
            juster: 'hoyre',
            celle: (e) => (e.fra === null ? t.manglerFor : lesbartTall(e.fra, p.sprak)),
          },
          {
            nokkel: 'etter',
            tittel: t.etter,
            juster: 'hoyre',
            celle: (e) => <strong>{lesbartTall(e.til, p.sprak)}</strong>,
          },
          {
            nokkel: 'endring',
            tittel: t.endring,
            juster: 'hoyre',
            celle: (e) => <Endring sprak={p.sprak} endring={e} />,
          },
        ]}
        rader={p.endringer}
        radnokkel={(e) => `${e.nettverk.id} ${e.nokkel.nr}`}
        radvekt={(e) => (sammeTall(e.fra, e.til) ? 'dempet' : undefined)}
      />
    </Avsnitt>
  )
}

function Endring({ sprak, endring: e }: { sprak: Sprak; endring: Tallendring }) {
  const t = nokkeltalltekster[sprak]
  if (e.fra === null) return <Statusmerke type="info">{t.nytt}</Statusmerke>
  if (sammeTall(e.fra, e.til)) return <>{t.uendret}</>
  const prosent = endringIProsent(e.fra, e.til)
  if (prosent === null) return <>–</>
  if (/^[+-]0\.0$/.test(prosent)) return <>{t.underPromille}</>
  return (
    <>
      {prosent.startsWith('+') && '+'}
      {lesbartTall(prosent.replace('+', ''), sprak)}
      {'\u00a0%'}
    </>
  )
}

function Merknader({ sprak, utkast }: Forhandsprops) {
  const t = nokkeltalltekster[sprak]
  const liste = new Intl.ListFormat(sprak)
  const navn = (ting: readonly { navn: string }[]) => liste.format(ting.map((x) => x.navn))
  const punkter = [
    ...(utkast.utenRad.length > 0 ? [t.utenRad(navn(utkast.utenRad))] : []),
    ...(utkast.tommeCeller.length > 0
      ? [
          t.tomme(
            liste.format(utkast.tommeCeller.map((c) => t.tallFor(c.nokkel.navn, c.nettverk.navn))),
          ),
        ]
      : []),
    ...(utkast.utenKolonne.length > 0 ? [t.utenKolonne(navn(utkast.utenKolonne))] : []),
    ...(utkast.ukjenteKolonner.length > 0
      ? [t.ukjentKolonne(liste.format(utkast.ukjenteKolonner.map((k) => `«${kort(k)}»`)))]
      : []),
    ...(utkast.hoppet.length > 0
      ? [t.hoppet(liste.format(utkast.hoppet.map((h) => t.hvilket(h.rad, kort(h.tekst)))))]
      : []),
    ...utkast.sumavvik.map((s) =>
      t.sumavvik(s.rad, s.nokkel.navn, lesbartTall(s.oppgitt, sprak), lesbartTall(s.regnet, sprak)),
    ),
  ]
  if (punkter.length === 0) return null
  return (
    <Varsel sprak={sprak} type="advarsel" tittel={t.merkTittel}>
      <ul class="ds-list">
        {punkter.map((punkt) => (
          <li key={punkt}>{punkt}</li>
        ))}
      </ul>
    </Varsel>
  )
}
