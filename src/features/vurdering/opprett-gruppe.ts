import { adressenavn } from '#core/register/adressenavn.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { gruppefeil, type Gruppefeil } from '#core/vurdering/sett-opp.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentArstilstand } from './arstilstand.ts'
import { hentGrupper } from './sporringer.ts'

export type Opprettefeil =
  | { readonly kode: 'innstilling-vedtatt' }
  | { readonly kode: 'ugyldig'; readonly feil: readonly Gruppefeil[] }

export type Opprettesvar = Resultat<{ readonly slug: string }, Opprettefeil>

// Parts of the address that are pages of their own.
const OPPTATT = ['oppsett']

/** A new, empty group at the end. Its address is made of its name and never changes after that. */
export function opprettGruppe(
  db: Db,
  { ar, navn }: { readonly ar: Tilskuddsar; readonly navn: string },
): Promise<Opprettesvar> {
  return withTransaction(db, async (trx): Promise<Opprettesvar> => {
    const grupper = await hentGrupper(trx, ar.id)
    const tilstand = await hentArstilstand(trx, ar.id)
    if (tilstand.innstillingVedtatt) return feil({ kode: 'innstilling-vedtatt' })
    const andreNavn = grupper.map((g) => g.navn)
    const feilene = gruppefeil(
      { navn, medlemmer: [] },
      {
        andreNavn,
        forumverv: new Set(),
        utenStemme: new Set(),
      },
    )
    if (feilene.length > 0) return feil({ kode: 'ugyldig', feil: feilene })
    const slug = adressenavn(navn, new Set([...OPPTATT, ...grupper.map((g) => g.slug)]))
    await trx
      .insertInto('vurderingsgruppe')
      .values({
        tilskuddsar_id: ar.id,
        nr: Math.max(0, ...grupper.map((g) => g.nr)) + 1,
        slug,
        navn: navn.trim(),
      })
      .execute()
    return ok({ slug })
  })
}
