import { sql, type RawBuilder } from 'kysely'
import { enAv } from '#core/en-av.ts'
import { ja } from '#core/resultat.ts'
import type { Aktor } from '#core/tilgang/kan.ts'
import { ROLLER } from '#core/tilgang/rettigheter.ts'
import {
  foran,
  kanOpptre,
  opptrerNaa,
  type Plassholder,
  type Setedag,
} from '#core/verv/kan-opptre.ts'
import { PLASSER } from '#core/verv/typer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** The one without a seat: sees what everyone may see. */
export const ALLMENNHETEN: Aktor = {
  rolle: 'offentlig',
  vervId: null,
  navn: '',
  sete: '',
  fylkeId: null,
  nettverkId: null,
  organisasjonId: null,
  nettverkIder: [],
  partnerordninger: {},
  seteId: null,
  utvalgId: null,
  utvalg: '',
  ordningIder: null,
  plass: null,
  opptrer: ja,
  opptrerIStedet: null,
  foran: [],
}

/**
 * The networks of the hat `v` on `dato`: the seat's own; else those the institution is partner of,
 * or the owner is member of.
 */
export function nettverkIder(dato: string): RawBuilder<string[]> {
  return sql<string[]>`coalesce(array(
    select v.nettverk_id where v.nettverk_id is not null
    union
    select np.nettverk_id from nettverkspartner np
    where v.rolle = 'uh' and v.nettverk_id is null and np.organisasjon_id = v.organisasjon_id
      and np.fylke_id = v.fylke_id and np.gyldig @> ${dato}::date
    union
    select nm.nettverk_id from nettverksmedlem nm
    where v.rolle = 'eier' and v.nettverk_id is null and nm.organisasjon_id = v.organisasjon_id
      and nm.fylke_id = v.fylke_id and nm.gyldig @> ${dato}::date
    order by 1
  ), '{}')`
}

/** The schemes the institution of the hat `v` is partner in, by network, on `dato`. */
function partnerordninger(dato: string): RawBuilder<Record<string, string[]>> {
  return sql<Record<string, string[]>>`coalesce((
    select jsonb_object_agg(x.nettverk_id, x.ordninger)
    from (select np.nettverk_id, array_agg(distinct np.ordning_id order by np.ordning_id) as ordninger
      from nettverkspartner np
      where v.rolle = 'uh' and v.nettverk_id is null and np.organisasjon_id = v.organisasjon_id
        and np.fylke_id = v.fylke_id and np.gyldig @> ${dato}::date
      group by np.nettverk_id) x), '{}')`
}

/** The schemes the body of the hat `v` handles on `dato`: its own first; null for all of them. */
function ordningIder(dato: string): RawBuilder<string[] | null> {
  return sql<string[] | null>`case when v.ordning_id is not null then array[v.ordning_id] || array(
    select uo.ordning_id from utvalgsordning uo
    where uo.fylke_id = v.fylke_id and uo.utvalg_id = v.utvalg_id and uo.gyldig @> ${dato}::date
      and uo.ordning_id <> v.ordning_id
    order by 1) end`
}

type Navngitt = Plassholder & { readonly navn: string }

/** The seat of the hat `v` on `dato`: who sits, who is absent, and who has acted. */
export function setedag(dato: string): RawBuilder<Setedag<Navngitt>> {
  return sql`(
    select jsonb_build_object(
      'holdere', coalesce(jsonb_agg(jsonb_build_object('besetningId', h.id, 'plass', h.plass,
        'navn', hp.navn, 'fravaer', exists (select from fravaer x where x.besetning_id = h.id
          and x.trukket is null and x.gyldig @> ${dato}::date))), '[]'),
      'opptradt', (select o.besetning_id from opptreden o
        where o.sete_id = v.sete_id and o.dato = ${dato}::date))
    from setebesetning h join person hp on hp.id = h.person_id
    where h.sete_id = v.sete_id and h.gyldig @> ${dato}::date)`
}

/** What a hat is read as, from `verv as v`. */
export function hattkolonner(dato: string) {
  return [
    'v.id',
    'v.rolle',
    'v.sete',
    'v.fylke_id',
    'v.nettverk_id',
    'v.organisasjon_id',
    'v.sete_id',
    'v.utvalg_id',
    'v.utvalg',
    ordningIder(dato).as('ordning_ider'),
    'v.plass',
    nettverkIder(dato).as('nettverk_ider'),
    partnerordninger(dato).as('partnerordninger'),
    setedag(dato).as('setedag'),
  ] as const
}

export interface Hattrad {
  readonly id: number
  readonly rolle: string
  readonly sete: string
  readonly fylke_id: string
  readonly nettverk_id: string | null
  readonly organisasjon_id: string | null
  readonly sete_id: number
  readonly utvalg_id: string
  readonly utvalg: string
  readonly ordning_ider: readonly string[] | null
  readonly plass: string
  readonly nettverk_ider: readonly string[]
  readonly partnerordninger: Readonly<Record<string, readonly string[]>>
  readonly setedag: Setedag<Navngitt>
}

/** The hat as one acts in it. */
export function tilAktor(rad: Hattrad, navn: string): Aktor {
  const opptrer = kanOpptre(rad.id, rad.setedag)
  return {
    rolle: enAv(ROLLER, rad.rolle),
    vervId: rad.id,
    navn,
    sete: rad.sete,
    // The national place is no county: its reach is the directorate's own.
    fylkeId: rad.rolle === 'direktorat' ? null : rad.fylke_id,
    nettverkId: rad.nettverk_id,
    organisasjonId: rad.organisasjon_id,
    nettverkIder: rad.nettverk_ider,
    partnerordninger: rad.partnerordninger,
    seteId: rad.sete_id,
    utvalgId: rad.utvalg_id,
    utvalg: rad.utvalg,
    ordningIder: rad.ordning_ider,
    plass: enAv(PLASSER, rad.plass),
    opptrer,
    foran: foran(rad.id, rad.setedag),
    opptrerIStedet: opptrer.ok ? null : (opptrerNaa(rad.setedag)?.navn ?? null),
  }
}

/** The hat as worn on `dato`; undefined when the seat is not held then. One query. */
export async function hentAktor(
  db: LeseDb,
  vervId: number,
  dato: string,
): Promise<Aktor | undefined> {
  const rad = await db
    .selectFrom('verv as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select(hattkolonner(dato))
    .select('p.navn')
    .where('v.id', '=', vervId)
    .where(sql<boolean>`v.gyldig @> ${dato}::date`)
    .executeTakeFirst()
  return rad && tilAktor(rad, rad.navn)
}
