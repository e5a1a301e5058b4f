import { sql, type RawBuilder } from 'kysely'
import { enAv } from '#core/en-av.ts'
import type { Aktor } from '#core/tilgang/kan.ts'
import { ROLLER } from '#core/tilgang/rettigheter.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** The one without a seat: sees what everyone may see. */
export const ALLMENNHETEN: Aktor = {
  rolle: 'offentlig',
  vervId: null,
  navn: '',
  sete: '',
  fylkeId: null,
  nettverkId: null,
  organisasjonId: null,
  nettverkIder: [],
}

/** The networks of the seat `v` on `dato`: its own, those it is partner of, those it is owner in. */
export function nettverkIder(dato: string): RawBuilder<string[]> {
  return sql<string[]>`coalesce(array(
    select v.nettverk_id where v.nettverk_id is not null
    union
    select np.nettverk_id from nettverkspartner np
    where v.rolle = 'uh' and np.organisasjon_id = v.organisasjon_id
      and np.fylke_id = v.fylke_id and np.gyldig @> ${dato}::date
    union
    select nm.nettverk_id from nettverksmedlem nm
    where v.rolle = 'eier' and nm.organisasjon_id = v.organisasjon_id
      and nm.fylke_id = v.fylke_id and nm.gyldig @> ${dato}::date
    order by 1
  ), '{}')`
}

/** The seat as held on `dato`; undefined when it is not held then. One query. */
export async function hentAktor(
  db: LeseDb,
  vervId: number,
  dato: string,
): Promise<Aktor | undefined> {
  const rad = await db
    .selectFrom('verv as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select([
      'v.id',
      'v.rolle',
      'v.sete',
      'v.fylke_id',
      'v.nettverk_id',
      'v.organisasjon_id',
      'p.navn',
      nettverkIder(dato).as('nettverk_ider'),
    ])
    .where('v.id', '=', vervId)
    .where(sql<boolean>`v.gyldig @> ${dato}::date`)
    .executeTakeFirst()
  if (rad === undefined) return undefined
  return {
    rolle: enAv(ROLLER, rad.rolle),
    vervId: rad.id,
    navn: rad.navn,
    sete: rad.sete,
    fylkeId: rad.fylke_id,
    nettverkId: rad.nettverk_id,
    organisasjonId: rad.organisasjon_id,
    nettverkIder: rad.nettverk_ider,
  }
}
