import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tilknytning } from '#core/habilitet/typer.ts'
import { lesPlasser, plasserPa } from './plasser.ts'
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
  const [rad] = await forumet(db, { fylkeId, ordningId, dato })
  if (rad === undefined) throw new Error('Spørringen ga ingen rad')
  const { tilknytninger, erForst } = lesPlasser(rad.plasser)
  return rad.forum
    .filter((r) => erForst(r.seteId, r.vervId))
    .map((r) => ({ ...r, andreTilknytninger: tilknytninger(r.personId), stemmerett: true }))
}

const forumet = forberedt((db, p: { fylkeId: string; ordningId: string; dato: string }) =>
  db.selectNoFrom((eb) => [
    plasserPa(p.fylkeId, p.dato).as('plasser'),
    jsonArrayFrom(
      eb
        .selectFrom('verv as v')
        .innerJoin('person as p', 'p.id', 'v.person_id')
        .select([
          'v.id as vervId',
          'v.sete_id as seteId',
          'p.id as personId',
          'p.navn',
          'v.sete',
          'v.nettverk_id as nettverkId',
          'v.organisasjon_id as organisasjonId',
        ])
        .where('v.fylke_id', '=', p.fylkeId)
        .where('v.rolle', '=', 'forum')
        .where(sql<boolean>`v.gyldig @> ${p.dato}::date`)
        // Asked of the bodies once, and not of each seat.
        .where(
          sql<boolean>`v.utvalg_id = any(array(select u.id from utvalg u
            where u.fylke_id = ${p.fylkeId}
              and behandler_ordning(u.fylke_id, u.id, ${p.ordningId}, ${p.dato}::date)))`,
        )
        .orderBy('v.sete')
        .orderBy('p.navn'),
    ).as('forum'),
  ]),
)
