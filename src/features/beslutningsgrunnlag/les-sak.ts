import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Trx } from '#platform/db/kobling.ts'
import type { LagretGrunnlag, Nettverksgrunnlag } from './lagret-grunnlag.ts'
import { hentGrunnlagene } from './sporringer.ts'

/** Who does it, to which network's decision basis, having read which version of it. */
export interface Kommando {
  readonly ar: Tilskuddsar
  readonly nettverkId: string
  readonly versjon: number
  readonly vervId: number | null
  readonly naa: Temporal.Instant
}

export type Lesefeil = { readonly kode: 'finnes-ikke' } | { readonly kode: 'utdatert' }

export interface LestSak {
  readonly nettverk: Nettverksgrunnlag
  readonly grunnlag: LagretGrunnlag
}

/** The case as it stands in the transaction; refused when somebody has changed it since it was read. */
export async function lesSak(trx: Trx, k: Kommando): Promise<Resultat<LestSak, Lesefeil>> {
  const [nettverk] = await hentGrunnlagene(trx, k.ar, k.nettverkId)
  if (nettverk === undefined || nettverk.grunnlag === null) return feil({ kode: 'finnes-ikke' })
  if (nettverk.grunnlag.versjon !== k.versjon) return feil({ kode: 'utdatert' })
  return ok({ nettverk, grunnlag: nettverk.grunnlag })
}
