import { sql } from 'kysely'
import { hentTilskuddsar, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Db } from '#platform/db/kobling.ts'

export async function aret2023(db: Db): Promise<Tilskuddsar> {
  const ar = await hentTilskuddsar(db, {
    fylke: 'trondelag',
    ar: 2023,
    ordning: 'kompetanseloftet',
  })
  if (ar === undefined) throw new Error('Demoen mangler året')
  return ar
}

/**
 * Gauldal gets a group, and each group recommends the most it can within the frame: what is left
 * is only the explanation for Gauldal's measure without a partner, and the case's number.
 */
export async function vurderAlle(db: Db): Promise<void> {
  await sql`insert into gruppesak (beslutningsgrunnlag_id, gruppe_id)
    select b.id, (select min(g.id) from vurderingsgruppe g
      where g.tilskuddsar_id = b.tilskuddsar_id and g.slug = 'ugle')
    from beslutningsgrunnlag b join tilskuddsar t on t.id = b.tilskuddsar_id
    where (t.fylke_id, t.ordning_id, t.ar) = ('trondelag', 'kompetanseloftet', 2023)
      and b.nettverk_id = 'gauldal'`.execute(db)
  await sql`insert into vurdering
      (beslutningsgrunnlag_id, gruppe_id, resultat, belop_kr, kriterier, fort_av)
    select b.id, s.gruppe_id,
      case when i.omsokt_kr <= r.belop_kr then 'innstilles' else 'delvis' end,
      least(i.omsokt_kr, r.belop_kr),
      '[{"nr": 1, "oppfylt": "ja", "grunn": "I tråd med behovet"}]', (select min(id) from verv where rolle = 'forum')
    from beslutningsgrunnlag b
    join tilskuddsar t on t.id = b.tilskuddsar_id
    join grunnlagsinnhold i on i.beslutningsgrunnlag_id = b.id
    join gruppesak s on s.beslutningsgrunnlag_id = b.id
    join fordeling f on f.tilskuddsar_id = t.id and f.status = 'vedtatt'
    join ramme r on r.fordeling_id = f.id and r.nettverk_id = b.nettverk_id
    where (t.fylke_id, t.ordning_id, t.ar) = ('trondelag', 'kompetanseloftet', 2023)`.execute(db)
}
