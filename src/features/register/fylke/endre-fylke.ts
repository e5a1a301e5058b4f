import { sql } from 'kysely'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Lagringsfeil } from '#features/register/lagring.ts'
import type { Maalform, Samisksprak } from '#features/register/typer.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'

export interface Fylkesdata {
  readonly navn: string
  readonly navnSamisk: string | null
  readonly samiskKode: Samisksprak | null
  readonly statsforvalter: string
  readonly maalform: Maalform
}

/** What the county is called and who its State Administrator is. Its address never changes. */
export function endreFylke(
  db: Db,
  fylke: { readonly id: string; readonly versjon: number },
  nytt: Fylkesdata,
): Promise<Resultat<true, Lagringsfeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<true, Lagringsfeil>> => {
    const naa = await trx
      .selectFrom('fylke')
      .select('versjon')
      .where('id', '=', fylke.id)
      .executeTakeFirst()
    if (naa === undefined) return feil({ slag: 'finnes-ikke' })
    if (naa.versjon !== fylke.versjon) return feil({ slag: 'konflikt' })
    await trx
      .updateTable('fylke')
      .set({
        navn: nytt.navn,
        navn_samisk: nytt.navnSamisk,
        samisk_sprakkode: nytt.samiskKode,
        statsforvalter: nytt.statsforvalter,
        maalform: nytt.maalform,
        versjon: sql<number>`versjon + 1`,
      })
      .where('id', '=', fylke.id)
      .execute()
    return ok(true)
  })
}
