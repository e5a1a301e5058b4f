import type { Tallfeil } from './les-nokkeltall.ts'
import { navnenokkel } from './match-nettverk.ts'
import type { Nokkel } from './sporringer.ts'

/** What each column of a sheet is, by its heading. `plass` counts from 0. */
export interface Arkkolonner {
  readonly id: number | undefined
  readonly navn: number | undefined
  readonly nokler: readonly { readonly nokkel: Nokkel; readonly plass: number }[]
  readonly utenKolonne: readonly Nokkel[]
  readonly ukjente: readonly string[]
  readonly feil: readonly Tallfeil[]
}

const ID = new Set(['id', 'nettverkid', 'nettverksid', 'id nettverk', 'id nettverks'])
const NAVN = new Set([
  'navn',
  'namn',
  'name',
  'nettverk',
  'network',
  'nettverksnavn',
  'navn nettverk',
])

/** Headings in any order and case. Without a heading for the name, the first column names the row. */
export function lesKolonner(
  overskrifter: readonly string[],
  nokler: readonly Nokkel[],
): Arkkolonner {
  const norm = overskrifter.map(navnenokkel)
  const paNokkel = nokler.map((nokkel) => {
    const plasser = norm.flatMap((o, i) => (o === navnenokkel(nokkel.navn) ? [i] : []))
    return { nokkel, plasser }
  })
  const brukt = new Set(paNokkel.flatMap((k) => k.plasser))
  const forste = (ord: ReadonlySet<string>) => {
    const plass = norm.findIndex((o, i) => ord.has(o) && !brukt.has(i))
    return plass < 0 ? undefined : plass
  }
  const id = forste(ID)
  const merket = forste(NAVN)
  const navn = merket ?? (id === undefined && !brukt.has(0) ? 0 : undefined)
  const feil: Tallfeil[] = paNokkel
    .filter((k) => k.plasser.length > 1)
    .map((k) => ({ kode: 'dobbel-kolonne', nokkel: k.nokkel.navn }))
  if (brukt.size === 0) feil.push({ kode: 'ingen-nokkelkolonner' })
  return {
    id,
    navn,
    nokler: paNokkel.flatMap(({ nokkel, plasser: [plass] }) =>
      plass === undefined ? [] : [{ nokkel, plass }],
    ),
    utenKolonne:
      brukt.size === 0 ? [] : paNokkel.filter((k) => k.plasser.length === 0).map((k) => k.nokkel),
    ukjente: overskrifter.filter((o, i) => o !== '' && i !== id && i !== navn && !brukt.has(i)),
    feil,
  }
}
