import { type Resultat, feil, ok } from '#core/resultat.ts'
import { bruktBredde } from './samle-rader.ts'

/** A sheet as read: the first row with content is the headings, every row after it is data. */
export type LestArk = {
  readonly overskrifter: readonly string[]
  readonly rader: readonly LestRad[]
}

/**
 * `radnummer` is the number Excel shows to its left. `celler` are trimmed; in a `LestArk` there
 * are as many as there are headings.
 */
export type LestRad = { readonly radnummer: number; readonly celler: readonly string[] }

/** `rad` and `kolonne` count from 1; `grense` is the limit that was broken. */
export type ArkFeil = {
  readonly kode: ArkFeilkode
  readonly rad?: number
  readonly kolonne?: number
  readonly grense?: number
  readonly overskrift?: string
}

export type ArkFeilkode =
  | 'tom'
  | 'for-stor'
  | 'ukjent-type'
  | 'gammelt-excel-eller-passord'
  | 'skadet'
  | 'zipbombe'
  | 'for-stort-ark'
  | 'ugyldig-csv'
  | 'for-mange-rader'
  | 'for-mange-kolonner'
  | 'mangler-overskrift'
  | 'dobbel-overskrift'

export type Arkgrenser = {
  /** Of the file as sent. A workbook may unpack to ten times as much. */
  readonly byte: number
  /** With content, the heading not counted. */
  readonly rader: number
  readonly kolonner: number
}

export const ARKGRENSER: Arkgrenser = { byte: 5 * 1024 * 1024, rader: 20_000, kolonner: 200 }

/** Rows with content → headings and data, or every fault of the headings at once. */
export function tilLestArk(rader: readonly LestRad[]): Resultat<LestArk, ArkFeil[]> {
  const [hode, ...data] = rader
  if (!hode) return feil([{ kode: 'tom' }])
  const feilene = overskriftsfeil(hode, data)
  if (feilene.length > 0) return feil(feilene)
  const overskrifter = hode.celler.slice(0, bruktBredde(hode.celler))
  return ok({
    overskrifter,
    rader: data.map((r) => ({
      radnummer: r.radnummer,
      celler: overskrifter.map((_, i) => r.celler[i] ?? ''),
    })),
  })
}

function overskriftsfeil(hode: LestRad, data: readonly LestRad[]): ArkFeil[] {
  const funnet: ArkFeil[] = []
  const sett = new Set<string>()
  for (const [i, overskrift] of hode.celler.entries()) {
    const likt = overskrift.normalize('NFC').toLowerCase()
    const sted = { rad: hode.radnummer, kolonne: i + 1 }
    if (overskrift !== '' && sett.has(likt)) {
      funnet.push({ kode: 'dobbel-overskrift', ...sted, overskrift })
    }
    sett.add(likt)
  }
  return [...funnet, ...celleUtenOverskrift(hode, data)].toSorted(
    (a, b) => (a.rad ?? 0) - (b.rad ?? 0) || (a.kolonne ?? 0) - (b.kolonne ?? 0),
  )
}

/** One fault per column without a heading, at its first cell with content. */
function celleUtenOverskrift(hode: LestRad, data: readonly LestRad[]): ArkFeil[] {
  const forste = new Map<number, number>()
  for (const rad of data) {
    for (const [i, celle] of rad.celler.entries()) {
      if (celle !== '' && (hode.celler[i] ?? '') === '' && !forste.has(i)) {
        forste.set(i, rad.radnummer)
      }
    }
  }
  const hull = hode.celler
    .slice(0, bruktBredde(hode.celler))
    .flatMap((o, i) => (o === '' && !forste.has(i) ? [i] : []))
  for (const i of hull) forste.set(i, hode.radnummer)
  return [...forste].map(([i, rad]) => ({ kode: 'mangler-overskrift', rad, kolonne: i + 1 }))
}
