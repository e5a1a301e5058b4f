import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import type { Hendelse, Mulig } from '#core/varsler/mottakere.ts'
import type { Maalform } from '#core/varsler/sprak.ts'
import { NAAR, VARSELSLAG, type Naar, type Varselslag } from '#core/varsler/slag.ts'
import { SPRAK, type Sprak } from '#core/sprak.ts'
import { hattkolonner, tilAktor } from '#features/tilgang/sporringer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

const data = z.object({
  sakId: z.number().optional(),
  nettverkId: z.string().optional(),
  arId: z.number().optional(),
  gruppeId: z.number().optional(),
  utvalgId: z.string().optional(),
  seteId: z.number().optional(),
  personId: z.number().optional(),
  grunn: z.string().nullish(),
  avVerv: z.number().nullish(),
  fra: z.string().nullish(),
  til: z.string().nullish(),
  frist: z.enum(['innsendingsfrist', 'innstillingsmote', 'valg', 'invitasjon']).optional(),
  dato: z.string().optional(),
})

/** An event with the names a sentence about it needs. */
export interface Hendelsesrad {
  readonly id: number
  readonly slag: Varselslag
  readonly fylkeId: string
  readonly data: z.infer<typeof data>
  readonly nettverk: string
  readonly ar: { readonly ar: number; readonly ordningId: string; readonly kort: string } | null
  readonly gruppe: { readonly slug: string; readonly navn: string } | null
  readonly gruppeVerv: readonly number[]
  readonly utvalg: string
  readonly sete: string
  readonly avPersonId: number | null
  readonly gjenstar: readonly string[]
  readonly berorte: readonly number[]
}

/** Events by number, with the names they need. One query. */
export async function hentHendelser(
  db: LeseDb,
  ider: readonly number[],
): Promise<readonly Hendelsesrad[]> {
  if (ider.length === 0) return []
  const tall = (navn: string) => sql`(h.data->>${navn})::integer`
  const rader = await db
    .selectFrom('varselhendelse as h')
    .select([
      'h.id',
      'h.slag',
      'h.fylke_id',
      'h.data',
      sql<string | null>`(select n.navn from nettverk n where n.fylke_id = h.fylke_id
        and n.id = h.data->>'nettverkId')`.as('nettverk'),
      sql<Hendelsesrad['ar']>`(select jsonb_build_object('ar', t.ar, 'ordningId', t.ordning_id,
        'kort', o.kortnavn) from tilskuddsar t join ordning o on o.id = t.ordning_id
        where t.id = ${tall('arId')})`.as('ar'),
      sql<Hendelsesrad['gruppe']>`(select jsonb_build_object('slug', g.slug, 'navn', g.navn)
        from vurderingsgruppe g where g.id = ${tall('gruppeId')})`.as('gruppe'),
      sql<number[]>`array(select m.verv_id from gruppemedlem m
        where m.gruppe_id = ${tall('gruppeId')})`.as('gruppe_verv'),
      sql<string | null>`(select u.navn from utvalg u where u.fylke_id = h.fylke_id
        and u.id = h.data->>'utvalgId')`.as('utvalg'),
      sql<string | null>`(select s.navn from sete s where s.id = ${tall('seteId')})`.as('sete'),
      sql<number | null>`(select b.person_id from setebesetning b
        where b.id = ${tall('avVerv')})`.as('av_person'),
      sql<string[]>`array(select n.id from tilskuddsar t
        join nettverk n on n.fylke_id = t.fylke_id
          and n.gyldig && daterange(make_date(t.ar, 1, 1), make_date(t.ar, 12, 31), '[]')
        where t.id = ${tall('arId')} and not exists (select from beslutningsgrunnlag b
          where b.tilskuddsar_id = t.id and b.nettverk_id = n.id and b.status = 'sendt'))`.as(
        'gjenstar',
      ),
      sql<number[]>`array(select tv.person_id from tillitsverv tv where tv.fylke_id = h.fylke_id
        and tv.utvalg_id = h.data->>'utvalgId'
        and upper(tv.gyldig) - 1 = (h.data->>'dato')::date)`.as('berorte'),
    ])
    .where('h.id', 'in', ider)
    .orderBy('h.id')
    .execute()
  return rader.map((r) => ({
    id: r.id,
    slag: z.enum(VARSELSLAG).parse(r.slag),
    fylkeId: r.fylke_id,
    data: data.parse(r.data),
    nettverk: r.nettverk ?? '',
    ar: r.ar,
    gruppe: r.gruppe,
    gruppeVerv: r.gruppe_verv,
    utvalg: r.utvalg ?? '',
    sete: r.sete ?? '',
    avPersonId: r.av_person,
    gjenstar: r.gjenstar,
    berorte: r.berorte,
  }))
}

/** The event as the rules of who is told need it. */
export function tilHendelse(h: Hendelsesrad): Hendelse {
  return {
    slag: h.slag,
    fylkeId: h.fylkeId,
    nettverkId: h.data.nettverkId ?? null,
    ordningId: h.ar?.ordningId ?? null,
    gruppeVerv: h.gruppeVerv,
    personId: h.data.personId ?? null,
    avPersonId: h.avPersonId,
    frist: h.data.frist ?? null,
    gjenstar: h.gjenstar,
    berorte: h.berorte,
  }
}

/** Every hat of the county on `dato`, with the person who wears it. One query. */
export async function hentMulige(
  db: LeseDb,
  fylkeId: string,
  dato: string,
): Promise<readonly Mulig[]> {
  const rader = await db
    .selectFrom('verv as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select(hattkolonner(dato))
    .select(['p.id as person_id', 'p.navn'])
    .where('v.fylke_id', '=', fylkeId)
    .where(sql<boolean>`v.gyldig @> ${dato}::date`)
    .execute()
  return rader.map((r) => ({ personId: r.person_id, hatt: tilAktor(r, r.navn) }))
}

export interface Mottaker {
  readonly personId: number
  readonly navn: string
  readonly epost: string | null
  readonly sprak: Sprak | null
  readonly versjon: number
  readonly valg: Readonly<Partial<Record<Varselslag, Naar>>>
  /** Of the organisation of a hat in the county; null when there is none. */
  readonly organisasjon: Maalform | null
  readonly fylke: Maalform
}

/** The persons as somebody who writes to them must know them. One query. */
export async function hentMottakere(
  db: LeseDb,
  personIder: readonly number[],
  fylkeId: string,
  dato: string,
): Promise<readonly Mottaker[]> {
  if (personIder.length === 0) return []
  const rader = await db
    .selectFrom('person as p')
    .leftJoin('varselprofil as vp', 'vp.person_id', 'p.id')
    .select((eb) => [
      'p.id',
      'p.navn',
      'p.epost',
      'vp.sprak',
      sql<number>`coalesce(vp.versjon, 0)`.as('versjon'),
      jsonArrayFrom(
        eb
          .selectFrom('varselvalg as x')
          .select(['x.slag', 'x.naar'])
          .whereRef('x.person_id', '=', 'p.id'),
      ).as('valg'),
      sql<
        string | null
      >`(select o.maalform from verv v join organisasjon o on o.id = v.organisasjon_id
        where v.person_id = p.id and v.fylke_id = ${fylkeId} and v.gyldig @> ${dato}::date
        order by o.maalform = 'noytral', v.id limit 1)`.as('organisasjon'),
      sql<string>`coalesce((select f.maalform from fylke f where f.id = ${fylkeId}), 'noytral')`.as(
        'fylke',
      ),
    ])
    .where('p.id', 'in', personIder)
    .orderBy('p.id')
    .execute()
  return rader.map((r) => ({
    personId: r.id,
    navn: r.navn,
    epost: r.epost,
    sprak: SPRAK.find((s) => s === r.sprak) ?? null,
    versjon: r.versjon,
    valg: Object.fromEntries(
      r.valg.flatMap((v) => {
        const slag = VARSELSLAG.find((s) => s === v.slag)
        const naar = NAAR.find((n) => n === v.naar)
        return slag === undefined || naar === undefined ? [] : [[slag, naar] as const]
      }),
    ),
    organisasjon: tilMaalform(r.organisasjon),
    fylke: tilMaalform(r.fylke) ?? 'noytral',
  }))
}

function tilMaalform(tekst: string | null): Maalform | null {
  return tekst === 'nb' || tekst === 'nn' || tekst === 'noytral' ? tekst : null
}
