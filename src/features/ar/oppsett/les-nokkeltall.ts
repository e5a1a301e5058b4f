import {
  plussDesimal,
  NULL_DESIMAL,
  sammenlignDesimal,
  tolkDesimal,
  formaterDesimal,
} from '#core/desimal.ts'
import type { FordelFeil } from '#core/fordeling/typer.ts'
import type { LestArk, LestRad } from '#platform/documents/lest-ark.ts'
import { finnNettverk, navnenokkel } from './match-nettverk.ts'
import { lesKolonner, type Arkkolonner } from './les-kolonner.ts'
import type { Nokkel, Oppsettnettverk, Tallkart } from './sporringer.ts'
import { sjekkTall } from './sjekk-tall.ts'

/** The answer of a person to a row that names no network: an id, or `hopp` to leave it out. */
export type Radvalg = ReadonlyMap<number, string>
export const HOPP = 'hopp'

/** Where in the sheet, counted from 1 as the sheet shows it, and what is wrong there. */
export type Tallfeil = { readonly rad?: number; readonly kolonne?: string } & (
  | { readonly kode: 'ingen-nokkelkolonner' }
  | { readonly kode: 'dobbel-kolonne'; readonly nokkel: string }
  | {
      readonly kode: 'ukjent-nettverk'
      readonly tekst: string
      readonly forslag: readonly Oppsettnettverk[]
    }
  | {
      readonly kode: 'flertydig-nettverk'
      readonly tekst: string
      readonly forslag: readonly Oppsettnettverk[]
    }
  | {
      readonly kode: 'id-og-navn-ulike'
      readonly tekst: string
      readonly forslag: readonly Oppsettnettverk[]
    }
  | { readonly kode: 'dobbelt-nettverk'; readonly navn: string; readonly forste: number }
  | { readonly kode: 'tall'; readonly feil: FordelFeil }
  | { readonly kode: 'tusen-eller-desimal'; readonly verdi: string }
  | { readonly kode: 'ingen-tall' }
)

export interface Tallendring {
  readonly nettverk: Oppsettnettverk
  readonly nokkel: Nokkel
  readonly rad: number
  /** As the sheet wrote the network. */
  readonly skrevet: string
  readonly fra: string | null
  readonly til: string
}

export interface Nokkeltallutkast {
  readonly feil: readonly Tallfeil[]
  readonly endringer: readonly Tallendring[]
  /** Rows somebody must answer for, with what stands there. */
  readonly sporsmal: readonly {
    readonly rad: number
    readonly tekst: string
    readonly valgt: string
  }[]
  readonly hoppet: readonly { readonly rad: number; readonly tekst: string }[]
  /** Networks and keys the sheet says nothing of; what stands for them stays. */
  readonly utenRad: readonly Oppsettnettverk[]
  readonly utenKolonne: readonly Nokkel[]
  readonly tommeCeller: readonly { readonly nettverk: Oppsettnettverk; readonly nokkel: Nokkel }[]
  readonly ukjenteKolonner: readonly string[]
  /** A row of sums that does not agree with its column. */
  readonly sumavvik: readonly {
    readonly nokkel: Nokkel
    readonly rad: number
    readonly oppgitt: string
    readonly regnet: string
  }[]
}

export interface Tallgrunnlag {
  readonly nokler: readonly Nokkel[]
  readonly nettverk: readonly Oppsettnettverk[]
  readonly tall: Tallkart
}

/**
 * A sheet held against the county's networks and the year's keys. Nothing is guessed: a row that
 * names no network is a fault until a person has answered for it. Every fault at once, in the
 * order of the sheet. Pure; the same sheet and answers give the same result at preview and at save.
 */
export function lesNokkeltall(
  ark: LestArk,
  grunnlag: Tallgrunnlag,
  valg: Radvalg = new Map(),
): Nokkeltallutkast {
  const kolonner = lesKolonner(ark.overskrifter, grunnlag.nokler)
  const feil: Tallfeil[] = [...kolonner.feil]
  const sporsmal: { rad: number; tekst: string; valgt: string }[] = []
  const hoppet: { rad: number; tekst: string }[] = []
  const funnet = new Map<string, number>()
  const endringer: Tallendring[] = []
  const tommeCeller: { nettverk: Oppsettnettverk; nokkel: Nokkel }[] = []
  const sumrader: LestRad[] = []
  for (const rad of ark.rader) {
    const { id, navn } = radnavn(rad, kolonner)
    const tekst = navn || id
    if (
      SUMORD.has(navnenokkel(tekst)) &&
      finnNettverk(tekst, grunnlag.nettverk).treff.length === 0
    ) {
      sumrader.push(rad)
      continue
    }
    const svar = velgNettverk(rad.radnummer, id, navn, grunnlag.nettverk, valg)
    if (svar.slag === 'hopp') {
      hoppet.push({ rad: rad.radnummer, tekst })
      sporsmal.push({ rad: rad.radnummer, tekst, valgt: HOPP })
      continue
    }
    if (svar.sporsmal) {
      const valgt = svar.slag === 'funnet' ? svar.nettverk.id : ''
      sporsmal.push({ rad: rad.radnummer, tekst, valgt })
    }
    if (svar.slag === 'feil') {
      feil.push(svar.feil)
      continue
    }
    const { nettverk } = svar
    const forste = funnet.get(nettverk.id)
    if (forste !== undefined) {
      feil.push({ kode: 'dobbelt-nettverk', rad: rad.radnummer, navn: nettverk.navn, forste })
      if (!svar.sporsmal) sporsmal.push({ rad: rad.radnummer, tekst, valgt: '' })
      continue
    }
    funnet.set(nettverk.id, rad.radnummer)
    for (const { nokkel, plass } of kolonner.nokler) {
      const lest = sjekkTall(rad.celler[plass] ?? '')
      if (lest.slag === 'tomt') tommeCeller.push({ nettverk, nokkel })
      else if (lest.slag === 'tall') {
        const fra = grunnlag.tall.get(nettverk.id)?.get(nokkel.nr) ?? null
        endringer.push({
          nettverk,
          nokkel,
          rad: rad.radnummer,
          skrevet: tekst,
          fra,
          til: lest.verdi,
        })
      } else feil.push({ ...lest.feil, rad: rad.radnummer, kolonne: nokkel.navn })
    }
  }
  if (feil.length === 0 && endringer.length === 0) feil.push({ kode: 'ingen-tall' })
  return {
    feil,
    endringer,
    sporsmal,
    hoppet,
    utenRad: grunnlag.nettverk.filter((n) => !funnet.has(n.id)),
    utenKolonne: kolonner.utenKolonne,
    tommeCeller,
    ukjenteKolonner: kolonner.ukjente,
    sumavvik: sumrader.flatMap((rad) => finnSumavvik(rad, kolonner, endringer)),
  }
}

const SUMORD = new Set(['sum', 'totalt', 'total', 'i alt', 'ialt', 'sammen til', 'alt i'])

type Valgsvar =
  | { readonly slag: 'funnet'; readonly nettverk: Oppsettnettverk; readonly sporsmal: boolean }
  | { readonly slag: 'hopp' }
  | { readonly slag: 'feil'; readonly feil: Tallfeil; readonly sporsmal: true }

function velgNettverk(
  rad: number,
  id: string,
  navn: string,
  nettverk: readonly Oppsettnettverk[],
  valg: Radvalg,
): Valgsvar {
  const valgt = valg.get(rad)
  if (valgt === HOPP) return { slag: 'hopp' }
  const svart = nettverk.find((n) => n.id === valgt)
  if (svart) return { slag: 'funnet', nettverk: svart, sporsmal: true }
  const treff = [id, navn].filter((t) => t !== '').map((t) => finnNettverk(t, nettverk))
  const funnet = [...new Set(treff.flatMap((t) => t.treff))]
  const tekst = navn || id
  const [ett, to] = funnet
  if (ett !== undefined && to === undefined) {
    // An id of another system beside a name we know is no doubt; our id beside another name is.
    if (treff.at(-1)?.treff.length === 1) {
      return { slag: 'funnet', nettverk: ett, sporsmal: false }
    }
    return {
      slag: 'feil',
      sporsmal: true,
      feil: { kode: 'id-og-navn-ulike', rad, tekst: `${id} / ${navn}`, forslag: funnet },
    }
  }
  if (to !== undefined) {
    const kode = treff.length > 1 ? 'id-og-navn-ulike' : 'flertydig-nettverk'
    return {
      slag: 'feil',
      sporsmal: true,
      feil: { kode, rad, tekst: treff.length > 1 ? `${id} / ${navn}` : tekst, forslag: funnet },
    }
  }
  const forslag = [...new Set(treff.flatMap((t) => t.forslag))].slice(0, 3)
  return { slag: 'feil', sporsmal: true, feil: { kode: 'ukjent-nettverk', rad, tekst, forslag } }
}

function radnavn(rad: LestRad, kolonner: Arkkolonner): { id: string; navn: string } {
  const les = (plass: number | undefined) => (plass === undefined ? '' : (rad.celler[plass] ?? ''))
  return { id: les(kolonner.id), navn: les(kolonner.navn) }
}

function finnSumavvik(
  rad: LestRad,
  kolonner: Arkkolonner,
  endringer: readonly Tallendring[],
): Nokkeltallutkast['sumavvik'] {
  return kolonner.nokler.flatMap(({ nokkel, plass }) => {
    const oppgitt = sjekkTall(rad.celler[plass] ?? '')
    if (oppgitt.slag !== 'tall') return []
    let sum = NULL_DESIMAL
    for (const e of endringer) {
      const lest = tolkDesimal(e.til)
      if (e.nokkel.nr === nokkel.nr && lest.ok) sum = plussDesimal(sum, lest.verdi)
    }
    const sagt = tolkDesimal(oppgitt.verdi)
    if (!sagt.ok || sammenlignDesimal(sagt.verdi, sum) === 0) return []
    return [{ nokkel, rad: rad.radnummer, oppgitt: oppgitt.verdi, regnet: formaterDesimal(sum) }]
  })
}
