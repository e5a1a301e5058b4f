import { ja, nei, uventet, type Avgjorelse } from '../resultat.ts'
import type { Opptredengrunn } from '../verv/kan-opptre.ts'
import type { Plass } from '../verv/typer.ts'
import { gjelderEnOrdning, kreverOpptreden } from './krav.ts'
import { erHandling, type Handling, type Rekkevidde, type Rolle } from './rettigheter.ts'
import { cellerAv, saksregel } from './tabell.ts'
import type { Tilstand } from './tilstander.ts'

/** The person in the seat they act from now. One person may hold several; one is used at a time. */
export interface Aktor {
  readonly rolle: Rolle
  /** Null only for the public. */
  readonly vervId: number | null
  readonly navn: string
  /** For whom: the seat as it stands in the minutes. */
  readonly sete: string
  /** Null for the public and for the directorate. */
  readonly fylkeId: string | null
  readonly nettverkId: string | null
  readonly organisasjonId: string | null
  /** Networks in `fylkeId` the seat belongs to: own, as partner, or as owner. */
  readonly nettverkIder: readonly string[]
  /**
   * For those it belongs to as partner only: the schemes it is partner in. A network that is not
   * named here is the seat's in every scheme its body handles.
   */
  readonly partnerordninger: Readonly<Record<string, readonly string[]>>
  /** The seat's number and the body it is in; null for the public. */
  readonly seteId: number | null
  readonly utvalgId: string | null
  readonly utvalg: string
  /** The schemes the body handles today, its own first named; null for one that handles them all. */
  readonly ordningIder: readonly string[] | null
  readonly plass: Plass | null
  /** Whether this place acts for the seat today: a vara does not while the representative does. */
  readonly opptrer: Avgjorelse<Opptredengrunn>
  /** The name of the one who acts for the seat today when it is not this one. */
  readonly opptrerIStedet: string | null
  /** The other holdings of the seat that come before this one today. */
  readonly foran: readonly number[]
}

/** What the action is about. A missing fact never widens a right. */
export interface Forhold {
  readonly fylkeId?: string | undefined
  readonly nettverkId?: string | undefined
  /** The scheme whose grant year it belongs to. */
  readonly ordningId?: string | undefined
  /** Where the thing stands, for an action whose right depends on it. */
  readonly tilstand?: Tilstand | undefined
}

export type Tilgangsgrunn =
  | 'mangler-rolle'
  | 'annet-fylke'
  | 'annet-nettverk'
  | 'annen-ordning'
  | 'annen-tilstand'
  | Opptredengrunn

/**
 * Always: the same actor, action and relation give the same answer; a role without an entry in the
 * table is refused; reach `fylke` and `nettverk` are refused when the county is another or unknown,
 * and, for what belongs to a grant year, when the scheme is one the seat's body does not handle;
 * what is done on behalf of the seat is refused to a place that does not act for it today.
 * An unknown state is allowed only what every state allows; except where a rule is named, for that
 * rule judges the state itself when the thing is at hand.
 */
export function kan(
  aktor: Aktor,
  handling: Handling,
  forhold: Forhold = {},
): Avgjorelse<Tilgangsgrunn> {
  return medOpptreden(aktor, handling, iTabellen(aktor, handling, forhold))
}

/** Whether there is any state in which it is allowed: what a route asks before it knows the state. */
export function kanNoenGang(
  aktor: Aktor,
  handling: Handling,
  { fylkeId, nettverkId, ordningId }: Forhold,
): Avgjorelse<Tilgangsgrunn> {
  const svar = iTabellen(aktor, handling, { fylkeId, nettverkId, ordningId })
  const noenGang = !svar.ok && svar.grunn === 'annen-tilstand' ? ja : svar
  return medOpptreden(aktor, handling, noenGang)
}

function medOpptreden(
  aktor: Aktor,
  handling: Handling,
  svar: Avgjorelse<Tilgangsgrunn>,
): Avgjorelse<Tilgangsgrunn> {
  return svar.ok && kreverOpptreden(handling) ? aktor.opptrer : svar
}

function iTabellen(aktor: Aktor, handling: Handling, forhold: Forhold): Avgjorelse<Tilgangsgrunn> {
  if (!erHandling(handling)) return nei('mangler-rolle')
  const celler = cellerAv(handling)
  const svar = celler.map((c) => naar(aktor, handling, c.rettighet[aktor.rolle], forhold))
  const noenGang = svar.find((s) => s.ok)
  if (noenGang === undefined) return naermest(svar)
  const { tilstand } = forhold
  if (celler.every((c) => c.tilstand === null)) return noenGang
  if (tilstand === undefined) {
    return saksregel(handling) !== null || svar.every((s) => s.ok) ? ja : nei('annen-tilstand')
  }
  const her = svar[celler.findIndex((c) => c.tilstand === tilstand)]
  if (her === undefined || her.ok) return her ?? nei('annen-tilstand')
  return her.grunn === 'annen-ordning' ? her : nei('annen-tilstand')
}

/**
 * Whether the network is the seat's, in the scheme it is about. A development partner is one for a
 * network in a scheme (overview of partners, Trøndelag 2023: others in Kompetanseløftet than in
 * Dekom), so an unknown scheme is nobody's as partner.
 */
export function tilhorer(
  { nettverkIder, partnerordninger }: Pick<Aktor, 'nettverkIder' | 'partnerordninger'>,
  nettverkId: string | undefined,
  ordningId: string | undefined,
): boolean {
  if (nettverkId === undefined || !nettverkIder.includes(nettverkId)) return false
  const somPartner = partnerordninger[nettverkId]
  return somPartner === undefined || (ordningId !== undefined && somPartner.includes(ordningId))
}

/** Whether the seat's body handles the scheme; an unknown scheme is handled only by one that handles all. */
export function behandler(
  { ordningIder }: Pick<Aktor, 'ordningIder'>,
  ordningId: string | undefined,
): boolean {
  return ordningIder === null || (ordningId !== undefined && ordningIder.includes(ordningId))
}

function naar(
  aktor: Aktor,
  handling: Handling,
  rekkevidde: Rekkevidde | undefined,
  { fylkeId, nettverkId, ordningId }: Forhold,
): Avgjorelse<Tilgangsgrunn> {
  switch (rekkevidde) {
    case undefined:
      return nei('mangler-rolle')
    case 'alle':
      return ja
    case 'fylke':
    case 'nettverk': {
      if (!iEgetFylke(aktor, fylkeId)) return nei('annet-fylke')
      if (gjelderEnOrdning(handling) && !behandler(aktor, ordningId)) return nei('annen-ordning')
      if (rekkevidde === 'fylke') return ja
      return tilhorer(aktor, nettverkId, ordningId) ? ja : nei('annet-nettverk')
    }
    default:
      return uventet(rekkevidde)
  }
}

/** The refusal that came closest to a yes: whoever lacks only the relation is told so. */
function naermest(svar: readonly Avgjorelse<Tilgangsgrunn>[]): Avgjorelse<Tilgangsgrunn> {
  const grunner = new Set(svar.flatMap((s) => (s.ok ? [] : [s.grunn])))
  const rekkefolge = ['annet-nettverk', 'annen-ordning', 'annet-fylke'] as const
  return nei(rekkefolge.find((g) => grunner.has(g)) ?? 'mangler-rolle')
}

function iEgetFylke(aktor: Aktor, fylkeId: string | undefined): boolean {
  return aktor.fylkeId !== null && aktor.fylkeId === fylkeId
}
