import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { BRUKSFORMAL, MOTTAKERE, type GrunnlagStatus } from '#core/beslutningsgrunnlag/typer.ts'
import { kroner, type Kroner } from '#core/kroner.ts'
import { flerspraklig } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import type { Nettverksgrunnlag, Partnervalg } from './lagret-grunnlag.ts'

// What the queries answer with, for the features that ask them.
export type {
  LagretGrunnlag,
  Nettverksgrunnlag,
  Partnervalg,
  Skjerming,
} from './lagret-grunnlag.ts'

// The columns' check constraints hold the same lists; a row outside them is a bug and throws.
const statusen: z.ZodType<GrunnlagStatus> = z.enum(['utkast', 'sendt', 'returnert', 'trukket'])
const mottakeren = z.enum(MOTTAKERE)
const formalet = z.enum(['', ...BRUKSFORMAL])
const svarene = z.record(z.string(), z.string())

type Ar = Pick<Tilskuddsar, 'id' | 'fylkeId' | 'ordningId' | 'ar'>

/** Every network of the year , so that nobody is forgotten. One query. */
export async function hentGrunnlagene(
  db: LeseDb,
  ar: Ar,
  nettverkId?: string,
): Promise<readonly Nettverksgrunnlag[]> {
  const rader = await nettverkene(db, {
    arId: ar.id,
    fylkeId: ar.fylkeId,
    ordningId: ar.ordningId,
    forst: `${ar.ar}-01-01`,
    sist: `${ar.ar}-12-31`,
    nettverkId: nettverkId ?? null,
  })
  return rader.map((r) => ({
    nettverkId: r.nettverk_id,
    nettverkNavn: r.nettverk_navn,
    ramme: belop(r.ramme),
    kommuner: r.kommuner,
    fastePartnere: r.faste_partnere,
    innstillingVedtatt: r.innstilling_vedtatt,
    publisertFra: r.publisert_fra,
    grunnlag:
      r.id === null || r.versjon === null || r.sist_endret_tid === null
        ? null
        : {
            id: r.id,
            nettverkId: r.nettverk_id,
            status: statusen.parse(r.status),
            omsokt: belop(r.omsokt_kr),
            svar: svarene.parse(r.svar),
            klarertLeder: r.klarert_leder ?? '',
            koordinatorForankring: r.koordinator_forankring ?? '',
            planLenke: r.plan_lenke ?? '',
            behovHenvisning: r.behov_henvisning ?? '',
            egenandel: r.egenandel ?? '',
            overfortFra: r.overfort_fra,
            tiltak: r.tiltak,
            deltakerlinjer: r.deltakerlinjer,
            budsjett: r.budsjett.map(({ belop_kr, ...l }) => ({
              ...l,
              mottaker: mottakeren.parse(l.mottaker),
              formal: formalet.parse(l.formal),
              belop: belop(belop_kr),
            })),
            versjon: r.versjon,
            sendtTid: r.sendt_tid,
            sendtAv: r.sendt_av,
            returnertGrunn: r.returnert_grunn,
            trukketGrunn: r.trukket_grunn,
            sistEndretTid: r.sist_endret_tid,
            sistEndretAv: r.sist_endret_av,
            vurdert: r.vurdert,
            gruppe: r.gruppe,
            skjerming: r.skjerming && {
              ...r.skjerming,
              hjemmel: flerspraklig(r.skjerming.hjemmel),
            },
          },
  }))
}

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

const nettverkene = forberedt((db, p: Nettverksvalg) => {
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
        'b.omsokt_kr',
        'b.svar',
        'b.klarert_leder',
        'b.koordinator_forankring',
        'b.plan_lenke',
        'b.behov_henvisning',
        'b.egenandel',
        'b.overfort_fra',
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

/** Organisations a measure of the year may name or already names. One query. */
export async function hentPartnere(
  db: LeseDb,
  ar: Pick<Tilskuddsar, 'id' | 'regler'>,
): Promise<readonly Partnervalg[]> {
  return partnervalg(db, { arId: ar.id, typer: [...ar.regler.partnertyper] })
}

const partnervalg = forberedt((db, p: { arId: number; typer: readonly string[] }) =>
  db
    .selectFrom('organisasjon as o')
    .select(['o.id', 'o.navn', 'o.type'])
    .where((w) =>
      w.or([
        sql<boolean>`o.type = any(${p.typer}::text[])`,
        w.exists(
          w
            .selectFrom('tiltak as t')
            .innerJoin('beslutningsgrunnlag as b', 'b.id', 't.beslutningsgrunnlag_id')
            .select('t.nr')
            .whereRef('t.partner_id', '=', 'o.id')
            .where('b.tilskuddsar_id', '=', p.arId),
        ),
      ]),
    )
    .orderBy('o.navn'),
)

function belop(verdi: number | null): Kroner | null {
  return verdi === null ? null : kroner(verdi)
}
