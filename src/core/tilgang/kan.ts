import { ja, nei, uventet, type Avgjorelse } from '../resultat.ts'
import { rettighet, type Handling, type Rolle } from './rettigheter.ts'

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
}

/** What the action is about. A missing fact never widens a right. */
export interface Forhold {
  readonly fylkeId?: string | undefined
  readonly nettverkId?: string | undefined
}

export type Tilgangsgrunn = 'mangler-rolle' | 'annet-fylke' | 'annet-nettverk'

/**
 * Always: the same actor, action and relation give the same answer; a role without an entry in the
 * table is refused; reach `fylke` and `nettverk` are refused when the county is another or unknown.
 */
export function kan(
  aktor: Aktor,
  handling: Handling,
  forhold: Forhold = {},
): Avgjorelse<Tilgangsgrunn> {
  const rekkevidde = rettighet(handling, aktor.rolle)
  if (rekkevidde === null) return nei('mangler-rolle')
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
