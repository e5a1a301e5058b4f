import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { enAv } from '#core/en-av.ts'
import type { Periode } from '#core/register/periode.ts'
import { PLASSER, type Plass } from '#core/verv/typer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

export interface Fravaer {
  readonly id: number
  readonly gyldig: Periode
  readonly meldt: string
  readonly meldtAv: string
  readonly trukket: string | null
}

export interface Seteplass {
  readonly besetningId: number
  readonly personId: number
  readonly navn: string
  readonly plass: Plass
  readonly gyldig: Periode
  /** Newest first, those that are withdrawn too. */
  readonly fravaer: readonly Fravaer[]
}

/** A seat as its holders see it: who sits today or later, and when they are absent. */
export interface Setebilde {
  readonly seteId: number
  readonly navn: string
  readonly utvalgId: string
  readonly utvalg: string
  /** In the order they act. */
  readonly plasser: readonly Seteplass[]
  /** The holding that has acted for the seat today. */
  readonly opptradt: number | null
  /** The person behind the hat that asks. */
  readonly spor: number | null
}

/** One query. Undefined when the body has no such seat. */
export async function hentSetebilde(
  db: LeseDb,
  s: { readonly fylkeId: string; readonly utvalgId: string; readonly seteId: number },
  dato: string,
  vervId: number | null,
): Promise<Setebilde | undefined> {
  const rad = await db
    .selectFrom('sete as s')
    .innerJoin('utvalg as u', (j) =>
      j.onRef('u.id', '=', 's.utvalg_id').onRef('u.fylke_id', '=', 's.fylke_id'),
    )
    .select((eb) => [
      's.id',
      's.navn',
      'u.id as utvalg_id',
      'u.navn as utvalg',
      eb
        .selectFrom('opptreden as o')
        .select('o.besetning_id')
        .whereRef('o.sete_id', '=', 's.id')
        .where('o.dato', '=', dato)
        .as('opptradt'),
      eb
        .selectFrom('setebesetning as egen')
        .select('egen.person_id')
        .where('egen.id', '=', vervId ?? 0)
        .as('spor'),
      jsonArrayFrom(
        eb
          .selectFrom('setebesetning as b')
          .innerJoin('person as p', 'p.id', 'b.person_id')
          .select((w) => [
            'b.id',
            'b.person_id',
            'p.navn',
            'b.plass',
            sql<string | null>`lower(b.gyldig * s.gyldig)`.as('fra'),
            sql<string | null>`upper(b.gyldig * s.gyldig)`.as('til'),
            jsonArrayFrom(
              w
                .selectFrom('fravaer as f')
                .innerJoin('setebesetning as mb', 'mb.id', 'f.meldt_av')
                .innerJoin('person as mp', 'mp.id', 'mb.person_id')
                .select([
                  'f.id',
                  'f.meldt',
                  'f.trukket',
                  'mp.navn as meldt_av',
                  sql<string | null>`lower(f.gyldig)`.as('fra'),
                  sql<string | null>`upper(f.gyldig)`.as('til'),
                ])
                .whereRef('f.besetning_id', '=', 'b.id')
                .orderBy(sql`lower(f.gyldig)`, 'desc')
                .orderBy('f.id', 'desc'),
            ).as('fravaer'),
          ])
          .whereRef('b.sete_id', '=', 's.id')
          .where(sql<boolean>`b.gyldig && daterange(${dato}::date, null)`)
          .orderBy('b.plass')
          .orderBy('b.id'),
      ).as('plasser'),
    ])
    .where('s.fylke_id', '=', s.fylkeId)
    .where('s.utvalg_id', '=', s.utvalgId)
    .where('s.id', '=', s.seteId)
    .executeTakeFirst()
  return (
    rad && {
      seteId: rad.id,
      navn: rad.navn,
      utvalgId: rad.utvalg_id,
      utvalg: rad.utvalg,
      opptradt: rad.opptradt,
      spor: rad.spor,
      plasser: rad.plasser.map((b) => ({
        besetningId: b.id,
        personId: b.person_id,
        navn: b.navn,
        plass: enAv(PLASSER, b.plass),
        gyldig: { fra: b.fra, til: b.til },
        fravaer: b.fravaer.map((f) => ({
          id: f.id,
          gyldig: { fra: f.fra, til: f.til },
          meldt: f.meldt,
          meldtAv: f.meldt_av,
          trukket: f.trukket,
        })),
      })),
    }
  )
}
