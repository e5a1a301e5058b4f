import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { enAv } from '#core/en-av.ts'
import type { GrunnlagStatus } from '#core/beslutningsgrunnlag/typer.ts'
import { kroner, type Kroner } from '#core/kroner.ts'
import {
  OPPFYLTSVAR,
  VURDERINGSRESULTATER,
  type Gruppemedlem,
  type Vurdering,
  type Vurderingssak,
} from '#core/vurdering/typer.ts'
import type { Skjermetsak, Tilskuddsar } from '#features/ar/sporringer.ts'
import {
  hjemlerPa,
  tolkHabilitet,
  tolkHjemler,
  type Habilitetsrad,
  type Hjemler,
} from '#features/habilitet/sporringer.ts'
import type { Seteholder } from '#core/vurdering/gruppeplass.ts'
import { lesPlasser, plasserIAret } from './plasser.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import type { Forumverv } from './forum.ts'
import { sakene } from './sakssporring.ts'

export type Medlem = Forumverv &
  Gruppemedlem & {
    /** Who else holds the seat: a vara may act with the place of the seat. */
    readonly holdere: readonly Seteholder[]
  }

export interface Gruppe {
  readonly id: number
  readonly nr: number
  readonly slug: string
  readonly navn: string
  /** Leader first, then secretary, then the others by seat. */
  readonly medlemmer: readonly Medlem[]
  /** Who took part in an assessment of one of its cases, and is not in the group any more. */
  readonly tidligere: readonly Medlem[]
}

export interface LagretVurdering extends Vurdering {
  readonly gruppeId: number
  readonly versjon: number
  readonly fortTid: string
  readonly fortAv: { readonly personId: number; readonly navn: string; readonly sete: string }
  /** The persons of the group when it was recorded. */
  readonly deltakerIder: readonly number[]
}

/** A decision basis as its group sees it. */
export interface Sak extends Vurderingssak {
  readonly habilitet: readonly Habilitetsrad[]
  readonly sakId: number
  readonly nettverkNavn: string
  readonly status: GrunnlagStatus
  readonly omsokt: Kroner | null
  readonly ramme: Kroner | null
  readonly gruppeId: number | null
  readonly vurdering: LagretVurdering | null
  /** Also where the assessment itself is not for this reader. */
  readonly vurdert: boolean
  /** The shielding that keeps the body from this reader; null: it may be read. See `for-leser.ts`. */
  readonly lukket: Skjermetsak | null
}

type Ar = Pick<Tilskuddsar, 'id' | 'fylkeId' | 'ordningId' | 'ar'>

const STATUSER = ['utkast', 'sendt', 'returnert', 'trukket'] as const
const FUNKSJONER = ['leder', 'sekretaer', 'medlem'] as const
const kriteriesvar = z.array(
  z.object({ nr: z.number(), oppfylt: z.enum(OPPFYLTSVAR).nullable(), grunn: z.string() }),
)

/** The groups of the year with their members. One query. */
export async function hentGrupper(db: LeseDb, arId: number): Promise<readonly Gruppe[]> {
  return (await hentGrupperOgHjemler(db, arId, null)).grupper
}

/** The same with the paragraphs on habilitet as they stand on `dato`. One query. */
export async function hentGrupperOgHjemler(
  db: LeseDb,
  arId: number,
  dato: string | null,
): Promise<{ readonly grupper: readonly Gruppe[]; readonly hjemler: Hjemler }> {
  const [rad] = await gruppene(db, { arId, dato })
  if (rad === undefined) throw new Error('Spørringen ga ingen rad')
  const { tilknytninger, andre } = lesPlasser(rad.plasser)
  const grupper = rad.grupper.map((r) => ({
    ...r,
    medlemmer: r.medlemmer.map((m) => ({
      ...m,
      funksjon: enAv(FUNKSJONER, m.funksjon),
      andreTilknytninger: tilknytninger(m.personId),
      holdere: andre(m.seteId, m.vervId),
    })),
    tidligere: r.tidligere.map((m) => ({
      ...m,
      funksjon: 'medlem' as const,
      andreTilknytninger: tilknytninger(m.personId),
      // Others of the seat act with the place in the group, and there is none.
      holdere: [],
    })),
  }))
  return { grupper, hjemler: tolkHjemler(rad.hjemler) }
}

const gruppene = forberedt((db, p: { arId: number; dato: string | null }) =>
  db.selectNoFrom((ytre) => [
    plasserIAret(p.arId).as('plasser'),
    hjemlerPa(p.dato).as('hjemler'),
    jsonArrayFrom(
      ytre
        .selectFrom('vurderingsgruppe as g')
        .select((eb) => [
          'g.id',
          'g.nr',
          'g.slug',
          'g.navn',
          jsonArrayFrom(
            eb
              .selectFrom('gruppemedlem as m')
              .innerJoin('setebesetning as b', 'b.id', 'm.verv_id')
              .innerJoin('sete as v', 'v.id', 'b.sete_id')
              .innerJoin('person as p', 'p.id', 'b.person_id')
              .select([
                'b.id as vervId',
                'v.id as seteId',
                'p.id as personId',
                'p.navn',
                'v.navn as sete',
                'v.har_stemme as stemmerett',
                'v.nettverk_id as nettverkId',
                'v.organisasjon_id as organisasjonId',
                'm.funksjon',
              ])
              .whereRef('m.gruppe_id', '=', 'g.id')
              .orderBy(sql`array_position(array['leder', 'sekretaer', 'medlem'], m.funksjon)`)
              .orderBy('v.navn')
              .orderBy('p.navn'),
          ).as('medlemmer'),
          jsonArrayFrom(
            eb
              .selectFrom('vurderingsdeltaker as d')
              .innerJoin('gruppesak as gs', 'gs.beslutningsgrunnlag_id', 'd.beslutningsgrunnlag_id')
              .innerJoin('setebesetning as b', 'b.id', 'd.verv_id')
              .innerJoin('sete as v', 'v.id', 'b.sete_id')
              .innerJoin('person as p', 'p.id', 'd.person_id')
              .select([
                'b.id as vervId',
                'v.id as seteId',
                'p.id as personId',
                'p.navn',
                'v.navn as sete',
                'v.har_stemme as stemmerett',
                'v.nettverk_id as nettverkId',
                'v.organisasjon_id as organisasjonId',
              ])
              .distinct()
              .whereRef('gs.gruppe_id', '=', 'g.id')
              .where((w) =>
                w.not(
                  w.exists(
                    w
                      .selectFrom('gruppemedlem as m')
                      .select('m.verv_id')
                      .whereRef('m.gruppe_id', '=', 'g.id')
                      .whereRef('m.verv_id', '=', 'd.verv_id'),
                  ),
                ),
              )
              .orderBy('v.navn')
              .orderBy('p.navn'),
          ).as('tidligere'),
        ])
        .where('g.tilskuddsar_id', '=', p.arId)
        .orderBy('g.nr'),
    ).as('grupper'),
  ]),
)

/**
 * The decision bases of the year that are sent, placed or assessed, by network: with who is too
 * near them to assess. One query.
 */
export async function hentSaker(db: LeseDb, ar: Ar): Promise<readonly Sak[]> {
  const rader = await sakene(db, {
    arId: ar.id,
    ordningId: ar.ordningId,
    forst: `${ar.ar}-01-01`,
    sist: `${ar.ar}-12-31`,
  })
  return rader.map((r) => ({
    sakId: r.id,
    nettverkId: r.nettverk_id,
    nettverkNavn: r.navn,
    status: enAv(STATUSER, r.status),
    omsokt: r.omsokt_kr === null ? null : kroner(r.omsokt_kr),
    ramme: r.ramme === null ? null : kroner(r.ramme),
    gruppeId: r.gruppe_id,
    medlemIds: r.medlem_ider,
    partnerIds: r.partner_ider,
    habilitet: tolkHabilitet(r.habilitet),
    lukket: null,
    vurdert: r.vurdering !== null,
    vurdering:
      r.vurdering === null
        ? null
        : {
            gruppeId: r.vurdering.gruppeId,
            resultat: enAv(VURDERINGSRESULTATER, r.vurdering.resultat),
            belop: kroner(r.vurdering.belop_kr),
            kriterier: kriteriesvar.parse(r.vurdering.kriterier),
            merknad: r.vurdering.merknad,
            versjon: r.vurdering.versjon,
            fortTid: r.vurdering.fortTid,
            fortAv: {
              personId: r.vurdering.personId,
              navn: r.vurdering.navn,
              sete: r.vurdering.sete,
            },
            deltakerIder: r.vurdering.deltakerIder,
          },
  }))
}
