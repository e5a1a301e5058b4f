import { sql } from 'kysely'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { hentDeltakelse, type Deltakelse } from '../hent-deltakelse.ts'
import type { DeltokIkke } from '../typer.ts'

/** One case, and the names of those it names by number. */
export interface Saksdeltakelse extends Deltakelse {
  readonly navn: ReadonlyMap<number, string>
}

/**
 * Who took no part in the case of one network: as it was adopted, else as the group has it now.
 * One query when it is adopted, else two.
 */
export async function hentDeltokIkke(
  db: LeseDb,
  ar: Tilskuddsar,
  sak: { readonly sakId: number; readonly innstillingVedtatt: boolean },
): Promise<Saksdeltakelse> {
  if (!sak.innstillingVedtatt) {
    const { perSak, navn } = await hentDeltakelse(db, ar)
    return { ...perSak.get(sak.sakId), navn }
  }
  const [lagret] = await lagretDeltakelse(db, { arId: ar.id, sakId: sak.sakId })
  const { deltokIkke } = lagret ?? {}
  return {
    ...(deltokIkke === undefined || deltokIkke === null ? {} : { deltokIkke }),
    navn: new Map(Object.entries(lagret?.navn ?? {}).map(([id, n]) => [Number(id), n])),
  }
}

/** The names, as they are now, of those a stored recommendation `i` names by number. */
export const navnene = sql<
  Record<string, string>
>`(select coalesce(jsonb_object_agg(p.id, p.navn), '{}')
  from person p where p.id in (
    select x.id::integer from jsonb_path_query(i.inndata, '$.nettverk[*].sak.deltokIkke[*]') d,
      unnest(array[d->>'personId', d->>'varaId', d->'avgjort'->>'personId']) x (id)))`.as('navn')

const lagretDeltakelse = forberedt((db, p: { arId: number; sakId: number }) =>
  db
    .selectFrom('innstilling as v')
    .innerJoin('lagret_innstilling as i', 'i.innstilling_id', 'v.id')
    .select([
      // Written by `vedtaInnstilling` only, and in this form; null in one from before it was kept.
      sql<readonly DeltokIkke[] | null>`(select s->'deltokIkke'
        from jsonb_path_query(i.inndata, '$.nettverk[*].sak') s
        where (s->>'grunnlagId')::integer = ${p.sakId})`.as('deltokIkke'),
      navnene,
    ])
    .where('v.tilskuddsar_id', '=', p.arId)
    .where('v.status', '=', 'vedtatt'),
)
