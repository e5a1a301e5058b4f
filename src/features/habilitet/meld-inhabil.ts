import { gyldigMelding, type Habilitetsfeil } from '#core/habilitet/gyldig.ts'
import { kanMelde, type KanIkkeMeldeGrunn } from '#core/habilitet/kan-melde.ts'
import type { Habilitetsgrunn } from '#core/habilitet/typer.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { forHendelse } from './for-hendelse.ts'
import { finnSporsmal, lesGruppe, type Finnefeil } from './les-habilitetssak.ts'

/** Who acts in which case, having read which page of it. */
export interface Egenkommando {
  readonly ar: Tilskuddsar
  readonly gruppe: string
  readonly nettverkId: string
  readonly vervId: number
  readonly lest: string
  readonly naa: Temporal.Instant
}

export type Meldefeil =
  | Finnefeil
  | { readonly kode: 'nektet'; readonly grunn: KanIkkeMeldeGrunn }
  | { readonly kode: 'ugyldig'; readonly feil: readonly Habilitetsfeil[] }

/** A person says that they are too near the case; from then on they take no part until decided. */
export function meldInhabil(
  db: Db,
  k: Egenkommando & { readonly grunn: Habilitetsgrunn | null; readonly ord: string },
): Promise<Resultat<null, Meldefeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<null, Meldefeil>> => {
    const l = await lesGruppe(trx, k.ar, k.gruppe, k.vervId)
    if (l === undefined) return feil({ kode: 'finnes-ikke' })
    if (l.meg === undefined) return feil({ kode: 'nektet', grunn: 'ikke-i-gruppa' })
    const funnet = finnSporsmal(l, k)
    if (!funnet.ok) return funnet
    const { bilde, sporsmal } = funnet.verdi
    const { stilling } = sporsmal
    const lov = kanMelde({ innstillingVedtatt: bilde.last, iGruppa: true, stilling })
    if (!lov.ok) return feil({ kode: 'nektet', grunn: lov.grunn })
    const gyldig = gyldigMelding(k, 'forum')
    if (!gyldig.ok) return feil({ kode: 'ugyldig', feil: gyldig.feil })
    const { naa } = k
    await forHendelse(trx, funnet.verdi, { slag: 'meldt', av: l.meg, ...gyldig.verdi, naa })
    return ok(null)
  })
}
