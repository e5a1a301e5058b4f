import { antallFunn, type Samlingsrad } from './samling.ts'

export const SORTERINGER = [
  'nettverk',
  'ramme',
  'omsokt',
  'differanse',
  'koordinator',
  'status',
  'merknader',
] as const
export type Sortering = (typeof SORTERINGER)[number]

/** What is shown and in which order; lives in the address, so that it can be kept and shared. */
export interface Utvalg {
  readonly status: 'sendt' | 'ikke-sendt' | null
  readonly malgruppe: string | null
  readonly partner: string | null
  /** Slug of a group, or `ingen`. */
  readonly gruppe: string | null
  readonly merknad: boolean
  readonly q: string
  readonly sorter: Sortering
  readonly synkende: boolean
}

/** Never fails: an address somebody has written by hand shows what it can. */
export function lesUtvalg(sok: URLSearchParams): Utvalg {
  const status = sok.get('status')
  const sorter = sok.get('sorter')
  return {
    status: status === 'sendt' || status === 'ikke-sendt' ? status : null,
    malgruppe: sok.get('malgruppe') || null,
    partner: sok.get('partner') || null,
    gruppe: sok.get('gruppe') || null,
    merknad: sok.get('merknad') === 'ja',
    q: (sok.get('q') ?? '').trim().slice(0, 100),
    sorter: SORTERINGER.find((s) => s === sorter) ?? 'nettverk',
    synkende: sok.get('retning') === 'synkende',
  }
}

/** The part of the address after the path, with `?`; empty for what is shown by default. */
export function skrivUtvalg(u: Utvalg): string {
  const sok = new URLSearchParams()
  if (u.status !== null) sok.set('status', u.status)
  if (u.malgruppe !== null) sok.set('malgruppe', u.malgruppe)
  if (u.partner !== null) sok.set('partner', u.partner)
  if (u.gruppe !== null) sok.set('gruppe', u.gruppe)
  if (u.merknad) sok.set('merknad', 'ja')
  if (u.q !== '') sok.set('q', u.q)
  if (u.sorter !== 'nettverk') sok.set('sorter', u.sorter)
  if (u.synkende) sok.set('retning', 'synkende')
  const tekst = sok.toString()
  return tekst === '' ? '' : `?${tekst}`
}

export function erFiltrert(u: Utvalg): boolean {
  return skrivUtvalg({ ...u, sorter: 'nettverk', synkende: false }) !== ''
}

export function velgUt(rader: readonly Samlingsrad[], u: Utvalg): readonly Samlingsrad[] {
  const retning = u.synkende ? -1 : 1
  return rader
    .filter((r) => passer(r, u))
    .toSorted((a, b) => retning * sammenlign(a, b, u.sorter) || navn(a, b))
}

function passer(r: Samlingsrad, u: Utvalg): boolean {
  const tiltak = r.grunnlag?.tiltak ?? []
  const { malgruppe, partner } = u
  return (
    (u.status === null || (u.status === 'sendt') === (r.status === 'sendt')) &&
    (malgruppe === null || tiltak.some((t) => t.malgrupper.includes(malgruppe))) &&
    (partner === null || tiltak.some((t) => t.partnerId === partner)) &&
    (u.gruppe === null || (r.grunnlag?.gruppe?.slug ?? 'ingen') === u.gruppe) &&
    (!u.merknad || antallFunn(r.funn, 'mangel') + antallFunn(r.funn, 'varsel') > 0) &&
    (u.q === '' || fritekst(r).includes(u.q.toLocaleLowerCase('nb')))
  )
}

function fritekst(r: Samlingsrad): string {
  const g = r.grunnlag
  return [
    r.nettverkNavn,
    ...(g?.tiltak ?? []).flatMap((t) => [t.tittel, t.tema]),
    ...(g?.deltakerlinjer ?? []).flatMap((d) => [d.beskrivelse, ...d.kommuner]),
    ...Object.values(g?.svar ?? {}),
  ]
    .join('\n')
    .toLocaleLowerCase('nb')
}

const alfabet = new Intl.Collator('nb')
const navn = (a: Samlingsrad, b: Samlingsrad) => alfabet.compare(a.nettverkNavn, b.nettverkNavn)
const STATUSREKKE = ['sendt', 'returnert', 'trukket', 'utkast', 'ikke-sendt']

function sammenlign(a: Samlingsrad, b: Samlingsrad, etter: Sortering): number {
  if (etter === 'nettverk') return navn(a, b)
  const [x, y] = [VERDI[etter](a) ?? -Infinity, VERDI[etter](b) ?? -Infinity]
  return x === y ? 0 : x - y
}

// What is not known sorts as less than anything known.
const VERDI: Record<
  Exclude<Sortering, 'nettverk'>,
  (r: Samlingsrad) => number | null | undefined
> = {
  ramme: (r) => r.ramme,
  omsokt: (r) => r.grunnlag?.omsokt,
  differanse: (r) => r.differanse,
  koordinator: (r) => r.koordinator?.belop,
  status: (r) => STATUSREKKE.indexOf(r.status),
  merknader: (r) => antallFunn(r.funn, 'mangel') + antallFunn(r.funn, 'varsel'),
}
