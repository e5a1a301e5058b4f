import { sql } from 'kysely'
import type { Periode } from '#core/register/periode.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** A person as coordinator of a network, or as one who acts for an institution. */
export interface Folk {
  readonly personId: number
  readonly navn: string
  readonly rolle: 'koordinator' | 'annen'
  /** The network of the seat, else of the body. */
  readonly nettverkId: string | null
  /** The body's own scheme, as it is called; null: all of them. */
  readonly ordning: string | null
  readonly organisasjonId: string | null
  /** The institution's name, when what the seat is for is one. */
  readonly institusjon: string | null
  readonly gyldig: Periode
}

/** One query: everyone who sits for a network or an institution, and whether as coordinator. */
export async function hentFolk(db: LeseDb, fylkeId: string): Promise<readonly Folk[]> {
  const rader = await db
    .selectFrom('setebesetning as b')
    .innerJoin('sete as s', 's.id', 'b.sete_id')
    .innerJoin('utvalg as u', (k) =>
      k.onRef('u.fylke_id', '=', 's.fylke_id').onRef('u.id', '=', 's.utvalg_id'),
    )
    .leftJoin('ordning as r', 'r.id', 'u.ordning_id')
    .innerJoin('person as p', 'p.id', 'b.person_id')
    .leftJoin('organisasjon as o', (k) =>
      k.onRef('o.id', '=', 's.organisasjon_id').on('o.type', 'in', ['uh', 'fagskole']),
    )
    .select([
      'p.id',
      'p.navn',
      sql<boolean>`exists (select from verv v where v.id = b.id and v.rolle = 'koordinator')`.as(
        'er_koordinator',
      ),
      sql<string | null>`coalesce(s.nettverk_id, u.nettverk_id)`.as('nettverk_id'),
      'r.kortnavn as ordning',
      's.organisasjon_id',
      'o.navn as institusjon',
      sql<string | null>`lower(b.gyldig * s.gyldig * u.gyldig)`.as('fra'),
      sql<string | null>`upper(b.gyldig * s.gyldig * u.gyldig)`.as('til'),
    ])
    .where('s.fylke_id', '=', fylkeId)
    .where(sql<boolean>`not isempty(b.gyldig * s.gyldig * u.gyldig)`)
    .orderBy('p.navn')
    .orderBy('p.id')
    .execute()
  return rader.map((r) => ({
    personId: r.id,
    navn: r.navn,
    rolle: r.er_koordinator ? 'koordinator' : 'annen',
    nettverkId: r.nettverk_id,
    ordning: r.ordning,
    organisasjonId: r.organisasjon_id,
    institusjon: r.institusjon,
    gyldig: { fra: r.fra, til: r.til },
  }))
}
