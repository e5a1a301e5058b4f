import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { KanIkkeVurdereGrunn } from '#core/vurdering/kan-vurdere.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Trx } from '#platform/db/kobling.ts'
import { hentArstilstand, type Arstilstand } from './arstilstand.ts'
import { kanVurdereNaa, merkeFor, type Setevurderer } from './sakstilstand.ts'
import {
  hentGrupper,
  hentSaker,
  type Gruppe,
  type LagretVurdering,
  type Sak,
} from './sporringer.ts'

/** Who assesses which case in which group, having read which assessment of it. */
export interface Vurderingskommando {
  readonly ar: Tilskuddsar
  readonly gruppe: string
  readonly nettverkId: string
  readonly vurderer: Setevurderer
  /** `merkeFor` the assessment the page was made of. */
  readonly lest: string
  readonly naa: Temporal.Instant
}

export type Sakslesefeil =
  | { readonly kode: 'finnes-ikke' }
  | { readonly kode: 'nektet'; readonly grunn: KanIkkeVurdereGrunn }
  | { readonly kode: 'utdatert'; readonly naa: LagretVurdering | null }

export interface Vurderingslesing {
  readonly sak: Sak
  readonly gruppe: Gruppe
  readonly tilstand: Arstilstand
}

/** The case as it stands in the transaction; refused when this seat may not, or somebody was first. */
export async function lesVurderingssak(
  trx: Trx,
  k: Vurderingskommando,
): Promise<Resultat<Vurderingslesing, Sakslesefeil>> {
  const grupper = await hentGrupper(trx, k.ar.id)
  const saker = await hentSaker(trx, k.ar)
  const tilstand = await hentArstilstand(trx, k.ar.id)
  const gruppe = grupper.find((g) => g.slug === k.gruppe)
  const sak = saker.find((s) => s.nettverkId === k.nettverkId && s.gruppeId === gruppe?.id)
  if (gruppe === undefined || sak === undefined) return feil({ kode: 'finnes-ikke' })
  const lov = kanVurdereNaa(k.vurderer, sak, gruppe, tilstand)
  if (!lov.ok) return feil({ kode: 'nektet', grunn: lov.grunn })
  if (merkeFor(sak.vurdering) !== k.lest) return feil({ kode: 'utdatert', naa: sak.vurdering })
  return ok({ sak, gruppe, tilstand })
}
