import type { Dato } from '#core/dato.ts'
import { hentTilskuddsar } from '#features/ar/sporringer.ts'
import { antallFunn } from '#features/beslutningsgrunnlag/samling.ts'
import { hentGrunnlagene, hentPartnere } from '#features/beslutningsgrunnlag/sporringer.ts'
import { funnFor } from '#features/beslutningsgrunnlag/tilstand.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/**
 * How many faults stop each network's decision basis of the year from being sent on `iDag`, by
 * network. Only those that are begun. Three queries. Nobody is asked who reads: the caller has
 * found that it is their own.
 */
export async function hentMangler(
  db: LeseDb,
  nokkel: { readonly fylkeId: string; readonly ar: number; readonly ordningId: string },
  iDag: Dato,
): Promise<ReadonlyMap<string, number>> {
  const { fylkeId: fylke, ar: arstall, ordningId: ordning } = nokkel
  const ar = await hentTilskuddsar(db, { fylke, ar: arstall, ordning })
  if (ar === undefined) return new Map()
  const [nettverk, partnere] = await Promise.all([hentGrunnlagene(db, ar), hentPartnere(db, ar)])
  return new Map(
    nettverk.flatMap((n) =>
      n.grunnlag === null
        ? []
        : [[n.nettverkId, antallFunn(funnFor(ar, n, n.grunnlag, partnere, iDag), 'mangel')]],
    ),
  )
}
