import { feil, ok, type Resultat } from '#core/resultat.ts'
import { kanSletteGruppe, type KanIkkeSletteGrunn } from '#core/vurdering/sett-opp.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentArstilstand } from './arstilstand.ts'
import { gruppemerke } from './lagre-gruppe.ts'
import { hentGrupper, hentSaker } from './sporringer.ts'

export type Slettefeil =
  | { readonly kode: 'finnes-ikke' | 'utdatert' }
  | { readonly kode: 'nektet'; readonly grunn: KanIkkeSletteGrunn }

export type Slettesvar = Resultat<{ readonly navn: string }, Slettefeil>

/** Deletes a group without cases, and says its name. */
export function slettGruppe(
  db: Db,
  b: { readonly ar: Tilskuddsar; readonly slug: string; readonly lest: string },
): Promise<Slettesvar> {
  return withTransaction(db, async (trx): Promise<Slettesvar> => {
    const grupper = await hentGrupper(trx, b.ar.id)
    const saker = await hentSaker(trx, b.ar)
    const { innstillingVedtatt } = await hentArstilstand(trx, b.ar.id)
    const gruppe = grupper.find((g) => g.slug === b.slug)
    if (gruppe === undefined) return feil({ kode: 'finnes-ikke' })
    const antallSaker = saker.filter((s) => s.gruppeId === gruppe.id).length
    const lov = kanSletteGruppe({ antallSaker, innstillingVedtatt })
    if (!lov.ok) return feil({ kode: 'nektet', grunn: lov.grunn })
    if (gruppemerke(gruppe) !== b.lest) return feil({ kode: 'utdatert' })
    await trx.deleteFrom('vurderingsgruppe').where('id', '=', gruppe.id).execute()
    return ok({ navn: gruppe.navn })
  })
}
