import { uventet } from '#core/resultat.ts'
import { kan, type Aktor, type Forhold } from '#core/tilgang/kan.ts'
import type { Varselslag } from './slag.ts'

/** What has happened, as the rules need to know it. */
export interface Hendelse {
  readonly slag: Varselslag
  readonly fylkeId: string
  readonly nettverkId: string | null
  /** The scheme of the year it is about; null when it is about none. */
  readonly ordningId: string | null
  /** Members of the group that got a case. */
  readonly gruppeVerv: readonly number[]
  /** Whom it is about, for a seat. */
  readonly personId: number | null
  /** The seat that did it: its holder knows. */
  readonly avPersonId: number | null
  /** For a deadline: which, and the networks that have not sent. */
  readonly frist: 'innsendingsfrist' | 'innstillingsmote' | 'valg' | 'invitasjon' | null
  readonly gjenstar: readonly string[]
  /** Persons a deadline is about: whoever is elected. */
  readonly berorte: readonly number[]
}

export interface Mulig {
  readonly personId: number
  readonly hatt: Aktor
}

/**
 * Who is told. Always: each person once, never the one who did it, and nobody who could not open
 * the place it is about.
 */
export function mottakere(h: Hendelse, mulige: readonly Mulig[]): readonly number[] {
  const valgt = mulige
    .filter((m) => m.personId !== h.avPersonId && m.hatt.fylkeId === h.fylkeId)
    .filter((m) => gjelder(h, m))
    .map((m) => m.personId)
  // Whose seat has ended may have no hat left.
  const selv = h.slag === 'sete-gitt' || h.slag === 'sete-avsluttet' ? h.personId : null
  return [...new Set([...valgt, ...(selv === null || selv === h.avPersonId ? [] : [selv])])]
}

function gjelder(h: Hendelse, { personId, hatt }: Mulig): boolean {
  const ved = {
    fylkeId: h.fylkeId,
    nettverkId: h.nettverkId ?? undefined,
    ordningId: h.ordningId ?? undefined,
  }
  const sekretariat = kan(hatt, 'grunnlag.returner', ved).ok
  switch (h.slag) {
    case 'innsendt':
      return sekretariat || kan(hatt, 'grunnlag.rediger', ved).ok
    case 'returnert':
      return kan(hatt, 'grunnlag.rediger', ved).ok
    case 'gruppesak':
      return hatt.vervId !== null && h.gruppeVerv.includes(hatt.vervId)
    case 'innstilling-vedtatt':
      return kan(hatt, 'grunnlag.oversikt', ved).ok
    case 'sete-gitt':
    case 'sete-avsluttet':
      return false
    case 'frist-naer':
      return nar(h, personId, hatt, ved)
    default:
      return uventet(h.slag)
  }
}

function nar(h: Hendelse, personId: number, hatt: Aktor, ved: Forhold): boolean {
  switch (h.frist) {
    case 'innsendingsfrist':
      return h.gjenstar.some(
        (nettverkId) => kan(hatt, 'grunnlag.rediger', { ...ved, nettverkId }).ok,
      )
    case 'innstillingsmote':
      return kan(hatt, 'vurdering.se', { ...ved, tilstand: 'etter-frist' }).ok
    case 'valg':
      return kan(hatt, 'utvalg.endre', ved).ok || h.berorte.includes(personId)
    case 'invitasjon':
      return kan(hatt, 'person.inviter', ved).ok
    case null:
      return false
    default:
      return uventet(h.frist)
  }
}
