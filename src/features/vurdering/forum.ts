import { sql } from 'kysely'
import type { Tilknytning } from '#core/habilitet/typer.ts'
import { tilknytningerPa } from '#features/habilitet/sporringer.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** A seat of the forum, and the person in it. */
export interface Forumverv {
  readonly vervId: number
  readonly seteId: number
  readonly personId: number
  readonly navn: string
  readonly sete: string
  readonly nettverkId: string | null
  readonly organisasjonId: string | null
  readonly andreTilknytninger: readonly Tilknytning[]
  readonly stemmerett: boolean
}

/**
 * Every seat on `dato` of the forums that handle the year's scheme: its representative, or its vara
 * when it has none. A vara who steps in for a day acts with the seat's place in the group. One query.
 */
export async function hentForum(
  db: LeseDb,
  { fylkeId, ordningId }: { readonly fylkeId: string; readonly ordningId: string },
  dato: string,
): Promise<readonly Forumverv[]> {
  const rader = await forumet(db, { fylkeId, ordningId, dato })
  return rader.map(({ tilknytninger, ...r }) => ({
    ...r,
    andreTilknytninger: tilknytninger ?? [],
    stemmerett: true,
  }))
}

const forumet = forberedt((db, p: { fylkeId: string; ordningId: string; dato: string }) =>
  db
    .selectFrom('verv as v')
    .leftJoin(tilknytningerPa(p.fylkeId, p.dato).as('t'), 't.person_id', 'v.person_id')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select([
      'v.id as vervId',
      'v.sete_id as seteId',
      'p.id as personId',
      'p.navn',
      'v.sete',
      'v.nettverk_id as nettverkId',
      'v.organisasjon_id as organisasjonId',
      't.til as tilknytninger',
    ])
    .where('v.fylke_id', '=', p.fylkeId)
    .where('v.rolle', '=', 'forum')
    .where(sql<boolean>`v.gyldig @> ${p.dato}::date`)
    .where(
      sql<boolean>`behandler_ordning(v.fylke_id, v.utvalg_id, ${p.ordningId}, ${p.dato}::date)`,
    )
    .where(
      sql<boolean>`not exists (select from setebesetning foran where foran.sete_id = v.sete_id
        and foran.plass < v.plass and foran.gyldig @> ${p.dato}::date)`,
    )
    .orderBy('v.sete')
    .orderBy('p.navn'),
)
