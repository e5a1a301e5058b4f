import { NULL_KRONER } from '#core/kroner.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import {
  gyldigVurdering,
  type Vurderingsfeil,
  type Vurderingsutkast,
} from '#core/vurdering/gyldig-vurdering.ts'
import { jsonb, type Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import {
  lesVurderingssak,
  type Sakslesefeil,
  type Vurderingskommando,
} from './les-vurderingssak.ts'

export type Lagrefeil =
  | Sakslesefeil
  | { readonly kode: 'ugyldig'; readonly feil: readonly Vurderingsfeil[] }

export type Lagresvar = Resultat<{ readonly versjon: number }, Lagrefeil>

/** The group's result for one case, written by one of those who may assess it. */
export function lagreVurdering(
  db: Db,
  k: Vurderingskommando & { readonly utkast: Vurderingsutkast },
): Promise<Lagresvar> {
  return withTransaction(db, async (trx): Promise<Lagresvar> => {
    const lest = await lesVurderingssak(trx, k)
    if (!lest.ok) return lest
    const { sak, gruppe, tilstand } = lest.verdi
    const gyldig = gyldigVurdering(k.utkast, {
      omsokt: sak.omsokt ?? NULL_KRONER,
      ramme: sak.ramme,
      utvidetRamme: tilstand.utvidetRamme,
      kriterier: k.ar.regler.kriterier.map((x) => x.nr),
    })
    if (!gyldig.ok) return feil({ kode: 'ugyldig', feil: gyldig.feil })
    const versjon = (sak.vurdering?.versjon ?? 0) + 1
    const innhold = {
      gruppe_id: gruppe.id,
      resultat: gyldig.verdi.resultat,
      belop_kr: gyldig.verdi.belop,
      kriterier: jsonb(gyldig.verdi.kriterier),
      merknad: gyldig.verdi.merknad,
      fort_av: k.vurderer.vervId,
      fort_tid: k.naa.toString(),
      versjon,
    }
    await trx
      .insertInto('vurdering')
      .values({ beslutningsgrunnlag_id: sak.sakId, ...innhold })
      .onConflict((c) => c.column('beslutningsgrunnlag_id').doUpdateSet(innhold))
      .execute()
    return ok({ versjon })
  })
}
