import { hentForum } from './forum.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { gruppefeil, type Gruppefeil, type Gruppeutkast } from '#core/vurdering/sett-opp.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentArstilstand } from './arstilstand.ts'
import { hentGrupper, type Gruppe } from './sporringer.ts'

export interface Gruppebestilling {
  readonly ar: Tilskuddsar
  readonly slug: string
  readonly utkast: Gruppeutkast
  /** `gruppemerke` of the group the page was made of. */
  readonly lest: string
  readonly iDag: string
}

export type Gruppelagrefeil =
  | { readonly kode: 'finnes-ikke' | 'innstilling-vedtatt' | 'utdatert' }
  | { readonly kode: 'ugyldig'; readonly feil: readonly Gruppefeil[] }

export type Gruppelagresvar = Resultat<null, Gruppelagrefeil>

/** The group's name and all its seats, written as one. */
export function lagreGruppe(db: Db, b: Gruppebestilling): Promise<Gruppelagresvar> {
  return withTransaction(db, async (trx): Promise<Gruppelagresvar> => {
    const grupper = await hentGrupper(trx, b.ar.id)
    const forum = await hentForum(trx, b.ar, b.iDag)
    const tilstand = await hentArstilstand(trx, b.ar.id)
    const gruppe = grupper.find((g) => g.slug === b.slug)
    if (gruppe === undefined) return feil({ kode: 'finnes-ikke' })
    if (tilstand.innstillingVedtatt) return feil({ kode: 'innstilling-vedtatt' })
    if (gruppemerke(gruppe) !== b.lest) return feil({ kode: 'utdatert' })
    const feilene = gruppefeil(b.utkast, {
      andreNavn: grupper.filter((g) => g !== gruppe).map((g) => g.navn),
      // A seat that has ended may stay where it was.
      forumverv: new Set([...forum, ...gruppe.medlemmer].map((v) => v.vervId)),
      utenStemme: new Set(gruppe.medlemmer.filter((m) => !m.stemmerett).map((m) => m.vervId)),
    })
    if (feilene.length > 0) return feil({ kode: 'ugyldig', feil: feilene })

    await trx
      .updateTable('vurderingsgruppe')
      .set({ navn: b.utkast.navn.trim() })
      .where('id', '=', gruppe.id)
      .execute()
    await trx.deleteFrom('gruppemedlem').where('gruppe_id', '=', gruppe.id).execute()
    if (b.utkast.medlemmer.length > 0) {
      await trx
        .insertInto('gruppemedlem')
        .values(
          b.utkast.medlemmer.map(({ vervId, funksjon }) => ({
            gruppe_id: gruppe.id,
            verv_id: vervId,
            funksjon,
          })),
        )
        .execute()
    }
    return ok(null)
  })
}

/** What the page showed, sent back with the form: another name, seat or function makes it another. */
export function gruppemerke(gruppe: Pick<Gruppe, 'navn' | 'medlemmer'>): string {
  const seter = gruppe.medlemmer.map((m) => `${m.vervId}:${m.funksjon}`).toSorted()
  return [...seter, gruppe.navn].join(' ')
}
