import { ja, nei, uventet, type Avgjorelse } from '../resultat.ts'
import type { Opptredengrunn } from '../verv/kan-opptre.ts'
import type { Plass } from '../verv/typer.ts'
import {
  kreverOpptreden,
  rettighet,
  type Handling,
  type Rekkevidde,
  type Rolle,
} from './rettigheter.ts'

/** The person in the seat they act from now. One person may hold several; one is used at a time. */
export interface Aktor {
  readonly rolle: Rolle
  /** Null only for the public. */
  readonly vervId: number | null
  readonly navn: string
  /** For whom: the seat as it stands in the minutes. */
  readonly sete: string
  readonly fylkeId: string | null
  readonly nettverkId: string | null
  readonly organisasjonId: string | null
  /** Networks in `fylkeId` the seat belongs to: own, as partner, or as owner. */
  readonly nettverkIder: readonly string[]
  /** The seat's number, the body it is in and the scheme of the body; null for the public. */
  readonly seteId: number | null
  readonly utvalgId: string | null
  readonly utvalg: string
  readonly ordningId: string | null
  readonly plass: Plass | null
  /** Whether this place acts for the seat today: a vara does not while the representative does. */
  readonly opptrer: Avgjorelse<Opptredengrunn>
  /** The name of the one who acts for the seat today when it is not this one. */
  readonly opptrerIStedet: string | null
}

/** What the action is about. A missing fact never widens a right. */
export interface Forhold {
  readonly fylkeId?: string | undefined
  readonly nettverkId?: string | undefined
}

export type Tilgangsgrunn = 'mangler-rolle' | 'annet-fylke' | 'annet-nettverk' | Opptredengrunn

/**
 * Always: the same actor, action and relation give the same answer; a role without an entry in the
 * table is refused; reach `fylke` and `nettverk` are refused when the county is another or unknown;
 * what is done on behalf of the seat is refused to a place that does not act for it today.
 */
export function kan(
  aktor: Aktor,
  handling: Handling,
  forhold: Forhold = {},
): Avgjorelse<Tilgangsgrunn> {
  const rekkevidde = rettighet(handling, aktor.rolle)
  if (rekkevidde === null) return nei('mangler-rolle')
  const naar = innenRekkevidde(aktor, rekkevidde, forhold)
  return naar.ok && kreverOpptreden(handling) ? aktor.opptrer : naar
}

function innenRekkevidde(
  aktor: Aktor,
  rekkevidde: Rekkevidde,
  forhold: Forhold,
): Avgjorelse<Tilgangsgrunn> {
  switch (rekkevidde) {
    case 'alle':
      return ja
    case 'fylke':
      return iEgetFylke(aktor, forhold) ? ja : nei('annet-fylke')
    case 'nettverk': {
      if (!iEgetFylke(aktor, forhold)) return nei('annet-fylke')
      const { nettverkId } = forhold
      return nettverkId !== undefined && aktor.nettverkIder.includes(nettverkId)
        ? ja
        : nei('annet-nettverk')
    }
    default:
      return uventet(rekkevidde)
  }
}

function iEgetFylke(aktor: Aktor, forhold: Forhold): boolean {
  return aktor.fylkeId !== null && aktor.fylkeId === forhold.fylkeId
}
