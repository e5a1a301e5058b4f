import { kanTrekkeMelding, type KanIkkeTrekkeGrunn } from '#core/habilitet/kan-melde.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { forHendelse } from './for-hendelse.ts'
import { finnSporsmal, lesGruppe, type Finnefeil } from './les-habilitetssak.ts'
import type { Egenkommando } from './meld-inhabil.ts'

export type Trekkefeil = Finnefeil | { readonly kode: 'nektet'; readonly grunn: KanIkkeTrekkeGrunn }

/** Takes a declaration back before it is decided. It stays in the history. */
export function trekkMelding(db: Db, k: Egenkommando): Promise<Resultat<null, Trekkefeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<null, Trekkefeil>> => {
    const l = await lesGruppe(trx, k.ar, k.gruppe, k.vervId)
    if (l === undefined) return feil({ kode: 'finnes-ikke' })
    if (l.meg === undefined) return feil({ kode: 'nektet', grunn: 'ikke-i-gruppa' })
    const funnet = finnSporsmal(l, k)
    if (!funnet.ok) return funnet
    const { bilde, sporsmal } = funnet.verdi
    const { stilling } = sporsmal
    const lov = kanTrekkeMelding({ innstillingVedtatt: bilde.last, iGruppa: true, stilling })
    if (!lov.ok) return feil({ kode: 'nektet', grunn: lov.grunn })
    await forHendelse(trx, funnet.verdi, { slag: 'trukket', av: l.meg, ord: '', naa: k.naa })
    return ok(null)
  })
}
