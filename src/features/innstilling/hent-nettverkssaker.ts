import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { tiltakUtenPartner } from '#core/beslutningsgrunnlag/kontroll-tiltak.ts'
import { enAv } from '#core/en-av.ts'
import { kroner } from '#core/kroner.ts'
import { OPPFYLTSVAR, VURDERINGSRESULTATER } from '#core/vurdering/typer.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import type { Nettverkssak } from './typer.ts'

const kriteriene = z.array(
  z.object({ nr: z.number(), oppfylt: z.enum(OPPFYLTSVAR).nullable(), grunn: z.string() }),
)

/** Every network of the year, so that nobody is forgotten, with its sent case. One query. */
export async function hentNettverkssaker(
  db: LeseDb,
  ar: Tilskuddsar,
): Promise<readonly Nettverkssak[]> {
  const rader = await sakene(db, {
    arId: ar.id,
    fylkeId: ar.fylkeId,
    forst: `${ar.ar}-01-01`,
    sist: `${ar.ar}-12-31`,
  })
  return rader.map((r) => ({
    nettverkId: r.nettverk_id,
    navn: r.navn,
    ramme: r.ramme === null ? null : kroner(r.ramme),
    sak: r.grunnlag_id === null ? null : tilSak(r, r.grunnlag_id, ar),
  }))
}

const sakene = forberedt((db, p: { arId: number; fylkeId: string; forst: string; sist: string }) =>
  db
    .selectFrom('nettverk as n')
    .leftJoin('beslutningsgrunnlag as b', (j) =>
      j
        .onRef('b.fylke_id', '=', 'n.fylke_id')
        .onRef('b.nettverk_id', '=', 'n.id')
        .on('b.tilskuddsar_id', '=', p.arId)
        .on('b.status', '=', 'sendt'),
    )
    .leftJoin('grunnlagsinnhold as bi', 'bi.beslutningsgrunnlag_id', 'b.id')
    .select((eb) => [
      'n.id as nettverk_id',
      'n.navn',
      'b.id as grunnlag_id',
      'bi.omsokt_kr',
      'bi.overfort_fra',
      sql<number | null>`(select r.belop_kr from ramme r
        join fordeling f on f.id = r.fordeling_id
        where f.tilskuddsar_id = ${p.arId} and f.status = 'vedtatt'
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
    .where('n.fylke_id', '=', p.fylkeId)
    .where(
      sql<boolean>`(b.id is not null or n.gyldig &&
        daterange(${p.forst}::date, ${p.sist}::date, '[]'))`,
    )
    .orderBy('n.navn')
    .orderBy('n.id'),
)

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
