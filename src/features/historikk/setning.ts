import { slaSammen, type Endring, type Felt, type Linje } from '#core/historikk/endringer.ts'
import { dagenFor, erDato } from '#core/dato.ts'
import type { Sprak } from '#core/sprak.ts'
import { erTidspunkt, formatDato, formatKroner, formatTall, formatTidspunkt } from '#ui/format.ts'
import { historikknavn } from './navnetekster.ts'
import type { Hendelse } from './sporringer.ts'
import { historikktekster } from './tekster.ts'

type Navn = ReadonlyMap<string, string>

export interface Fortalt {
  readonly hendelse: Hendelse
  readonly hvem: string
  /** Clauses that go on from «who»: «endret rammen til … fra … til …». */
  readonly ledd: readonly string[]
  /** Changes that are left out, for there are too many. */
  readonly flere: number
  /** All of it as one sentence, for a sheet. */
  readonly setning: string
}

const FLEST_LEDD = 12

/** What one transaction did, in words. Null when it did nothing anyone would ask about. */
export function fortell(hendelse: Hendelse, navn: Navn, sprak: Sprak): Fortalt | null {
  const t = historikktekster[sprak]
  const endringer = slaSammen(hendelse.linjer.map(somEnSak))
  const alle = endringer.flatMap((e) => ledd(e, navn, sprak) ?? [])
  if (alle.length === 0) return null
  const hvem = hendelse.hvem ?? t.system
  const vist = alle.slice(0, FLEST_LEDD)
  const flere = alle.length - vist.length
  const som = hendelse.sete === null ? '' : `, ${t.som(hendelse.sete)}`
  const slutt = flere > 0 ? ` ${t.ogTil(flere)}` : ''
  return { hendelse, hvem, ledd: vist, flere, setning: `${hvem} ${vist.join('; ')}${slutt}${som}.` }
}

/** The case and what it says are two rows with one number, and one thing to those who read. */
function somEnSak<L extends Linje>(l: L): L {
  return l.tabell === 'grunnlagsinnhold' ? { ...l, tabell: 'beslutningsgrunnlag' } : l
}

// What says nothing of its own: numbers of rows, versions, who and when (they stand beside).
const TEKNISK =
  /^(id|nr|versjon|.*_av|opprettet.*|sist_.*|er_demo|velger_nr|slug|fylke_id|tilskuddsar_id|beslutningsgrunnlag_id|fordeling_id|innstilling_id|sete_id|person_id|utvalg_id|identitet_id|lenke_hash|kake_hash|sub)$/
const STORT = new Set([
  'inndata',
  'utdata',
  'regler',
  'sammensetning',
  'kriterier',
  'svar',
  'verdi',
])

function ledd(e: Endring, navn: Navn, sprak: Sprak): string | null {
  const t = historikktekster[sprak]
  const hva = radtekst(e, navn, sprak)
  if (e.operasjon !== 'endret') {
    const belop = e.felter.find((f) => f.kolonne.endsWith('_kr'))
    const verdi = belop?.etter ?? belop?.for ?? null
    const tall = typeof verdi === 'number' ? ` (${formatKroner(verdi, sprak)})` : ''
    return `${t.ord[e.operasjon](hva)}${tall}`
  }
  const felter = e.felter.filter((f) => !TEKNISK.test(f.kolonne))
  const [forste] = felter
  if (forste === undefined) return null
  const navnPa = (f: Felt) => historikknavn[sprak].kolonner[f.kolonne] ?? lesbar(f.kolonne)
  const verdi = (f: Felt, v: unknown) => verditekst(f.kolonne, v, navn, sprak)
  if (felter.length === 1) {
    return erStort(forste)
      ? t.endretStort(navnPa(forste), hva)
      : t.endretFelt(navnPa(forste), hva, verdi(forste, forste.for), verdi(forste, forste.etter))
  }
  const deler = felter.map((f) =>
    erStort(f) ? navnPa(f) : t.felt(navnPa(f), verdi(f, f.for), verdi(f, f.etter)),
  )
  return `${t.ord.endret(hva)}: ${deler.join(', ')}`
}

function erStort(f: Felt): boolean {
  const erObjekt = (v: unknown) => typeof v === 'object' && v !== null && !Array.isArray(v)
  return STORT.has(f.kolonne) && (erObjekt(f.for) || erObjekt(f.etter) || Array.isArray(f.etter))
}

/** The row in words: what it is called, else what it belongs to. */
function radtekst(e: Endring, navn: Navn, sprak: Sprak): string {
  const mal = historikknavn[sprak].rader[e.tabell] ?? `${lesbar(e.tabell)} {nr}`
  const deler = e.radnokkel.split('/')
  const verdi = (kolonne: string): string | undefined => {
    const felt = e.felter.find((f) => f.kolonne === kolonne)
    const v = felt?.etter ?? felt?.for ?? null
    return typeof v === 'string' || typeof v === 'number' ? String(v) : undefined
  }
  const oppslag = (tabell: string, nokkel: string | undefined) =>
    nokkel === undefined ? undefined : navn.get(`${tabell} ${nokkel}`)
  const kjent: Readonly<Record<string, string | undefined>> = {
    navn: verdi('navn') ?? oppslag(e.tabell, deler.at(-1)) ?? verdi('kortnavn'),
    nr: deler.at(-1),
    nettverk:
      oppslag('nettverk', verdi('nettverk_id')) ??
      oppslag('beslutningsgrunnlag', verdi('beslutningsgrunnlag_id') ?? deler[0]) ??
      oppslag('nettverk', deler.at(-1)) ??
      oppslag('beslutningsgrunnlag', deler.at(-1)),
    utvalg: oppslag('utvalg', verdi('utvalg_id')),
    utvalgstype: verdi('utvalgstype'),
    organisasjon: oppslag('organisasjon', verdi('organisasjon_id')),
    person:
      oppslag('person', verdi('person_id')) ??
      oppslag('setebesetning', deler.at(-1))?.split(', ')[0],
    sete:
      oppslag('sete', verdi('sete_id')) ?? oppslag('setebesetning', deler.at(-1))?.split(', ')[1],
    verv: oppslag('setebesetning', verdi('verv_id') ?? verdi('besetning_id')),
    gruppe: oppslag('vurderingsgruppe', verdi('gruppe_id')),
    nokkel: verdi('nokkel'),
  }
  return mal.replaceAll(/\{([a-z]+)\}/g, (_, del: string) => kjent[del] ?? '–')
}

function verditekst(kolonne: string, verdi: unknown, navn: Navn, sprak: Sprak): string {
  const t = historikktekster[sprak]
  if (verdi === null || verdi === undefined || verdi === '') return t.tomt
  if (typeof verdi === 'boolean') return verdi ? t.ja : t.nei
  if (typeof verdi === 'number') {
    if (kolonne.endsWith('_kr')) return formatKroner(verdi, sprak)
    return navn.get(`${ID[kolonne] ?? ''} ${verdi}`) ?? formatTall(verdi, sprak, 4)
  }
  if (Array.isArray(verdi)) return verdi.length === 0 ? t.tomt : verdi.map(String).join(', ')
  if (typeof verdi !== 'string') return t.endretOrd
  const kjent = navn.get(`${ID[kolonne] ?? ''} ${verdi}`)
  if (kjent !== undefined) return kjent
  if (erDato(verdi)) return formatDato(verdi, sprak)
  if (erTidspunkt(verdi)) return formatTidspunkt(verdi, sprak)
  const periode = /^[[(](\d{4}-\d{2}-\d{2})?,(\d{4}-\d{2}-\d{2})?[)\]]$/.exec(verdi)
  const [, fra, til] = periode ?? []
  // A person may have typed what looks like a period.
  if (periode !== null && [fra, til].every((d) => d === undefined || erDato(d))) {
    const siste = til === undefined ? '' : formatDato(dagenFor(til), sprak)
    return `«${fra === undefined ? '' : formatDato(fra, sprak)} – ${siste}»`
  }
  return `«${verdi.length > 160 ? `${verdi.slice(0, 160)}…` : verdi}»`
}

// The table a number or name points into.
const ID: Readonly<Record<string, string>> = {
  organisasjon_id: 'organisasjon',
  partner_id: 'organisasjon',
  nettverk_id: 'nettverk',
  utvalg_id: 'utvalg',
  verv_id: 'setebesetning',
  person_id: 'person',
  gruppe_id: 'vurderingsgruppe',
  ordning_id: 'ordning',
}

function lesbar(navn: string): string {
  return navn.replace(/_(kr|id)$/, '').replaceAll('_', ' ')
}
