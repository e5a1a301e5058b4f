import { feil, ok, type Resultat } from '#core/resultat.ts'
import { plassFor } from '#core/vurdering/gruppeplass.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { erInnstillingVedtatt } from '#features/innstilling/sporringer.ts'
import {
  hentGrupper,
  hentSaker,
  type Gruppe,
  type Medlem,
  type Sak,
} from '#features/vurdering/sporringer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { saksbilde, type Saksbilde, type Sporsmal } from './bilde.ts'

/** A group, its sent cases, and the one who acts in it. */
export interface Gruppelesing {
  readonly ar: Tilskuddsar
  readonly gruppe: Gruppe
  readonly saker: readonly Saksbilde[]
  /** Undefined when the seat that acts is not in the group. */
  readonly meg: Medlem | undefined
}

/** One person in one case, as it stands in the transaction. */
export interface Habilitetslesing {
  readonly ar: Tilskuddsar
  readonly gruppe: Gruppe
  readonly sak: Sak
  readonly bilde: Saksbilde
  readonly sporsmal: Sporsmal
}

/** Three queries. Undefined: there is no such group. */
export async function lesGruppe(
  db: LeseDb,
  ar: Tilskuddsar,
  slug: string,
  vervId: number | null,
  /** The one who asks acts for the seat; of a command the table of rights has said so. */
  opptrer = true,
): Promise<Gruppelesing | undefined> {
  const grupper = await hentGrupper(db, ar.id)
  const gruppe = grupper.find((g) => g.slug === slug)
  if (gruppe === undefined) return undefined
  const meg = plassFor(gruppe.medlemmer, vervId)
  const saker = await hentSaker(db, ar)
  const last = await erInnstillingVedtatt(db, ar.id)
  return {
    ar,
    gruppe,
    saker: saker
      .filter((s) => s.gruppeId === gruppe.id && s.status === 'sendt')
      .map((s) => saksbilde(gruppe, s, last, meg, opptrer)),
    meg,
  }
}

export type Finnefeil = { readonly kode: 'finnes-ikke' } | { readonly kode: 'utdatert' }

/** The question of one seat's holder in one case; refused when somebody was first. */
export function finnSporsmal(
  l: Gruppelesing,
  k: { readonly nettverkId: string; readonly vervId: number; readonly lest: string },
): Resultat<Habilitetslesing, Finnefeil> {
  const bilde = l.saker.find((s) => s.sak.nettverkId === k.nettverkId)
  const person = personI(l.gruppe, k.vervId)
  const sporsmal = bilde?.sporsmal.find((s) => s.medlem.personId === person)
  if (bilde === undefined || sporsmal === undefined) return feil({ kode: 'finnes-ikke' })
  if (sporsmal.merke !== k.lest) return feil({ kode: 'utdatert' })
  return ok({ ar: l.ar, gruppe: l.gruppe, sak: bilde.sak, bilde, sporsmal })
}

/** Who the question is about: by a place in the group, or by the one they had. */
export function personI({ medlemmer, tidligere }: Gruppe, vervId: number): number | undefined {
  return (plassFor(medlemmer, vervId) ?? plassFor(tidligere, vervId))?.personId
}
