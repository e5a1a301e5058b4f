import { sql, type Expression, type RawBuilder } from 'kysely'
import { enAv } from '#core/en-av.ts'
import {
  GRUNNER,
  REGELGRUNNER,
  UTFALL,
  type Habilitetsgrunn,
  type Habilitetshendelse,
} from '#core/habilitet/typer.ts'
import type { Flerspraklig } from '#core/sprak.ts'
import { arSti } from '#features/ar/sporringer.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** One act, and who did it when. The words are read by `hentHjemlerOgOrd`, for they are not for everybody. */
export type Habilitetsrad = Habilitetshendelse & {
  readonly tid: string
  readonly av: { readonly personId: number; readonly navn: string; readonly sete: string }
  /** The paragraph of the ground, as it stood on the day. */
  readonly hjemmel: Flerspraklig | null
  readonly navn: string
  readonly sete: string
  readonly organ: string
}

/** The paragraph a ground stands in on a day. */
export type Hjemler = ReadonlyMap<Habilitetsgrunn, Flerspraklig>

interface Lest {
  readonly nr: number
  readonly personId: number
  readonly slag: string
  readonly utfall: string | null
  readonly grunn: string | null
  readonly regelgrunn: string | null
  readonly tid: string
  readonly organ: string
  readonly navn: string
  readonly sete: string
  readonly avId: number
  readonly avNavn: string
  readonly avSete: string
  readonly hjemmel: Flerspraklig | null
}

/** What is declared and decided in one case, in order: a column of a query that reads the case. */
export function habilitetI(sakId: Expression<number | null>): RawBuilder<readonly Lest[]> {
  return sql<readonly Lest[]>`(select coalesce(json_agg(x order by x."personId", x.nr), '[]') from (
    select h.nr, h.person_id as "personId", h.slag, h.utfall, h.grunn, h.regelgrunn, h.tid,
      h.organ, p.navn, v.navn as sete, a.id as "avId", a.navn as "avNavn",
      av.navn as "avSete",
      (select g.hjemmel from habilitetsgrunn g where g.kode = h.grunn
        and g.gyldig @> (h.tid at time zone 'Europe/Oslo')::date) as hjemmel
    from habilitet h
    join person p on p.id = h.person_id
    join person a on a.id = h.av_person_id
    join setebesetning vb on vb.id = h.verv_id
    join sete v on v.id = vb.sete_id
    join setebesetning ab on ab.id = h.av_verv_id
    join sete av on av.id = ab.sete_id
    where h.beslutningsgrunnlag_id = ${sakId}) x)`
}

const SLAG = ['meldt', 'trukket', 'avgjort'] as const

export function tolkHabilitet(rader: readonly Lest[]): readonly Habilitetsrad[] {
  return rader.map((r) => {
    const { nr, personId, tid, organ, navn, sete, hjemmel } = r
    const felles = { nr, personId, tid, organ, navn, sete, hjemmel }
    const av = { personId: r.avId, navn: r.avNavn, sete: r.avSete }
    const slag = enAv(SLAG, r.slag)
    if (slag === 'trukket') return { ...felles, av, slag }
    // The table holds that these two have what they need; «» is in no list, and is said loudly.
    if (slag === 'meldt') return { ...felles, av, slag, grunn: enAv(GRUNNER, r.grunn ?? '') }
    return {
      ...felles,
      av,
      slag,
      utfall: enAv(UTFALL, r.utfall ?? ''),
      grunn: r.grunn === null ? null : enAv(GRUNNER, r.grunn),
      regelgrunn: r.regelgrunn === null ? null : enAv(REGELGRUNNER, r.regelgrunn),
    }
  })
}

/**
 * The paragraphs as they stand on `dato`, in the order they are shown, and the words of every act
 * in the cases of a group; without a group no words are read. One query.
 */
export async function hentHjemlerOgOrd(
  db: LeseDb,
  { dato, gruppeId }: { readonly dato: string; readonly gruppeId: number | null },
): Promise<{
  readonly hjemler: Hjemler
  readonly ord: Ordene | null
  /** The paragraph on who decides; null on a day no act says it. */
  readonly avgjorelsesregel: Flerspraklig | null
}> {
  const [rad] = await hjemlerOgOrd(db, { dato, gruppeId })
  if (rad === undefined) throw new Error('Spørringen ga ingen rad')
  return {
    hjemler: tolkHjemler(rad.hjemler),
    avgjorelsesregel: rad.avgjorelsesregel,
    ord: gruppeId === null ? null : new Map(rad.ord.map((r) => [ordnokkel(r.sakId, r), r.ord])),
  }
}

interface Hjemmelrad {
  readonly kode: string
  readonly hjemmel: Flerspraklig
}

/** The paragraphs as they stand on `dato`, without one none: a column of another query. */
export function hjemlerPa(dato: string | null): RawBuilder<readonly Hjemmelrad[]> {
  return sql<readonly Hjemmelrad[]>`(
    select coalesce(json_agg(json_build_object('kode', g.kode, 'hjemmel', g.hjemmel)
      order by g.nr), '[]')
    from habilitetsgrunn g where g.gyldig @> ${dato}::date)`
}

export function tolkHjemler(rader: readonly Hjemmelrad[]): Hjemler {
  return new Map(rader.map((r) => [enAv(GRUNNER, r.kode), r.hjemmel]))
}

const hjemlerOgOrd = forberedt((db, p: { dato: string; gruppeId: number | null }) =>
  db.selectNoFrom([
    hjemlerPa(p.dato).as('hjemler'),
    sql<Flerspraklig | null>`(select r.hjemmel from habilitetsregel r
      where r.kode = 'avgjorelse' and r.gyldig @> ${p.dato}::date)`.as('avgjorelsesregel'),
    sql<readonly { sakId: number; personId: number; nr: number; ord: string }[]>`(
        select coalesce(json_agg(json_build_object('sakId', s.beslutningsgrunnlag_id,
          'personId', h.person_id, 'nr', h.nr, 'ord', h.ord)), '[]')
        from habilitet h join gruppesak s on s.beslutningsgrunnlag_id = h.beslutningsgrunnlag_id
        where s.gruppe_id = ${p.gruppeId}::integer)`.as('ord'),
  ]),
)

/** The words somebody gave; null where they are not for the one who reads. */
export type Ordene = ReadonlyMap<string, string>

export function ordnokkel(
  sakId: number,
  rad: { readonly personId: number; readonly nr: number },
): string {
  return `${sakId} ${rad.personId} ${rad.nr}`
}

type Aradresse = Parameters<typeof arSti>[0]

export function habilitetSti(ar: Aradresse, gruppe: string): string {
  return `${arSti(ar)}/vurdering/${gruppe}/habilitet`
}

export function sakshabilitetSti(ar: Aradresse, gruppe: string, nettverkId: string): string {
  return `${habilitetSti(ar, gruppe)}/${nettverkId}`
}
