import { sql } from 'kysely'
import { z } from 'zod'
import { BRUKSFORMAL, MOTTAKERE, type GrunnlagStatus } from '#core/beslutningsgrunnlag/typer.ts'
import { kroner, type Kroner } from '#core/kroner.ts'
import { flerspraklig } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import type { Nettverksgrunnlag, Partnervalg } from './lagret-grunnlag.ts'
import { nettverksrader } from './nettverksrader.ts'

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

/**
 * Every network of the year, so that nobody is forgotten. One query. What a case says is empty when
 * the database does not let this reader see it.
 */
export async function hentGrunnlagene(
  db: LeseDb,
  ar: Ar,
  nettverkId?: string,
): Promise<readonly Nettverksgrunnlag[]> {
  const rader = await nettverksrader(db, {
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
            svar: svarene.parse(r.svar ?? {}),
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
