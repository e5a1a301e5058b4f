import { sql } from 'kysely'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'

export interface NyttFylke {
  readonly id: string
  readonly navn: string
  readonly statsforvalter: string
  readonly maalform: 'nb' | 'nn' | 'noytral'
  /** The first one in the secretariat, who lets the others in. */
  readonly sekretaer: string
  /** The day the seat is held from. */
  readonly fra: string
}

export interface OpprettetFylke {
  readonly personId: number
  readonly vervId: number
}

/**
 * A county with nothing in it but its State Administrator, the cooperation forum, and one who sits
 * in the forum's secretariat: rights follow from seats, so without that seat nobody could begin.
 */
export async function opprettFylke(
  trx: Trx,
  n: NyttFylke,
): Promise<Resultat<OpprettetFylke, 'finnes'>> {
  const finnes = await trx
    .selectFrom('fylke')
    .select('id')
    .where('id', '=', n.id)
    .executeTakeFirst()
  if (finnes !== undefined) return feil('finnes')
  await trx
    .insertInto('fylke')
    .values({ id: n.id, navn: n.navn, statsforvalter: n.statsforvalter, maalform: n.maalform })
    .execute()
  const organisasjonId = `statsforvalteren-${n.id}`
  await trx
    .insertInto('organisasjon')
    .values({
      id: organisasjonId,
      fylke_id: n.id,
      navn: n.statsforvalter,
      type: 'statsforvalter',
      maalform: n.maalform,
      kilde: 'Opprettet med samraad fylke',
    })
    .execute()
  await trx
    .insertInto('utvalg')
    .values({
      id: 'samarbeidsforum',
      fylke_id: n.id,
      navn: 'Samarbeidsforum',
      type: 'samarbeidsforum',
      kilde: 'Opprettet med samraad fylke',
    })
    .execute()
  const gyldig = sql<string>`daterange(${n.fra}::date, null)`
  const sete = await trx
    .insertInto('sete')
    .values({
      fylke_id: n.id,
      utvalg_id: 'samarbeidsforum',
      gruppe: 'statsforvalteren',
      navn: 'Sekretariatet for samarbeidsforum',
      organisasjon_id: organisasjonId,
      // The State Administrator never votes (mandate for samarbeidsforum, Utdanningsdirektoratet).
      har_stemme: false,
      gyldig,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const person = await trx
    .insertInto('person')
    .values({ navn: n.sekretaer })
    .returning('id')
    .executeTakeFirstOrThrow()
  const besetning = await trx
    .insertInto('setebesetning')
    .values({ sete_id: sete.id, person_id: person.id, plass: 'representant', gyldig })
    .returning('id')
    .executeTakeFirstOrThrow()
  return ok({ personId: person.id, vervId: besetning.id })
}

/** What makes the link the first one logs in with. */
export type Inviter = (
  db: Db,
  hvem: {
    readonly fylkeId: string
    readonly personId: number
    readonly avVervId: number
    readonly naa: Temporal.Instant
  },
) => Promise<Resultat<{ readonly lenke: string; readonly utloper: string }, unknown>>
