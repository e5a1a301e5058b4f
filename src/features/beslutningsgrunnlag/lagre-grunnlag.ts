import { kanRedigere } from '#core/beslutningsgrunnlag/status.ts'
import type { Beslutningsgrunnlag } from '#core/beslutningsgrunnlag/typer.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { jsonb, type Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { lesSak, type Kommando, type Lesefeil } from './les-sak.ts'
import { skrivLinjer } from './skriv-linjer.ts'
import { tilstandFor } from './tilstand.ts'

/** What the partnership writes; the rest follows from where it is written. */
export type Grunnlagsinnhold = Omit<Beslutningsgrunnlag, 'nettverkId' | 'status' | 'overfortFra'>

export type Lagrefeil = Lesefeil | { readonly kode: 'innstilling-vedtatt' | 'vurdert' | 'er-sendt' }

/**
 * Saves a draft, gaps and all, and gives the new version. One taken over from a document becomes
 * the partnership's own by this: every field now has a place to be filled in.
 */
export function lagreGrunnlag(
  db: Db,
  k: Kommando,
  innhold: Grunnlagsinnhold,
): Promise<Resultat<{ readonly versjon: number }, Lagrefeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<{ versjon: number }, Lagrefeil>> => {
    const sak = await lesSak(trx, k)
    if (!sak.ok) return sak
    const { nettverk, grunnlag } = sak.verdi
    const lov = kanRedigere(tilstandFor(k.ar, nettverk, grunnlag))
    if (!lov.ok) return feil({ kode: lov.grunn })
    const versjon = grunnlag.versjon + 1
    await trx
      .updateTable('grunnlagsinnhold')
      .set({
        omsokt_kr: innhold.omsokt,
        svar: jsonb(innhold.svar),
        klarert_leder: innhold.klarertLeder,
        koordinator_forankring: innhold.koordinatorForankring,
        plan_lenke: innhold.planLenke,
        behov_henvisning: innhold.behovHenvisning,
        egenandel: innhold.egenandel,
        overfort_fra: null,
      })
      .where('beslutningsgrunnlag_id', '=', grunnlag.id)
      .execute()
    await trx
      .updateTable('beslutningsgrunnlag')
      .set({
        sist_endret_av: k.vervId,
        sist_endret_tid: k.naa.toString(),
        versjon,
      })
      .where('id', '=', grunnlag.id)
      .execute()
    await skrivLinjer(trx, grunnlag.id, innhold)
    return ok({ versjon })
  })
}
