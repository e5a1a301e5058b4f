import { uventet } from '#core/resultat.ts'
import { kan } from '#core/tilgang/kan.ts'
import type { Arsreferanse, Hatt } from './typer.ts'

export const ENDRINGSKODER = [
  'rammer-vedtatt',
  'innsendt',
  'returnert',
  'vurdert',
  'innstilling-vedtatt',
  'sete-gitt',
  'sete-avsluttet',
  'invitasjon-brukt',
] as const
export type Endringskode = (typeof ENDRINGSKODER)[number]

/** Something that has happened, at a point in time (ISO, UTC). */
export interface Endring {
  readonly kode: Endringskode
  readonly tid: string
  readonly fylkeId: string
  readonly ar: Arsreferanse | null
  readonly nettverk: { readonly id: string; readonly navn: string } | null
  readonly utvalg: { readonly id: string; readonly navn: string } | null
  /** Whom it is about, for a seat or an invitation. */
  readonly person: { readonly id: number; readonly navn: string } | null
}

/** Whether it concerns the person: they may see it, and it is in a county or network of a hat. */
export function angaar(
  e: Endring,
  person: { readonly personId: number; readonly hatter: readonly Hatt[] },
): boolean {
  const hatter = person.hatter.filter((h) => h.fylkeId === e.fylkeId)
  const ved = {
    fylkeId: e.fylkeId,
    nettverkId: e.nettverk?.id,
    ordningId: e.ar?.ordningId,
  }
  // What is sent and assessed is the forum's to know of; the body it reads when the deadline is past.
  const vurdert = { ...ved, tilstand: 'etter-frist' } as const
  switch (e.kode) {
    case 'rammer-vedtatt':
    case 'innstilling-vedtatt':
      return hatter.length > 0
    case 'innsendt':
      return hatter.some(
        (h) => kan(h, 'vurdering.se', vurdert).ok || kan(h, 'grunnlag.se-framdrift', ved).ok,
      )
    case 'returnert':
      return hatter.some((h) => kan(h, 'grunnlag.se-framdrift', ved).ok)
    case 'vurdert':
      return hatter.some((h) => kan(h, 'vurdering.se', vurdert).ok)
    case 'sete-gitt':
    case 'sete-avsluttet':
      return e.person?.id === person.personId
    case 'invitasjon-brukt':
      return hatter.some((h) => kan(h, 'person.se-invitasjoner', ved).ok)
    default:
      return uventet(e.kode)
  }
}
