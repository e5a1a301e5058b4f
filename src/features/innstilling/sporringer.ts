import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { tiltakUtenPartner } from '#core/beslutningsgrunnlag/kontroll-tiltak.ts'
import { enAv } from '#core/en-av.ts'
import { regnPott } from '#core/fordeling/regn-pott.ts'
import type { Fordeling } from '#core/fordeling/typer.ts'
import { kroner, NULL_KRONER } from '#core/kroner.ts'
import { OPPFYLTSVAR, VURDERINGSRESULTATER } from '#core/vurdering/typer.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { hentPubliserte, type Hvem } from '#features/fordeling/sporringer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import type {
  Innstillingsinndata,
  LagretInnstilling,
  Nettverkssak,
  PublisertTabell,
} from './typer.ts'

const STATUSER = ['utkast', 'vedtatt', 'erstattet'] as const
export type Innstillingsstatus = (typeof STATUSER)[number]

/** A version of the year's joint recommendation. */
export interface Innstillingsrad {
  readonly id: number
  readonly nr: number
  readonly status: Innstillingsstatus
  readonly sak: string
  readonly utvidetRamme: { readonly pa: boolean; readonly grunn: string }
  readonly versjon: number
  readonly vedtattTid: string | null
  readonly vedtattAv: Hvem | null
}

/** The year's recommendation is adopted, so its frames, assessments and decision bases are locked. */
export async function erInnstillingVedtatt(db: LeseDb, arId: number): Promise<boolean> {
  const { vedtatt } = await db
    .selectNoFrom(
      sql<boolean>`exists (select from innstilling i
        where i.tilskuddsar_id = ${arId} and i.status = 'vedtatt')`.as('vedtatt'),
    )
    .executeTakeFirstOrThrow()
  return vedtatt
}

/** Every version of the year, newest first; at most one draft and one adopted. One query. */
export async function hentInnstillinger(
  db: LeseDb,
  arId: number,
): Promise<readonly Innstillingsrad[]> {
  const rader = await db
    .selectFrom('innstilling as i')
    .select((eb) => [
      'i.id',
      'i.nr',
      'i.status',
      'i.sak',
      'i.utvidet_ramme',
      'i.utvidet_ramme_grunn',
      'i.versjon',
      'i.vedtatt_tid',
      jsonObjectFrom(
        eb
          .selectFrom('verv as v')
          .innerJoin('person as p', 'p.id', 'v.person_id')
          .select(['p.navn', 'v.sete'])
          .whereRef('v.id', '=', 'i.vedtatt_av'),
      ).as('vedtatt_av'),
    ])
    .where('i.tilskuddsar_id', '=', arId)
    .orderBy('i.nr', 'desc')
    .execute()
  return rader.map((r) => ({
    id: r.id,
    nr: r.nr,
    status: enAv(STATUSER, r.status),
    sak: r.sak,
    utvidetRamme: { pa: r.utvidet_ramme, grunn: r.utvidet_ramme_grunn },
    versjon: r.versjon,
    vedtattTid: r.vedtatt_tid,
    vedtattAv: r.vedtatt_av,
  }))
}

/** An adopted or replaced version as it was stored. One query. */
export async function hentLagret(db: LeseDb, id: number): Promise<LagretInnstilling> {
  // Written by `vedtaInnstilling` only, and in this form; the database locks it.
  return db
    .selectFrom('innstilling as i')
    .select([
      sql<LagretInnstilling['inndata']>`i.inndata`.as('inndata'),
      sql<LagretInnstilling['utdata']>`i.utdata`.as('utdata'),
    ])
    .where('i.id', '=', id)
    .where('i.status', '<>', 'utkast')
    .executeTakeFirstOrThrow()
}

type Utkast = Pick<Innstillingsrad, 'sak' | 'utvidetRamme'>

/** What the draft is computed from now; without a draft, what it would be. Three queries. */
export async function hentInndata(
  db: LeseDb,
  ar: Tilskuddsar,
  utkast: Utkast | null,
): Promise<Innstillingsinndata> {
  const fordeling = await hentVedtattFordeling(db, ar.id)
  const nettverk = await hentNettverkssaker(db, ar)
  const publisert = await hentPubliserte(db, ar.id)
  const pott =
    fordeling?.utdata.pott ??
    regnPott({
      ...ar,
      avsetninger: ar.avsetninger.map((a) => a.belop),
      antallNettverk: nettverk.length,
    }).pott
  return {
    fylke: ar.fylkeNavn,
    ordning: ar.ordningKort,
    ar: ar.ar,
    sak: utkast?.sak ?? '',
    mote: ar.innstillingsmote,
    pott: pott ?? NULL_KRONER,
    fordeling:
      fordeling === undefined
        ? null
        : {
            sak: fordeling.sak ?? '',
            dato: fordeling.dato,
            avsetninger: fordeling.utdata.avsetninger,
            grunntilskuddSum: fordeling.utdata.grunntilskuddSum,
            nokler: fordeling.utdata.nokler.map((n) => ({ navn: n.navn, andel: n.andel })),
          },
    utvidetRamme: utkast?.utvidetRamme ?? { pa: false, grunn: '' },
    kriterier: ar.regler.kriterier.map(({ nr, navn }) => ({ nr, navn })),
    nettverk,
    publisert: tilTabell(publisert),
  }
}

function tilTabell(rader: Awaited<ReturnType<typeof hentPubliserte>>): PublisertTabell | null {
  const [forste] = rader
  if (forste === undefined) return null
  return {
    kilde: forste.kilde,
    rammer: rader.map((r) => ({ nettverkId: r.id, ramme: r.ramme })),
  }
}

async function hentVedtattFordeling(db: LeseDb, arId: number) {
  return db
    .selectFrom('fordeling as f')
    .select([
      'f.sak',
      sql<string>`(f.vedtatt_tid at time zone 'Europe/Oslo')::date`.as('dato'),
      // Written by the distribution's own commands only; see LagretRegnestykke there.
      sql<Fordeling>`f.utdata`.as('utdata'),
    ])
    .where('f.tilskuddsar_id', '=', arId)
    .where('f.status', '=', 'vedtatt')
    .executeTakeFirst()
}

const kriteriene = z.array(
  z.object({ nr: z.number(), oppfylt: z.enum(OPPFYLTSVAR).nullable(), grunn: z.string() }),
)

/** Every network of the year, so that nobody is forgotten, with its sent case. One query. */
async function hentNettverkssaker(db: LeseDb, ar: Tilskuddsar): Promise<readonly Nettverkssak[]> {
  const rader = await db
    .selectFrom('nettverk as n')
    .leftJoin('beslutningsgrunnlag as b', (j) =>
      j
        .onRef('b.fylke_id', '=', 'n.fylke_id')
        .onRef('b.nettverk_id', '=', 'n.id')
        .on('b.tilskuddsar_id', '=', ar.id)
        .on('b.status', '=', 'sendt'),
    )
    .select((eb) => [
      'n.id as nettverk_id',
      'n.navn',
      'b.id as grunnlag_id',
      'b.omsokt_kr',
      'b.overfort_fra',
      sql<number | null>`(select r.belop_kr from ramme r
        join fordeling f on f.id = r.fordeling_id
        where f.tilskuddsar_id = ${ar.id} and f.status = 'vedtatt'
          and r.nettverk_id = n.id)`.as('ramme'),
      jsonObjectFrom(
        eb
          .selectFrom('gruppesak as s')
          .innerJoin('vurderingsgruppe as g', 'g.id', 's.gruppe_id')
          .select(['g.slug', 'g.navn'])
          .whereRef('s.beslutningsgrunnlag_id', '=', 'b.id'),
      ).as('gruppe'),
      jsonObjectFrom(
        eb
          .selectFrom('vurdering as v')
          .select(['v.resultat', 'v.belop_kr', 'v.merknad', 'v.kriterier'])
          .whereRef('v.beslutningsgrunnlag_id', '=', 'b.id'),
      ).as('vurdering'),
      jsonArrayFrom(
        eb
          .selectFrom('tiltak as t')
          .select(['t.nr', 't.tittel', 't.partner_id', 't.partner_merknad'])
          .whereRef('t.beslutningsgrunnlag_id', '=', 'b.id')
          .orderBy('t.nr'),
      ).as('tiltak'),
      jsonObjectFrom(
        eb
          .selectFrom('innstillingslinje as l')
          .innerJoin('innstilling as i', 'i.id', 'l.innstilling_id')
          .select(['l.belop_kr', 'l.avvik_grunn', 'l.partner_forklaring'])
          .whereRef('l.beslutningsgrunnlag_id', '=', 'b.id')
          .where('i.status', '=', 'utkast'),
      ).as('linje'),
    ])
    .where('n.fylke_id', '=', ar.fylkeId)
    .where(
      sql<boolean>`(b.id is not null or n.gyldig &&
        daterange(make_date(${ar.ar}, 1, 1), make_date(${ar.ar}, 12, 31), '[]'))`,
    )
    .orderBy('n.navn')
    .orderBy('n.id')
    .execute()
  return rader.map((r) => ({
    nettverkId: r.nettverk_id,
    navn: r.navn,
    ramme: r.ramme === null ? null : kroner(r.ramme),
    sak: r.grunnlag_id === null ? null : tilSak(r, r.grunnlag_id, ar),
  }))
}

type Rad = {
  readonly omsokt_kr: number | null
  readonly overfort_fra: string | null
  readonly gruppe: { slug: string; navn: string } | null
  readonly vurdering: {
    resultat: string
    belop_kr: number
    merknad: string
    kriterier: unknown
  } | null
  readonly tiltak: readonly {
    nr: number
    tittel: string
    partner_id: string | null
    partner_merknad: string
  }[]
  readonly linje: {
    belop_kr: number | null
    avvik_grunn: string
    partner_forklaring: string
  } | null
}

function tilSak(r: Rad, grunnlagId: number, ar: Tilskuddsar): Nettverkssak['sak'] {
  const { vurdering: v, linje: l } = r
  return {
    grunnlagId,
    omsokt: kroner(r.omsokt_kr ?? 0),
    gruppe: r.gruppe,
    vurdering:
      v === null
        ? null
        : {
            resultat: enAv(VURDERINGSRESULTATER, v.resultat),
            belop: kroner(v.belop_kr),
            merknad: v.merknad,
            kriterier: kriteriene.parse(v.kriterier),
          },
    utenPartner: utenPartner(r, ar),
    linje: {
      samlet: l?.belop_kr === undefined || l.belop_kr === null ? null : kroner(l.belop_kr),
      avvikGrunn: l?.avvik_grunn ?? '',
      partnerForklaring: l?.partner_forklaring ?? '',
    },
  }
}

function utenPartner(r: Rad, ar: Tilskuddsar) {
  const tiltak = r.tiltak.map((t) => ({
    nr: t.nr,
    partnerId: t.partner_id,
    partnerMerknad: t.partner_merknad,
  }))
  const numre = tiltakUtenPartner({ overfortFra: r.overfort_fra, tiltak }, ar.regler)
  return r.tiltak.filter((t) => numre.includes(t.nr)).map(({ nr, tittel }) => ({ nr, tittel }))
}
