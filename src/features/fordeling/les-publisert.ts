import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { LestArk } from '#platform/documents/lest-ark.ts'
import { tolkBelop } from '#platform/documents/tolk-tall.ts'

export interface Nettverksnavn {
  readonly id: string
  readonly navn: string
}

/** One row of a published table, read and matched. */
export interface PublisertRad {
  readonly radnummer: number
  readonly nettverkId: string
  readonly navn: string
  /** As it stood in the table. */
  readonly skrevet: string
  readonly belop: number
}

/** `rad` is the number a sheet shows to its left. */
export type Publisertfeil =
  | { readonly kode: 'for-fa-kolonner' | 'ingen-rader' }
  | { readonly kode: 'mangler-navn' | 'mangler-belop'; readonly rad: number }
  | {
      readonly kode: 'ukjent-nettverk' | 'ikke-belop'
      readonly rad: number
      readonly verdi: string
    }
  | {
      readonly kode: 'dobbelt'
      readonly rad: number
      readonly verdi: string
      readonly forste: number
    }

export interface LestPublisert {
  readonly kolonner: { readonly navn: string; readonly belop: string }
  readonly rader: readonly PublisertRad[]
  /** The sum as the table itself says, when it has a row of sums. */
  readonly oppgittSum: number | null
  /** Networks of the year the table says nothing of. */
  readonly utelatt: readonly Nettverksnavn[]
}

/**
 * A sheet with a column of networks and a column of amounts → rows matched to the register, or
 * every fault at once. Names are matched by letters and figures alone («Verdal - Levanger» is
 * Verdal/Levanger) or by id; a row of sums is kept to be checked against.
 */
export function lesPublisert(
  ark: LestArk,
  nettverk: readonly Nettverksnavn[],
): Resultat<LestPublisert, readonly Publisertfeil[]> {
  const navnekolonne = finn(ark, NAVNEORD) ?? 0
  const belopskolonne =
    finn(ark, BELOPSORD, navnekolonne) ??
    (ark.overskrifter.length > 1 ? nesteEtter(navnekolonne) : -1)
  if (belopskolonne < 0) return feil([{ kode: 'for-fa-kolonner' }])

  const kjente = new Map(nettverk.flatMap((n) => [[nokkel(n.id), n] as const, [nokkel(n.navn), n]]))
  const funn: Publisertfeil[] = []
  const rader: PublisertRad[] = []
  const sett = new Map<string, number>()
  let oppgittSum: number | null = null
  for (const { radnummer: rad, celler } of ark.rader) {
    const skrevet = celler[navnekolonne] ?? ''
    const belopstekst = celler[belopskolonne] ?? ''
    const belop = tolkBelop(belopstekst)
    if (SUMORD.test(skrevet)) {
      oppgittSum = belop ?? oppgittSum
      continue
    }
    const treff = kjente.get(nokkel(skrevet))
    if (skrevet === '') funn.push({ kode: 'mangler-navn', rad })
    else if (treff === undefined) funn.push({ kode: 'ukjent-nettverk', rad, verdi: skrevet })
    if (belopstekst === '') funn.push({ kode: 'mangler-belop', rad })
    else if (belop === null) funn.push({ kode: 'ikke-belop', rad, verdi: belopstekst })
    if (treff === undefined) continue
    const forste = sett.get(treff.id)
    if (forste !== undefined) funn.push({ kode: 'dobbelt', rad, verdi: treff.navn, forste })
    else sett.set(treff.id, rad)
    if (belop !== null) {
      rader.push({ radnummer: rad, nettverkId: treff.id, navn: treff.navn, skrevet, belop })
    }
  }
  if (ark.rader.length === 0) funn.push({ kode: 'ingen-rader' })
  if (funn.length > 0) return feil(funn)
  return ok({
    kolonner: {
      navn: ark.overskrifter[navnekolonne] ?? '',
      belop: ark.overskrifter[belopskolonne] ?? '',
    },
    rader,
    oppgittSum,
    utelatt: nettverk.filter((n) => !sett.has(n.id)),
  })
}

const NAVNEORD = /nettverk|network|region|navn|namn|name|^id$/i
const BELOPSORD = /ramme|frame|bel[øo]p|amount|kr|tilskudd|tilskot|sum/i
const SUMORD = /^(?:sum|totalt?|i alt|til sammen|til saman)\b/i

function finn(ark: LestArk, ord: RegExp, unntatt?: number): number | undefined {
  const nr = ark.overskrifter.findIndex((o, i) => i !== unntatt && ord.test(o))
  return nr < 0 ? undefined : nr
}

function nesteEtter(nr: number): number {
  return nr === 0 ? 1 : 0
}

function nokkel(navn: string): string {
  return navn
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
