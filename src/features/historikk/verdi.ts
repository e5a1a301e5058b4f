import { dagenFor, erDato } from '#core/dato.ts'
import type { Sprak } from '#core/sprak.ts'
import { erTidspunkt, formatDato, formatKroner, formatTall, formatTidspunkt } from '#ui/format.ts'
import type { Navn } from './navn.ts'
import { historikktekster } from './tekster.ts'
import { verdiord } from './verditekster.ts'

/** A stored value as a person reads it. What somebody has typed stands in quotation marks. */
export function verditekst(
  tabell: string,
  kolonne: string,
  verdi: unknown,
  navn: Navn,
  sprak: Sprak,
): string {
  const t = historikktekster[sprak]
  if (verdi === null || verdi === undefined || verdi === '') return t.tomt
  if (typeof verdi === 'boolean') return verdi ? t.ja : t.nei
  if (typeof verdi === 'number') {
    if (kolonne.endsWith('_kr')) return formatKroner(verdi, sprak)
    if (kolonne === 'andel') return `${formatTall(verdi * 100, sprak, 2)}\u00a0%`
    if (kolonne === 'ar') return String(verdi)
    return navn.get(`${ID[kolonne] ?? ''} ${verdi}`) ?? formatTall(verdi, sprak, 4)
  }
  if (Array.isArray(verdi)) {
    return verdi.length === 0
      ? t.tomt
      : verdi.map((v) => ordFor(tabell, kolonne, String(v), sprak) ?? String(v)).join(', ')
  }
  if (typeof verdi !== 'string') return spraktekst(verdi, sprak) ?? t.endretOrd
  const kjent = ordFor(tabell, kolonne, verdi, sprak) ?? navn.get(`${ID[kolonne] ?? ''} ${verdi}`)
  if (kjent !== undefined) return kjent
  if (erDato(verdi)) return formatDato(verdi, sprak)
  if (erTidspunkt(verdi)) return formatTidspunkt(verdi, sprak)
  const p = lesPeriode(verdi)
  if (p !== null) {
    const dato = (d: string | null) => (d === null ? '' : formatDato(d, sprak))
    return `«${dato(p.fra)} – ${dato(p.til)}»`
  }
  return `«${verdi.length > 160 ? `${verdi.slice(0, 160)}…` : verdi}»`
}

interface Periode {
  readonly fra: string | null
  /** The last day. */
  readonly til: string | null
}

/** A period as the database writes it; null for what only looks like one. */
export function lesPeriode(verdi: unknown): Periode | null {
  if (typeof verdi !== 'string') return null
  const treff = /^[[(](\d{4}-\d{2}-\d{2})?,(\d{4}-\d{2}-\d{2})?[)\]]$/.exec(verdi)
  if (treff === null) return null
  const [, fra, til] = treff
  if (![fra, til].every((d) => d === undefined || erDato(d))) return null
  return { fra: fra ?? null, til: til === undefined ? null : dagenFor(til) }
}

/** The word of a kind, a state or a choice; undefined when the column is not one. */
export function ordFor(
  tabell: string,
  kolonne: string,
  verdi: string,
  sprak: Sprak,
): string | undefined {
  const ord = verdiord[sprak]
  const navn = tabell === 'utvalg' && kolonne === 'type' ? 'utvalgstype' : kolonne
  return ord[`${tabell}.${navn}`]?.[verdi] ?? ord[navn]?.[verdi]
}

/** A text kept in every language. */
function spraktekst(verdi: object, sprak: Sprak): string | undefined {
  const tekst = Object.entries(verdi).find(([k]) => k === sprak)?.[1]
  return typeof tekst === 'string' ? `«${tekst}»` : undefined
}

// The table a number or name points into.
const ID: Readonly<Record<string, string>> = {
  organisasjon_id: 'organisasjon',
  partner_id: 'organisasjon',
  nettverk_id: 'nettverk',
  utvalg_id: 'utvalg',
  verv_id: 'setebesetning',
  besetning_id: 'setebesetning',
  person_id: 'person',
  gruppe_id: 'vurderingsgruppe',
  ordning_id: 'ordning',
  erstattet_av: 'ordning',
  hjemmel_id: 'skjermingshjemmel',
}
