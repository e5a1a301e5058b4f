import { slaSammen, type Endring, type Felt, type Linje } from '#core/historikk/endringer.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatDato } from '#ui/format.ts'
import type { Navn } from './navn.ts'
import { historikknavn } from './navnetekster.ts'
import { fyllInn, lesbar, radtekst, type Om } from './rad.ts'
import type { Hendelse } from './sporringer.ts'
import { historikktekster } from './tekster.ts'
import { lesPeriode, verditekst } from './verdi.ts'

export interface Fortalt {
  readonly hendelse: Hendelse
  readonly hvem: string
  /** Clauses that go on from «who»: «endret rammen til … fra … til …». All of them. */
  readonly ledd: readonly string[]
  /** What it came to as one sentence; the clauses beyond the first are counted. */
  readonly setning: string
}

/** Shown of one event before one asks for the rest. */
export const FLEST_LEDD = 12

/** What one transaction did, in words. Null when it did nothing anyone would ask about. */
export function fortell(hendelse: Hendelse, navn: Navn, sprak: Sprak): Fortalt | null {
  const t = historikktekster[sprak]
  const linjer = new Map(hendelse.linjer.map((l) => [l.id, l]))
  const ledd = slaSammen(hendelse.linjer.map(somEnSak)).flatMap((e) => {
    const om = linjer.get(e.id)
    return om === undefined ? [] : (leddFor(e, om, navn, sprak) ?? [])
  })
  if (ledd.length === 0) return null
  const hvem = hendelse.hvem ?? t.system
  const vist = ledd.slice(0, FLEST_LEDD)
  const flere = ledd.length - vist.length
  const slutt = flere > 0 ? ` ${t.ogTil(flere)}` : ''
  return {
    hendelse,
    hvem,
    ledd,
    setning: setningFor({ hendelse, hvem }, `${vist.join('; ')}${slutt}`, sprak),
  }
}

/** One clause, or several, with who and for whom. */
export function setningFor(
  { hendelse, hvem }: Pick<Fortalt, 'hendelse' | 'hvem'>,
  ledd: string,
  sprak: Sprak,
): string {
  const som = hendelse.sete === null ? '' : `, ${historikktekster[sprak].som(hendelse.sete)}`
  return `${hvem} ${ledd}${som}.`
}

/** The case and what it says are two rows with one number, and one thing to those who read. */
function somEnSak<L extends Linje>(l: L): L {
  return l.tabell === 'grunnlagsinnhold' ? { ...l, tabell: 'beslutningsgrunnlag' } : l
}

// What says nothing of its own: numbers of rows, versions, who and when (they stand beside).
const TEKNISK =
  /^(id|nr|versjon|opprettet.*|sist_.*|er_demo|velger_nr|slug|fylke_id|tilskuddsar_id|beslutningsgrunnlag_id|fordeling_id|innstilling_id|sete_id|person_id|utvalg_id|identitet_id|lenke_hash|kake_hash|sub|(sendt|vedtatt|fort|satt|opphevet|meldt|trukket|avgjort|av_person|av_verv)_(av|id))$/

/** True for a column that is told of. */
export function fortelles(kolonne: string): boolean {
  return !TEKNISK.test(kolonne)
}

// Of a row that is added or taken away: the columns that say what it came to.
const INNHOLD: Readonly<Record<string, readonly string[]>> = {
  avsetning: ['belop_kr', 'direkte_til'],
  beslutningsgrunnlag: ['omsokt_kr'],
  budsjettlinje: ['mottaker', 'beskrivelse', 'belop_kr'],
  deltakerlinje: ['beskrivelse'],
  fordeling: ['pott_kr'],
  fravaer: ['gyldig'],
  fylkesoppsett: ['gyldig'],
  gruppemedlem: ['funksjon'],
  habilitet: ['grunn'],
  innstillingslinje: ['belop_kr'],
  invitasjon: ['utloper'],
  mandat: ['gyldig'],
  nettverk: ['gyldig'],
  nettverksmedlem: ['gyldig'],
  nettverkspartner: ['ordning_id', 'gyldig'],
  nokkel: ['andel', 'telledato'],
  nokkeltall: ['verdi'],
  organisasjon: ['type'],
  publisert_ramme: ['belop_kr'],
  ramme: ['belop_kr'],
  sete: ['har_stemme', 'gyldig'],
  setebesetning: ['plass', 'gyldig'],
  seterett: ['gruppe', 'har_stemme', 'gyldig'],
  skjerming: ['hjemmel_id'],
  tillitsverv: ['verv', 'gyldig'],
  tilskuddsar: ['tildelt_kr'],
  tiltak: ['tittel'],
  utvalg: ['gyldig'],
  utvalgsordning: ['gyldig'],
  varselprofil: ['sprak'],
  varselvalg: ['slag', 'naar'],
  vurdering: ['resultat', 'belop_kr'],
}

function leddFor(e: Endring, om: Om, navn: Navn, sprak: Sprak): string | null {
  const t = historikktekster[sprak]
  const felter = e.felter.filter((f) => fortelles(f.kolonne))
  const egen = egenSetning(e, sprak)
  if (egen !== undefined) return `${fyllInn(egen, e, om, navn, sprak)}${innhold(e, navn, sprak)}`
  const hva = radtekst(e, om, navn, sprak)
  if (e.operasjon !== 'endret') return `${t.ord[e.operasjon](hva)}${innhold(e, navn, sprak)}`
  const [forste] = felter
  if (forste === undefined) return null
  const { kolonner, ved, vedEllers } = historikknavn[sprak]
  const navnPa = (f: Felt) => kolonner[f.kolonne] ?? lesbar(f.kolonne)
  const verdi = (f: Felt, v: unknown) => verditekst(e.tabell, f.kolonne, v, navn, sprak)
  if (felter.length === 1) {
    const slutt = sisteDag(forste, hva, sprak)
    if (slutt !== null) return slutt
    const felt = `${navnPa(forste)} ${ved[forste.kolonne] ?? vedEllers}`
    return erStort(forste)
      ? t.endretStort(felt, hva)
      : t.endretFelt(felt, hva, verdi(forste, forste.for), verdi(forste, forste.etter))
  }
  const deler = felter.map((f) =>
    erStort(f) ? navnPa(f) : t.felt(navnPa(f), verdi(f, f.for), verdi(f, f.etter)),
  )
  return `${t.ord.endret(hva)}: ${deler.join(', ')}`
}

/** The sentence with a verb of its own, where there is one. */
function egenSetning(e: Endring, sprak: Sprak): string | undefined {
  const { setninger } = historikknavn[sprak]
  const satt = e.felter.filter((f) => f.etter !== null)
  const valg = (kolonne: string) => satt.find((f) => f.kolonne === kolonne)?.etter
  const ord = [valg('utfall'), valg('slag')].filter((v) => typeof v === 'string')
  const etter = e.operasjon === 'endret' ? satt.map((f) => f.kolonne) : [e.operasjon]
  return [...ord, ...etter].map((v) => setninger[`${e.tabell}.${v}`]).find((s) => s !== undefined)
}

/** In brackets: the amount, the place, the vote, the period. */
function innhold(e: Endring, navn: Navn, sprak: Sprak): string {
  const t = historikktekster[sprak]
  if (e.operasjon === 'endret') return ''
  const deler = (INNHOLD[e.tabell] ?? []).flatMap((kolonne) => {
    const felt = e.felter.find((f) => f.kolonne === kolonne)
    const verdi = felt?.etter ?? felt?.for ?? null
    if (verdi === null || verdi === '') return []
    if (kolonne === 'har_stemme' && typeof verdi === 'boolean')
      return t.stemme[verdi ? 'ja' : 'nei']
    const periode = lesPeriode(verdi)
    if (periode === null) return verditekst(e.tabell, kolonne, verdi, navn, sprak)
    const dato = (d: string | null) => (d === null ? null : formatDato(d, sprak))
    return t.periode(dato(periode.fra), dato(periode.til)) ?? []
  })
  return deler.length === 0 ? '' : ` (${deler.join(', ')})`
}

/** A period that only ends on another day is told as that. */
function sisteDag(f: Felt, hva: string, sprak: Sprak): string | null {
  const t = historikktekster[sprak]
  const [fra, til] = [lesPeriode(f.for), lesPeriode(f.etter)]
  if (f.kolonne !== 'gyldig' || fra === null || til === null || fra.fra !== til.fra) return null
  const dato = (d: string | null) => (d === null ? null : formatDato(d, sprak))
  return t.sisteDag(hva, dato(fra.til), dato(til.til))
}

function erStort(f: Felt): boolean {
  const stort = (v: unknown) =>
    typeof v === 'object' &&
    v !== null &&
    !(Array.isArray(v) && v.every((d) => typeof d !== 'object'))
  return stort(f.for) || stort(f.etter)
}
