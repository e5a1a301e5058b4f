import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { forberedt } from '#platform/db/forberedt.ts'

interface Nettverksvalg extends Readonly<Record<string, unknown>> {
  readonly arId: number
  readonly fylkeId: string
  readonly ordningId: string
  /** The first and the last day of the year. */
  readonly forst: string
  readonly sist: string
  /** Null: every network. */
  readonly nettverkId: string | null
}

/** Every network of the year with all there is of its decision basis: one row each. */
export const nettverksrader = forberedt((db, p: Nettverksvalg) => {
  const iAret = sql`daterange(${p.forst}::date, ${p.sist}::date, '[]')`
  return (
    db
      .selectFrom('nettverk as n')
      .leftJoin('beslutningsgrunnlag as b', (j) =>
        j
          .onRef('b.fylke_id', '=', 'n.fylke_id')
          .onRef('b.nettverk_id', '=', 'n.id')
          .on('b.tilskuddsar_id', '=', p.arId),
      )
      .leftJoin('grunnlagsinnhold as bi', 'bi.beslutningsgrunnlag_id', 'b.id')
      .select((eb) => [
        'n.id as nettverk_id',
        'n.navn as nettverk_navn',
        sql<number | null>`(select r.belop_kr from ramme r
        join fordeling f on f.id = r.fordeling_id
        where f.tilskuddsar_id = ${p.arId} and f.status = 'vedtatt'
          and r.nettverk_id = n.id)`.as('ramme'),
        sql<string[]>`array(select regexp_replace(o.navn, ' kommune$', '') from nettverksmedlem m
        join organisasjon o on o.id = m.organisasjon_id
        where m.fylke_id = n.fylke_id and m.nettverk_id = n.id
          and o.type in ('kommune', 'fylkeskommune') and m.gyldig && ${iAret}
        order by 1)`.as('kommuner'),
        sql<string[]>`array(select distinct p.organisasjon_id from nettverkspartner p
        where p.fylke_id = n.fylke_id and p.nettverk_id = n.id
          and p.ordning_id = ${p.ordningId} and p.gyldig && ${iAret}
        order by 1)`.as('faste_partnere'),
        sql<boolean>`exists (select from innstilling i
        where i.tilskuddsar_id = ${p.arId} and i.status = 'vedtatt')`.as('innstilling_vedtatt'),
        sql<string | null>`(select p.fra from publisering p
        where p.tilskuddsar_id = ${p.arId} and p.opphevet_tid is null)`.as('publisert_fra'),
        'b.id',
        'b.status',
        'bi.omsokt_kr',
        'bi.svar',
        'bi.klarert_leder',
        'bi.koordinator_forankring',
        'bi.plan_lenke',
        'bi.behov_henvisning',
        'bi.egenandel',
        'bi.overfort_fra',
        'b.sendt_tid',
        'b.returnert_grunn',
        'b.trukket_grunn',
        'b.sist_endret_tid',
        'b.versjon',
        sql<boolean>`exists (select from vurdering v where v.beslutningsgrunnlag_id = b.id)`.as(
          'vurdert',
        ),
        jsonObjectFrom(
          eb
            .selectFrom('setebesetning as v')
            .innerJoin('sete as vs', 'vs.id', 'v.sete_id')
            .innerJoin('person as p', 'p.id', 'v.person_id')
            .select(['p.navn', 'vs.navn as sete'])
            .whereRef('v.id', '=', 'b.sendt_av'),
        ).as('sendt_av'),
        jsonObjectFrom(
          eb
            .selectFrom('setebesetning as v')
            .innerJoin('sete as vs', 'vs.id', 'v.sete_id')
            .innerJoin('person as p', 'p.id', 'v.person_id')
            .select(['p.navn', 'vs.navn as sete'])
            .whereRef('v.id', '=', 'b.sist_endret_av'),
        ).as('sist_endret_av'),
        jsonObjectFrom(
          eb
            .selectFrom('gruppesak as s')
            .innerJoin('vurderingsgruppe as g', 'g.id', 's.gruppe_id')
            .select(['g.slug', 'g.navn'])
            .whereRef('s.beslutningsgrunnlag_id', '=', 'b.id'),
        ).as('gruppe'),
        jsonObjectFrom(
          eb
            .selectFrom('skjerming as k')
            .innerJoin('skjermingshjemmel as h', 'h.id', 'k.hjemmel_id')
            .select(['k.id', 'h.navn as hjemmel', 'k.satt_tid as satt', 'k.grunn'])
            .whereRef('k.beslutningsgrunnlag_id', '=', 'b.id')
            .where('k.opphevet_tid', 'is', null),
        ).as('skjerming'),
        jsonArrayFrom(
          eb
            .selectFrom('tiltak as t')
            .select([
              't.nr',
              't.tittel',
              't.tema',
              't.malgrupper',
              't.start_semester as startSemester',
              't.slutt_semester as sluttSemester',
              't.vurderes_dato as vurderesDato',
              't.partner_id as partnerId',
              't.partner_merknad as partnerMerknad',
            ])
            .whereRef('t.beslutningsgrunnlag_id', '=', 'b.id')
            .orderBy('t.nr'),
        ).as('tiltak'),
        jsonArrayFrom(
          eb
            .selectFrom('deltakerlinje as d')
            .select([
              'd.nr',
              'd.tiltak_nr as tiltakNr',
              'd.beskrivelse',
              'd.kommuner',
              'd.barnehager_kommunale as barnehagerKommunale',
              'd.barnehager_private as barnehagerPrivate',
              'd.skoler_kommunale as skolerKommunale',
              'd.skoler_private as skolerPrivate',
              'd.sfo',
              'd.ppt',
            ])
            .whereRef('d.beslutningsgrunnlag_id', '=', 'b.id')
            .orderBy('d.nr'),
        ).as('deltakerlinjer'),
        jsonArrayFrom(
          eb
            .selectFrom('budsjettlinje as l')
            .select(['l.nr', 'l.mottaker', 'l.formal', 'l.beskrivelse', 'l.belop_kr', 'l.usikkert'])
            .whereRef('l.beslutningsgrunnlag_id', '=', 'b.id')
            .orderBy('l.nr'),
        ).as('budsjett'),
      ])
      .where('n.fylke_id', '=', p.fylkeId)
      // A network that has ended still shows what it sent while it was there.
      .where((w) => w.or([sql<boolean>`n.gyldig && ${iAret}`, w('b.id', 'is not', null)]))
      .where(sql<boolean>`(${p.nettverkId}::text is null or n.id = ${p.nettverkId})`)
      .orderBy('n.navn')
      .orderBy('n.id')
  )
})
