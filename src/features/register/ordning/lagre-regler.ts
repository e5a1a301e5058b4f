import { sql } from 'kysely'
import type { Ordningsregler } from '#core/ordning.ts'
import { planleggRegelendring, type Regelendringsfeil } from '#core/register/regelendring.ts'
import type { Periode } from '#core/register/periode.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { fangOverlapp, type Lagringsfeil } from '#features/register/lagring.ts'
import { daterange } from '#features/register/periodekolonner.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentOrdninger, type Ordning } from './sporringer.ts'

export interface NyeRegler {
  readonly fylkeId: string
  readonly ordningId: string
  /** `avtrykk` of the county's versions as they were read. */
  readonly avtrykk: string
  readonly fraAr: number
  readonly tilAr: number | null
  readonly hjemmel: string
  readonly kilde: string
  readonly regler: Ordningsregler
}

export type Regelfeil = Lagringsfeil | Regelendringsfeil

/** Which versions a county has, in one text: changes when any of them does. */
export function avtrykk(o: Ordning): string {
  return o.versjoner
    .filter((v) => v.fylkeId !== null)
    .map((v) => `${v.id}.${v.versjon}`)
    .join('_')
}

/** A new dated version of the county's rules; settled years keep theirs. Gives the new period. */
export function lagreRegler(db: Db, n: NyeRegler): Promise<Resultat<Periode, Regelfeil>> {
  return fangOverlapp<Periode, Regelfeil>(
    () =>
      withTransaction(db, async (trx): Promise<Resultat<Periode, Regelfeil>> => {
        const [ordning] = await hentOrdninger(trx, n.fylkeId, n.ordningId)
        if (ordning === undefined) return feil({ slag: 'finnes-ikke' })
        if (avtrykk(ordning) !== n.avtrykk) return feil({ slag: 'konflikt' })
        const egne = ordning.versjoner.filter((v) => v.fylkeId !== null)
        const plan = planleggRegelendring({
          fraAr: n.fraAr,
          tilAr: n.tilAr,
          ordning: ordning.gyldig,
          versjoner: egne,
          lasteAr: ordning.lasteAr,
        })
        if (!plan.ok) return plan
        const { gyldig, bort, avkort, kopi } = plan.verdi
        if (bort.length > 0)
          await trx.deleteFrom('ordning_versjon').where('id', 'in', bort).execute()
        for (const v of avkort)
          await trx
            .updateTable('ordning_versjon')
            .set((eb) => ({ gyldig: daterange(v.gyldig), versjon: eb('versjon', '+', 1) }))
            .where('id', '=', v.id)
            .execute()
        const rad = (v: {
          readonly gyldig: Periode
          readonly hjemmel: string
          readonly kilde: string
          readonly regler: Ordningsregler
        }) => ({
          ordning_id: n.ordningId,
          fylke_id: n.fylkeId,
          gyldig: daterange(v.gyldig),
          hjemmel: v.hjemmel,
          kilde: v.kilde,
          regler: sql<string>`${JSON.stringify(v.regler)}::jsonb`,
        })
        const kopier = kopi.flatMap((k) =>
          egne.filter((v) => v.id === k.av).map((v) => rad({ ...v, gyldig: k.gyldig })),
        )
        await trx
          .insertInto('ordning_versjon')
          .values([...kopier, rad({ ...n, gyldig })])
          .execute()
        return ok(gyldig)
      }),
    { slag: 'konflikt' },
  )
}
