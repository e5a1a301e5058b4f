import { sql } from 'kysely'
import type { Oppsettslag } from '#core/administrasjon/oppsett.ts'
import { planleggVersjon } from '#core/administrasjon/planlegg-versjon.ts'
import { dagenEtter, type Dato } from '#core/dato.ts'
import type { Periode } from '#core/register/periode.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { jsonb, type Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentOppsettrader, type Oppsettrad } from './sporringer.ts'

export interface Oppsettsted {
  readonly fylkeId: string
  readonly slag: Oppsettslag
  readonly nokkel: string
  /** `avtrykk` of the county's versions as they were read. */
  readonly avtrykk: string
  readonly idag: Dato
}

export type Versjonsfeil =
  /** Somebody saved after this was read. */
  'konflikt' | 'endrer-fortid' | 'ingenting-a-avslutte'

/** Which versions a county has of one setting, in one text: changes when any of them does. */
export function avtrykk(rader: readonly Oppsettrad[]): string {
  return rader
    .filter((r) => r.fylkeId !== null)
    .map((r) => `${r.id}.${r.versjon}`)
    .join('_')
}

/** A new version of one setting of the county. What held before today is never changed. */
export function lagreVersjon(
  db: Db,
  sted: Oppsettsted,
  ny: {
    readonly gyldig: Periode
    readonly verdi: Readonly<Record<string, unknown>>
    readonly kilde: string | null
  },
): Promise<Resultat<true, Versjonsfeil>> {
  return skriv(db, sted, ny.gyldig, [{ ...ny }])
}

/** The county's own no longer holds after `siste`; what holds for all takes its place. */
export function avsluttVersjon(
  db: Db,
  sted: Oppsettsted,
  siste: Dato,
): Promise<Resultat<true, Versjonsfeil>> {
  return skriv(db, sted, { fra: dagenEtter(siste), til: null }, [])
}

type NyRad = Pick<Oppsettrad, 'gyldig' | 'verdi' | 'kilde'>

async function skriv(
  db: Db,
  sted: Oppsettsted,
  ny: Periode,
  nyeRader: readonly NyRad[],
): Promise<Resultat<true, Versjonsfeil>> {
  try {
    return await withTransaction(db, async (trx): Promise<Resultat<true, Versjonsfeil>> => {
      const egne = (await hentOppsettrader(trx, sted.fylkeId, [sted.slag])).filter(
        (r) => r.fylkeId !== null && r.nokkel === sted.nokkel,
      )
      if (avtrykk(egne) !== sted.avtrykk) return feil('konflikt')
      const plan = planleggVersjon({ ny, rader: egne, idag: sted.idag })
      if (!plan.ok) return plan
      const { bort, avkort, kopi } = plan.verdi
      if (nyeRader.length === 0 && bort.length + avkort.length === 0)
        return feil('ingenting-a-avslutte')
      if (bort.length > 0) await trx.deleteFrom('fylkesoppsett').where('id', 'in', bort).execute()
      for (const r of avkort)
        await trx
          .updateTable('fylkesoppsett')
          .set((eb) => ({ gyldig: daterange(r.gyldig), versjon: eb('versjon', '+', 1) }))
          .where('id', '=', r.id)
          .execute()
      const kopier = kopi.flatMap((k) =>
        egne.filter((r) => r.id === k.av).map((r): NyRad => ({ ...r, gyldig: k.gyldig })),
      )
      const alle = [...kopier, ...nyeRader]
      if (alle.length > 0)
        await trx
          .insertInto('fylkesoppsett')
          .values(
            alle.map((r) => ({
              fylke_id: sted.fylkeId,
              slag: sted.slag,
              nokkel: sted.nokkel,
              gyldig: daterange(r.gyldig),
              verdi: jsonb(r.verdi),
              kilde: r.kilde,
            })),
          )
          .execute()
      return ok(true)
    })
  } catch (kastet) {
    // exclusion_violation: two who saved in the same instant.
    if (kastet instanceof Error && 'code' in kastet && kastet.code === '23P01')
      return feil('konflikt')
    throw kastet
  }
}

function daterange(p: Periode) {
  return sql<string>`daterange(${p.fra}::date, ${p.til}::date)`
}
