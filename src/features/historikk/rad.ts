import type { Endring } from '#core/historikk/endringer.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatDato } from '#ui/format.ts'
import type { Navn } from './navn.ts'
import { historikknavn } from './navnetekster.ts'
import type { Sakslinje } from './sporringer.ts'
import { ordFor } from './verdi.ts'

/** What the line says it is about, whatever was changed. */
export type Om = Pick<Sakslinje, 'arId' | 'nettverkId' | 'utvalgId' | 'personId'>

/** Fills in `{…}` of a sentence with what is known of the row; «–» is what is no longer known. */
export function fyllInn(mal: string, e: Endring, om: Om, navn: Navn, sprak: Sprak): string {
  const kjent = delene(e, om, navn, sprak)
  return mal.replaceAll(/\{([a-z]+)\}/g, (_, del: string) => kjent[del] ?? '–')
}

/** The row in words: what it is called, else what it belongs to. */
export function radtekst(e: Endring, om: Om, navn: Navn, sprak: Sprak): string {
  const mal = historikknavn[sprak].rader[e.tabell] ?? `${lesbar(e.tabell)} {nr}`
  return fyllInn(mal, e, om, navn, sprak)
}

export function lesbar(navn: string): string {
  return navn.replace(/_(kr|id)$/, '').replaceAll('_', ' ')
}

// Of a change only what changed is kept: the rest is found by the key of the row, and by what the
// line says it is about. A key is looked up in its own table only, for numbers are alike.
function delene(
  e: Endring,
  om: Om,
  navn: Navn,
  sprak: Sprak,
): Readonly<Record<string, string | undefined>> {
  const deler = e.radnokkel.split('/')
  const verdi = (kolonne: string): string | undefined => {
    const felt = e.felter.find((f) => f.kolonne === kolonne)
    const v = felt?.etter ?? felt?.for ?? null
    return typeof v === 'string' || typeof v === 'number' ? String(v) : undefined
  }
  const oppslag = (tabell: string, nokkel: string | number | null | undefined) =>
    nokkel === undefined || nokkel === null ? undefined : navn.get(`${tabell} ${nokkel}`)
  const eget = oppslag(e.tabell, e.radnokkel)
  const ord = (kolonne: string) => {
    const v = verdi(kolonne)
    return v === undefined ? undefined : ordFor(e.tabell, kolonne, v, sprak)
  }
  const verv = oppslag('setebesetning', verdi('verv_id') ?? verdi('besetning_id'))
  const besetning = e.tabell === 'setebesetning' ? eget : undefined
  const dato = verdi('dato') ?? (e.tabell === 'opptreden' ? deler[1] : undefined)
  return {
    navn: verdi('navn') ?? eget ?? verdi('kortnavn'),
    nr: deler.at(-1),
    ar: oppslag('tilskuddsar', om.arId),
    nettverk: oppslag('nettverk', om.nettverkId),
    utvalg: oppslag('utvalg', om.utvalgId),
    utvalgstype: ord('utvalgstype') ?? (e.tabell === 'seterett' ? eget : undefined),
    organisasjon: oppslag('organisasjon', verdi('organisasjon_id')) ?? eget,
    ordning: oppslag('ordning', verdi('ordning_id')) ?? eget,
    person: oppslag('person', om.personId) ?? verv?.split(', ')[0],
    rolle: ord('rolle'),
    vervsete: verv?.split(', ').slice(1).join(', '),
    sete:
      oppslag('sete', verdi('sete_id')) ??
      besetning?.split(', ').slice(1).join(', ') ??
      oppslag('sete', deler[0]),
    verv: verv ?? (e.tabell === 'gruppemedlem' ? oppslag('setebesetning', deler[1]) : eget),
    gruppe: oppslag('vurderingsgruppe', verdi('gruppe_id') ?? deler[0]),
    nokkel: e.tabell === 'nokkeltall' ? oppslag('nokkel', `${deler[0]}/${deler[1]}`) : eget,
    dato: dato === undefined ? undefined : formatDato(dato, sprak),
    grunn: ord('grunn'),
  }
}
