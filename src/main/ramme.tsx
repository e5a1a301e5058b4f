import type { Sprak } from '#core/sprak.ts'
import type { Aktor } from '#core/tilgang/kan.ts'
import type { Okt } from '#core/tilgang/okt.ts'
import { arSti, type Fylkesvalg } from '#features/ar/sporringer.ts'
import type { Ressursliste } from '#platform/http/ressurser.ts'
import type { Side as Sideinnhold } from '#platform/http/svar.ts'
import { Side, type Fargevalg } from '#ui/side.tsx'
import { tilHtml } from '#ui/til-html.ts'
import type { Egenside } from '#ui/egenside.tsx'
import type { Hvem, Kontekstvelger, Menyvalg } from '#ui/topp.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { hattnavn, Personmeny } from './personmeny.tsx'
import { rammetekster } from './tekster.ts'

export interface Rammedata {
  readonly sprak: Sprak
  readonly farge: Fargevalg
  readonly aktor: Aktor
  readonly okt: Okt | null
  readonly fylker: readonly Fylkesvalg[]
  readonly ressurser: Ressursliste
  readonly demo: boolean
  /** There are issuers to log in at. */
  readonly kanLoggeInn: boolean
  /** Path and query of the page, for links back to it. */
  readonly adresse: URL
  readonly kvittering?: string | undefined
  /** How much the person must do now; undefined where it is not counted. */
  readonly aGjore?: number | undefined
}

/** The whole document round a page: the only place that knows both the page and where it stands. */
export function tegnSide(side: Sideinnhold, d: Rammedata): string {
  const t = rammetekster[d.sprak]
  const sted = finnSted(d)
  return tilHtml(
    <Side
      sprak={d.sprak}
      farge={d.farge}
      tittel={side.tittel}
      ressurser={{
        stil: d.ressurser.stil,
        ikon: d.ressurser.ikon,
        fonter: d.ressurser.fonter,
        skript: [
          ...d.ressurser.grunn,
          ...(side.htmx ? d.ressurser.htmx : []),
          ...(side.oyer ?? []).flatMap((navn) => d.ressurser.oyer[navn] ?? []),
        ],
      }}
      htmx={side.htmx ?? false}
      smal={!(side.bred ?? true)}
      tjeneste={{ navn: 'Samråd', href: '/', undertittel: t.undertittel }}
      kontekst={kontekst(d, sted)}
      hvem={hvem(d)}
      loggInn={inngang(d)}
      minSide={minSide(d)}
      navigasjon={navigasjon(d, sted)}
      sprakvalg={(
        [
          ['nb', 'Bokmål'],
          ['nn', 'Nynorsk'],
          ['en', 'English'],
        ] as const
      ).map(([sprak, navn]) => ({ sprak, navn, href: medSprak(d.adresse, sprak) }))}
      fargeskjema={{
        adresse: '/visning',
        skjulte: { tilbake: `${d.adresse.pathname}${d.adresse.search}` },
      }}
      brodsmuler={
        side.brodsmuler === undefined
          ? []
          : [{ tekst: t.forside, href: '/' }, ...side.brodsmuler, { tekst: side.tittel }]
      }
      varsler={
        d.kvittering === undefined ? undefined : (
          <Varsel sprak={d.sprak} type="suksess" kunngjor>
            {d.kvittering}
          </Varsel>
        )
      }
      bunn={
        <>
          <p>{t.bunn}</p>
          {d.demo && <p>{t.demo}</p>}
          <p>{t.apenKode}</p>
          <p>
            <a href="/personvern">{t.personvern}</a>
          </p>
        </>
      }
    >
      {side.innhold}
    </Side>,
  )
}

interface Sted {
  readonly fylke?: Fylkesvalg | undefined
  readonly ar?: number | undefined
  readonly ordningId?: string | undefined
  readonly del: string
}

/** Where in the year the address is: `/fylke/ar/ordning/del`. */
function finnSted(d: Rammedata): Sted {
  const [fylkeId, ar, ordningId, del] = d.adresse.pathname.split('/').slice(1)
  const fylke = d.fylker.find((f) => f.id === fylkeId)
  if (fylke === undefined) return { del: '' }
  const finnes = fylke.ar.some((a) => String(a.ar) === ar && a.ordningId === ordningId)
  if (!finnes) return { fylke, del: ar ?? '' }
  return { fylke, ar: Number(ar), ordningId, del: del ?? '' }
}

function kontekst(d: Rammedata, sted: Sted): readonly Kontekstvelger[] {
  const t = rammetekster[d.sprak]
  const fylkesvelger: Kontekstvelger = {
    etikett: t.fylke,
    valgt: sted.fylke?.navn ?? t.velg,
    valg: d.fylker.map((f) => ({ tekst: f.navn, href: `/${f.id}`, aktiv: f === sted.fylke })),
  }
  const { fylke, ar, ordningId } = sted
  if (fylke === undefined) return []
  if (ar === undefined || ordningId === undefined) return [fylkesvelger]
  const arene = [...new Set(fylke.ar.map((a) => a.ar))]
  const iAret = fylke.ar.filter((a) => a.ar === ar)
  const til = (nyttAr: number, nyOrdning: string) =>
    arSti({ fylkeId: fylke.id, ar: nyttAr, ordningId: nyOrdning })
  return [
    fylkesvelger,
    {
      etikett: t.ar,
      valgt: String(ar),
      valg: arene.map((a) => ({
        tekst: String(a),
        href: til(
          a,
          (
            fylke.ar.find((v) => v.ar === a && v.ordningId === ordningId) ??
            fylke.ar.find((v) => v.ar === a)
          )?.ordningId ?? ordningId,
        ),
        aktiv: a === ar,
      })),
    },
    {
      etikett: t.ordning,
      valgt: iAret.find((a) => a.ordningId === ordningId)?.ordningKort ?? ordningId,
      valg: iAret.map((a) => ({
        tekst: a.ordningNavn[d.sprak],
        href: til(ar, a.ordningId),
        aktiv: a.ordningId === ordningId,
      })),
    },
  ]
}

function navigasjon(d: Rammedata, sted: Sted): readonly Menyvalg[] {
  const { nav } = rammetekster[d.sprak]
  const { fylke, ar, ordningId, del } = sted
  if (fylke === undefined) return []
  const register = {
    tekst: nav.register,
    href: `/${fylke.id}/register`,
    aktiv: ar === undefined && del === 'register',
  }
  const utvalg = {
    tekst: nav.utvalg,
    href: `/${fylke.id}/utvalg`,
    aktiv: ar === undefined && ['utvalg', 'personer', 'partnere'].includes(del),
  }
  if (ar === undefined || ordningId === undefined) {
    return [{ tekst: nav.arene, href: `/${fylke.id}`, aktiv: del === '' }, utvalg, register]
  }
  const sti = arSti({ fylkeId: fylke.id, ar, ordningId })
  const valg = (tekst: string, navn: string) => ({
    tekst,
    href: navn === '' ? sti : `${sti}/${navn}`,
    aktiv: del === navn,
  })
  return [
    valg(nav.oversikt, ''),
    valg(nav.oppsett, 'oppsett'),
    valg(nav.fordeling, 'fordeling'),
    valg(nav.grunnlag, 'beslutningsgrunnlag'),
    valg(nav.vurdering, 'vurdering'),
    valg(nav.innstilling, 'innstilling'),
    // The way to the bodies goes by the register: with one more the row would break in two.
    register,
  ]
}

function hvem(d: Rammedata): Hvem | undefined {
  if (d.okt === null) return undefined
  const meny = <Personmeny {...d} okt={d.okt} />
  if (d.aktor.vervId !== null)
    return { navn: d.aktor.navn, forHvem: hattnavn(d.aktor, rammetekster[d.sprak]), meny }
  return { navn: d.okt.navn, forHvem: rammetekster[d.sprak].ikkeValgt, meny }
}

function minSide(d: Rammedata): Egenside | undefined {
  if (d.aktor.vervId === null) return undefined
  const t = rammetekster[d.sprak]
  return {
    tekst: t.minSide,
    href: '/min-side',
    aktiv: d.adresse.pathname === '/min-side',
    antall: d.aGjore,
    antallTekst: t.aGjore(d.aGjore ?? 0),
  }
}

function inngang(d: Rammedata): Menyvalg | undefined {
  if (!d.kanLoggeInn) return undefined
  const tilbake = `?tilbake=${encodeURIComponent(d.adresse.pathname)}`
  return { tekst: rammetekster[d.sprak].loggInn, href: `/logg-inn${tilbake}` }
}

function medSprak(adresse: URL, sprak: Sprak): string {
  const sok = new URLSearchParams(adresse.search)
  sok.set('lang', sprak)
  return `${adresse.pathname}?${sok.toString()}`
}
