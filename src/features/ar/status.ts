import { sql } from 'kysely'
import type { LeseDb } from '#platform/db/kobling.ts'

/** How far a grant year has come, counted from what is there. Nothing of it is stored. */
export interface Arsstatus {
  readonly nettverk: number
  /** Networks with a figure under every key. */
  readonly medNokkeltall: number
  readonly forslag: number
  readonly vedtattFordeling: {
    readonly nr: number
    readonly tid: string
    readonly sak: string | null
  } | null
  readonly grunnlag: number
  readonly sendt: number
  readonly omsokt: number
  readonly iGruppe: number
  readonly vurdert: number
  readonly innstillingVedtatt: string | null
  readonly innstillingUtkast: boolean
}

/** One query, constant in rows. */
export async function hentArsstatus(db: LeseDb, arId: number): Promise<Arsstatus> {
  const rad = await db
    .selectFrom('tilskuddsar as t')
    .select([
      sql<number>`(select count(*)::int from nettverk n where n.fylke_id = t.fylke_id
        and n.gyldig && daterange(make_date(t.ar, 1, 1), make_date(t.ar, 12, 31), '[]'))`.as(
        'nettverk',
      ),
      sql<number>`(select count(*)::int from (
        select k.nettverk_id from nokkeltall k where k.tilskuddsar_id = t.id group by k.nettverk_id
        having count(*) = (select count(*) from nokkel where tilskuddsar_id = t.id)) x)`.as(
        'med_nokkeltall',
      ),
      sql<number>`(select count(*)::int from fordeling f
        where f.tilskuddsar_id = t.id and f.status = 'forslag')`.as('forslag'),
      sql<{ nr: number; tid: string; sak: string | null } | null>`(
        select jsonb_build_object('nr', f.vedtak_nr, 'tid', f.vedtatt_tid, 'sak', f.sak)
        from fordeling f where f.tilskuddsar_id = t.id and f.status = 'vedtatt')`.as('vedtatt'),
      sql<number>`(select count(*)::int from beslutningsgrunnlag b
        where b.tilskuddsar_id = t.id and b.status <> 'trukket')`.as('grunnlag'),
      sql<number>`(select count(*)::int from beslutningsgrunnlag b
        where b.tilskuddsar_id = t.id and b.status = 'sendt')`.as('sendt'),
      sql<number>`(select coalesce(sum(b.omsokt_kr), 0)::int8 from beslutningsgrunnlag b
        where b.tilskuddsar_id = t.id and b.status = 'sendt')`.as('omsokt'),
      sql<number>`(select count(*)::int from gruppesak g
        join beslutningsgrunnlag b on b.id = g.beslutningsgrunnlag_id
        where b.tilskuddsar_id = t.id and b.status = 'sendt')`.as('i_gruppe'),
      sql<number>`(select count(*)::int from vurdering v
        join beslutningsgrunnlag b on b.id = v.beslutningsgrunnlag_id
        where b.tilskuddsar_id = t.id and b.status = 'sendt')`.as('vurdert'),
      sql<string | null>`(select i.vedtatt_tid from innstilling i
        where i.tilskuddsar_id = t.id and i.status = 'vedtatt')`.as('innstilling_vedtatt'),
      sql<boolean>`exists (select from innstilling i
        where i.tilskuddsar_id = t.id and i.status = 'utkast')`.as('innstilling_utkast'),
    ])
    .where('t.id', '=', arId)
    .executeTakeFirstOrThrow()
  return {
    nettverk: rad.nettverk,
    medNokkeltall: rad.med_nokkeltall,
    forslag: rad.forslag,
    vedtattFordeling: rad.vedtatt,
    grunnlag: rad.grunnlag,
    sendt: rad.sendt,
    omsokt: rad.omsokt,
    iGruppe: rad.i_gruppe,
    vurdert: rad.vurdert,
    innstillingVedtatt: rad.innstilling_vedtatt,
    innstillingUtkast: rad.innstilling_utkast,
  }
}
