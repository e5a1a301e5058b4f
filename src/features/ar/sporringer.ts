import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { kroner, type Kroner } from '#core/kroner.ts'
import type { Ordningsregler } from '#core/ordning.ts'
import { flerspraklig, type Flerspraklig } from '#core/sprak.ts'
import { tolkOrdningsregler } from '#features/register/ordningsregler.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

export interface Avsetning {
  readonly nr: number
  readonly navn: string
  readonly belop: Kroner
  /** Who gets the pot directly, in words; null: the forum decides later how it is used. */
  readonly direkteTil: string | null
}

/** A case of the year whose body is shielded: by which law, and since when. Both are for everyone. */
export interface Skjermetsak {
  readonly nettverkId: string
  readonly hjemmel: Flerspraklig
  readonly satt: string
}

/** One scheme in one county in one year, with the rules that apply to it. */
export interface Tilskuddsar {
  readonly id: number
  readonly fylkeId: string
  readonly fylkeNavn: string
  readonly statsforvalter: string
  readonly ordningId: string
  readonly ordningNavn: Flerspraklig
  readonly ordningKort: string
  /** The scheme exists in this year: new things may be submitted. */
  readonly ordningGjelder: boolean
  readonly ar: number
  /** Null until the award is known. */
  readonly tildelt: Kroner | null
  /** Per network. */
  readonly grunntilskudd: Kroner
  readonly avsetninger: readonly Avsetning[]
  readonly kilde: string | null
  readonly innsendingsfrist: string | null
  readonly innstillingsmote: string | null
  readonly versjon: number
  readonly hjemmel: string
  readonly regler: Ordningsregler
  /** Read with the year, so that no page of it can show a case without knowing. */
  readonly skjermede: readonly Skjermetsak[]
}

/** The address of a year's pages: `/trondelag/2023/kompetanseloftet`. */
export function arSti(ar: Pick<Tilskuddsar, 'fylkeId' | 'ar' | 'ordningId'>): string {
  return `/${ar.fylkeId}/${ar.ar}/${ar.ordningId}`
}

/** One query. The county's own rules are taken before the country's. */
export async function hentTilskuddsar(
  db: LeseDb,
  nokkel: { readonly fylke: string; readonly ar: number; readonly ordning: string },
): Promise<Tilskuddsar | undefined> {
  const [rad] = await tilskuddsarene(db, { ...nokkel })
  if (rad === undefined) return undefined
  if (rad.regelsett === null)
    throw new Error(`Ordningen ${rad.ordning_id} har ingen regler som gjelder i ${rad.ar}`)
  return {
    id: rad.id,
    fylkeId: rad.fylke_id,
    fylkeNavn: rad.fylke_navn,
    statsforvalter: rad.statsforvalter,
    ordningId: rad.ordning_id,
    ordningNavn: flerspraklig(rad.ordning_navn),
    ordningKort: rad.kortnavn,
    ordningGjelder: rad.gjelder,
    ar: rad.ar,
    tildelt: rad.tildelt_kr === null ? null : kroner(rad.tildelt_kr),
    grunntilskudd: kroner(rad.grunntilskudd_kr),
    avsetninger: rad.avsetninger.map((a) => ({
      nr: a.nr,
      navn: a.navn,
      belop: kroner(a.belop_kr),
      direkteTil: a.direkte_til,
    })),
    kilde: rad.kilde,
    innsendingsfrist: rad.innsendingsfrist,
    innstillingsmote: rad.innstillingsmote,
    versjon: rad.versjon,
    hjemmel: rad.regelsett.hjemmel,
    regler: tolkOrdningsregler(rad.regelsett.regler),
    skjermede: rad.skjermede.map((s) => ({ ...s, hjemmel: flerspraklig(s.hjemmel) })),
  }
}

const tilskuddsarene = forberedt((db, p: { fylke: string; ar: number; ordning: string }) =>
  db
    .selectFrom('tilskuddsar as t')
    .innerJoin('fylke as f', 'f.id', 't.fylke_id')
    .innerJoin('ordning as o', 'o.id', 't.ordning_id')
    .select((eb) => [
      't.id',
      't.fylke_id',
      'f.navn as fylke_navn',
      'f.statsforvalter',
      't.ordning_id',
      'o.navn as ordning_navn',
      'o.kortnavn',
      sql<boolean>`o.gyldig && daterange(make_date(t.ar, 1, 1), make_date(t.ar, 12, 31), '[]')`.as(
        'gjelder',
      ),
      't.ar',
      't.tildelt_kr',
      't.grunntilskudd_kr',
      't.kilde',
      't.innsendingsfrist',
      't.innstillingsmote',
      't.versjon',
      jsonArrayFrom(
        eb
          .selectFrom('avsetning as a')
          .select(['a.nr', 'a.navn', 'a.belop_kr', 'a.direkte_til'])
          .whereRef('a.tilskuddsar_id', '=', 't.id')
          .orderBy('a.nr'),
      ).as('avsetninger'),
      jsonObjectFrom(
        eb
          .selectFrom('ordning_versjon as v')
          .select(['v.hjemmel', 'v.regler'])
          .whereRef('v.ordning_id', '=', 't.ordning_id')
          .where((w) =>
            w.or([w('v.fylke_id', 'is', null), w('v.fylke_id', '=', w.ref('t.fylke_id'))]),
          )
          .where(
            sql<boolean>`v.gyldig && daterange(make_date(t.ar, 1, 1), make_date(t.ar, 12, 31), '[]')`,
          )
          .orderBy(sql`v.fylke_id is null`)
          .orderBy(sql`lower(v.gyldig) desc nulls last`)
          .limit(1),
      ).as('regelsett'),
      jsonArrayFrom(
        eb
          .selectFrom('skjerming as k')
          .innerJoin('beslutningsgrunnlag as b', 'b.id', 'k.beslutningsgrunnlag_id')
          .innerJoin('skjermingshjemmel as h', 'h.id', 'k.hjemmel_id')
          .select(['b.nettverk_id as nettverkId', 'h.navn as hjemmel', 'k.satt_tid as satt'])
          .whereRef('b.tilskuddsar_id', '=', 't.id')
          .where('k.opphevet_tid', 'is', null),
      ).as('skjermede'),
    ])
    .where('t.fylke_id', '=', p.fylke)
    .where('t.ar', '=', p.ar)
    .where('t.ordning_id', '=', p.ordning),
)

/** The same, from the parts of an address as they stand. */
export async function hentArFraAdresse(
  db: LeseDb,
  param: (navn: string) => string,
): Promise<Tilskuddsar | undefined> {
  return hentTilskuddsar(db, {
    fylke: param('fylke'),
    ar: Number(param('ar')),
    ordning: param('ordning'),
  })
}

export interface Arsvalg {
  readonly ar: number
  readonly ordningId: string
  readonly ordningNavn: Flerspraklig
  readonly ordningKort: string
}

export interface Fylkesvalg {
  readonly id: string
  readonly navn: string
  readonly navnSamisk: string | null
  readonly samiskKode: string | null
  readonly erDemo: boolean
  readonly ar: readonly Arsvalg[]
}

/** Counties with their years and schemes, newest first: for the switcher and the front page. */
export async function hentFylker(db: LeseDb): Promise<readonly Fylkesvalg[]> {
  const rader = await fylkene(db, {})
  return rader.map((r) => ({
    id: r.id,
    navn: r.navn,
    navnSamisk: r.navn_samisk,
    samiskKode: r.samisk_sprakkode,
    erDemo: r.er_demo,
    ar: r.ar.map((a) => ({
      ar: a.ar,
      ordningId: a.ordning_id,
      ordningNavn: flerspraklig(a.navn),
      ordningKort: a.kortnavn,
    })),
  }))
}

const fylkene = forberedt((db) =>
  db
    .selectFrom('fylke as f')
    .select((eb) => [
      'f.id',
      'f.navn',
      'f.navn_samisk',
      'f.samisk_sprakkode',
      'f.er_demo',
      jsonArrayFrom(
        eb
          .selectFrom('tilskuddsar as t')
          .innerJoin('ordning as o', 'o.id', 't.ordning_id')
          .select(['t.ar', 't.ordning_id', 'o.navn', 'o.kortnavn'])
          .whereRef('t.fylke_id', '=', 'f.id')
          .orderBy('t.ar', 'desc')
          .orderBy('o.rekkefolge'),
      ).as('ar'),
    ])
    .where('f.er_nasjonal', '=', false)
    .orderBy('f.navn', 'desc'),
)
