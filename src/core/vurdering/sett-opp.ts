import { ja, nei, type Avgjorelse } from '#core/resultat.ts'
import { erHabil } from './kan-vurdere.ts'
import type { Gruppefunksjon, Vurderer, Vurderingssak } from './typer.ts'

/** One case, as far as its place in a group goes. */
export interface Plassering {
  readonly sendt: boolean
  readonly vurdert: boolean
  readonly innstillingVedtatt: boolean
}

export type KanIkkePlassereGrunn = 'innstilling-vedtatt' | 'vurdert' | 'ikke-sendt'

/**
 * Whether a case may be put in a group, moved or taken out. What is assessed stays: the group that
 * assessed it answers for it, so the assessment is withdrawn first.
 */
export function kanPlassere(sak: Plassering): Avgjorelse<KanIkkePlassereGrunn> {
  if (sak.innstillingVedtatt) return nei('innstilling-vedtatt')
  if (sak.vurdert) return nei('vurdert')
  return sak.sendt ? ja : nei('ikke-sendt')
}

export type KanIkkeSletteGrunn = 'innstilling-vedtatt' | 'har-saker'

/** A group is deleted only when it has no case, so that no application is left without a group. */
export function kanSletteGruppe(gruppe: {
  readonly antallSaker: number
  readonly innstillingVedtatt: boolean
}): Avgjorelse<KanIkkeSletteGrunn> {
  if (gruppe.innstillingVedtatt) return nei('innstilling-vedtatt')
  return gruppe.antallSaker > 0 ? nei('har-saker') : ja
}

export interface Gruppeutkast {
  readonly navn: string
  readonly medlemmer: readonly { readonly vervId: number; readonly funksjon: Gruppefunksjon }[]
}

export const LENGSTE_GRUPPENAVN = 60

export type Gruppefeil =
  | { readonly kode: 'navn-mangler' | 'navn-for-langt' | 'navn-i-bruk' }
  | {
      readonly kode:
        | 'flere-ledere'
        | 'flere-sekretaerer'
        | 'to-ganger'
        | 'ikke-i-forum'
        | 'uten-stemme'
      readonly vervId: number
    }

/**
 * What is wrong with a group as it is filled in, all at once: it has a name of its own, at most one
 * leader and one secretary, each seat once, and seats of the forum with a vote only. A group that still lacks
 * leader or secretary may be saved; `fullstendighet` says so until it has them.
 */
export function gruppefeil(
  utkast: Gruppeutkast,
  mot: {
    readonly andreNavn: readonly string[]
    readonly forumverv: ReadonlySet<number>
    /** Those in the group whose seat has lost its vote since. */
    readonly utenStemme: ReadonlySet<number>
  },
): readonly Gruppefeil[] {
  const navn = utkast.navn.trim()
  const likt = mot.andreNavn.some((n) => n.toLowerCase() === navn.toLowerCase())
  const iFunksjon = (f: Gruppefunksjon) => utkast.medlemmer.filter((m) => m.funksjon === f)
  const sett = new Set<number>()
  return [
    ...(navn === '' ? [{ kode: 'navn-mangler' } as const] : []),
    ...(navn.length > LENGSTE_GRUPPENAVN ? [{ kode: 'navn-for-langt' } as const] : []),
    ...(navn !== '' && likt ? [{ kode: 'navn-i-bruk' } as const] : []),
    ...iFunksjon('leder')
      .slice(1)
      .map(({ vervId }) => ({ kode: 'flere-ledere', vervId }) as const),
    ...iFunksjon('sekretaer')
      .slice(1)
      .map(({ vervId }) => ({ kode: 'flere-sekretaerer', vervId }) as const),
    ...utkast.medlemmer
      .filter((m) => sett.has(m.vervId) || !sett.add(m.vervId))
      .map(({ vervId }) => ({ kode: 'to-ganger', vervId }) as const),
    ...utkast.medlemmer
      .filter((m) => !mot.forumverv.has(m.vervId))
      .map(({ vervId }) => ({ kode: 'ikke-i-forum', vervId }) as const),
    ...utkast.medlemmer
      .filter((m) => mot.utenStemme.has(m.vervId))
      .map(({ vervId }) => ({ kode: 'uten-stemme', vervId }) as const),
  ]
}

/** The cases of the group a member is recused in, in the order of the input. */
export function inhabilI<S extends Vurderingssak>(medlem: Vurderer, saker: readonly S[]): S[] {
  return saker.filter((s) => !erHabil(medlem, s).ok)
}

/**
 * The persons of the forum who sit in no group, by seat; a person who is placed through another
 * seat is placed. In March 2023 two of 34 were forgotten, with their network (samarbeidsforum
 * 8 March 2023, slides).
 */
export function utenGruppe<V extends { readonly personId: number }>(
  forum: readonly V[],
  plasserte: ReadonlySet<number>,
): V[] {
  return forum.filter((v) => !plasserte.has(v.personId))
}
