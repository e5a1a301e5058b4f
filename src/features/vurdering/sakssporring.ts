import { sql } from 'kysely'
import { jsonObjectFrom } from 'kysely/helpers/postgres'
import { habilitetI } from '#features/habilitet/sporringer.ts'
import { forberedt } from '#platform/db/forberedt.ts'

/** The decision bases of a year as rows; told in `hentSaker`. */
export const sakene = forberedt(
  (db, p: { arId: number; ordningId: string; forst: string; sist: string }) => {
    const iAret = sql`daterange(${p.forst}::date, ${p.sist}::date, '[]')`
    return db
      .selectFrom('beslutningsgrunnlag as b')
      .innerJoin('nettverk as n', (j) =>
        j.onRef('n.fylke_id', '=', 'b.fylke_id').onRef('n.id', '=', 'b.nettverk_id'),
      )
      .leftJoin('grunnlagsinnhold as bi', 'bi.beslutningsgrunnlag_id', 'b.id')
      .leftJoin('gruppesak as s', 's.beslutningsgrunnlag_id', 'b.id')
      .select((eb) => [
        'b.id',
        'b.nettverk_id',
        'n.navn',
        'b.status',
        'bi.omsokt_kr',
        's.gruppe_id',
        sql<number | null>`(select r.belop_kr from ramme r
        join fordeling f on f.id = r.fordeling_id
        where f.tilskuddsar_id = b.tilskuddsar_id and f.status = 'vedtatt'
          and r.nettverk_id = b.nettverk_id)`.as('ramme'),
        sql<string[]>`array(select distinct m.organisasjon_id from nettverksmedlem m
        where m.fylke_id = b.fylke_id and m.nettverk_id = b.nettverk_id and m.gyldig && ${iAret}
        order by 1)`.as('medlem_ider'),
        sql<string[]>`array(select p.organisasjon_id from nettverkspartner p
        where p.fylke_id = b.fylke_id and p.nettverk_id = b.nettverk_id
          and p.ordning_id = ${p.ordningId} and p.gyldig && ${iAret}
        union
        select t.partner_id from tiltak t
        where t.beslutningsgrunnlag_id = b.id and t.partner_id is not null
        order by 1)`.as('partner_ider'),
        habilitetI(eb.ref('b.id')).as('habilitet'),
        jsonObjectFrom(
          eb
            .selectFrom('vurdering as u')
            .innerJoin('setebesetning as v', 'v.id', 'u.fort_av')
            .innerJoin('sete as vs', 'vs.id', 'v.sete_id')
            .innerJoin('person as p', 'p.id', 'v.person_id')
            .select([
              'u.gruppe_id as gruppeId',
              'u.resultat',
              'u.belop_kr',
              'u.kriterier',
              'u.merknad',
              'u.versjon',
              'u.fort_tid as fortTid',
              'p.id as personId',
              'p.navn',
              'vs.navn as sete',
              sql<number[]>`array(select d.person_id from vurderingsdeltaker d
                where d.beslutningsgrunnlag_id = u.beslutningsgrunnlag_id order by 1)`.as(
                'deltakerIder',
              ),
            ])
            .whereRef('u.beslutningsgrunnlag_id', '=', 'b.id'),
        ).as('vurdering'),
      ])
      .where('b.tilskuddsar_id', '=', p.arId)
      .where((w) => w.or([w('b.status', '=', 'sendt'), w('s.gruppe_id', 'is not', null)]))
      .orderBy('n.navn')
      .orderBy('b.nettverk_id')
  },
)
