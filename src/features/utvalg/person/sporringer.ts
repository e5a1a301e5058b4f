import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { enAv } from '#core/en-av.ts'
import { ROLLER, type Rolle } from '#core/tilgang/rettigheter.ts'
import type { Periode } from '#core/register/periode.ts'
import { TILLITSVERV, type Tillitsvervslag } from '#core/verv/tillitsverv.ts'
import { PLASSER, type Plass } from '#core/verv/typer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** Everything one person does in a county: each line is a hat. */
export interface Personbilde {
  readonly id: number
  readonly navn: string
  readonly erDemo: boolean
  /** At work; null when it is not known. For those who may see it. */
  readonly epost: string | null
  readonly seter: readonly {
    readonly id: number
    readonly utvalgId: string
    readonly utvalg: string
    readonly sete: string
    readonly plass: Plass
    /** The right the seat gives; null for a seat that gives none. */
    readonly rolle: Rolle | null
    readonly nettverkId: string | null
    readonly nettverk: string | null
    readonly organisasjonId: string | null
    readonly organisasjon: string | null
    readonly gyldig: Periode
  }[]
  readonly tillitsverv: readonly {
    readonly id: number
    readonly utvalgId: string
    readonly utvalg: string
    readonly verv: Tillitsvervslag
    readonly gyldig: Periode
  }[]
  /** Where an organisation the person acts for is a network's fixed partner. */
  readonly partnerskap: readonly {
    readonly nettverkId: string
    readonly nettverk: string
    readonly ordning: string
    readonly organisasjon: string
    readonly gyldig: Periode
  }[]
}

type Kolonne = `${'b' | 't' | 'np'}.gyldig`
const fra = (k: Kolonne) => sql<string | null>`lower(${sql.ref(k)})`.as('fra')
const til = (k: Kolonne) => sql<string | null>`upper(${sql.ref(k)})`.as('til')

/** One query. Undefined when the person has no hat in the county: other counties' are not shown. */
export async function hentPerson(
  db: LeseDb,
  fylkeId: string,
  id: number,
): Promise<Personbilde | undefined> {
  const rad = await db
    .selectFrom('person as p')
    .select((eb) => [
      'p.id',
      'p.navn',
      'p.er_demo',
      'p.epost',
      jsonArrayFrom(
        eb
          .selectFrom('setebesetning as b')
          .innerJoin('sete as s', 's.id', 'b.sete_id')
          .innerJoin('utvalg as u', (j) =>
            j.onRef('u.id', '=', 's.utvalg_id').onRef('u.fylke_id', '=', 's.fylke_id'),
          )
          .leftJoin('nettverk as n', (j) =>
            j
              .on(sql<boolean>`n.id = coalesce(s.nettverk_id, u.nettverk_id)`)
              .onRef('n.fylke_id', '=', 's.fylke_id'),
          )
          .leftJoin('organisasjon as o', 'o.id', 's.organisasjon_id')
          .select([
            'b.id',
            'u.id as utvalg_id',
            'u.navn as utvalg',
            's.navn as sete',
            'b.plass',
            sql<string | null>`(select v.rolle from verv v where v.id = b.id
              order by upper(v.gyldig) desc nulls first limit 1)`.as('rolle'),
            'n.id as nettverk_id',
            'n.navn as nettverk',
            'o.id as organisasjon_id',
            'o.navn as organisasjon',
            fra('b.gyldig'),
            til('b.gyldig'),
          ])
          .whereRef('b.person_id', '=', 'p.id')
          .where('s.fylke_id', '=', fylkeId)
          .orderBy('u.navn')
          .orderBy('b.id'),
      ).as('seter'),
      jsonArrayFrom(
        eb
          .selectFrom('tillitsverv as t')
          .innerJoin('utvalg as u', (j) =>
            j.onRef('u.id', '=', 't.utvalg_id').onRef('u.fylke_id', '=', 't.fylke_id'),
          )
          .select([
            't.id',
            'u.id as utvalg_id',
            'u.navn as utvalg',
            't.verv',
            fra('t.gyldig'),
            til('t.gyldig'),
          ])
          .whereRef('t.person_id', '=', 'p.id')
          .where('t.fylke_id', '=', fylkeId)
          .orderBy('t.id'),
      ).as('tillitsverv'),
      jsonArrayFrom(
        eb
          .selectFrom('nettverkspartner as np')
          .innerJoin('nettverk as n', (j) =>
            j.onRef('n.id', '=', 'np.nettverk_id').onRef('n.fylke_id', '=', 'np.fylke_id'),
          )
          .innerJoin('organisasjon as o', 'o.id', 'np.organisasjon_id')
          .innerJoin('ordning as r', 'r.id', 'np.ordning_id')
          .select([
            'n.id as nettverk_id',
            'n.navn as nettverk',
            'r.kortnavn',
            'o.navn as organisasjon',
            fra('np.gyldig'),
            til('np.gyldig'),
          ])
          .where('np.fylke_id', '=', fylkeId)
          .where(
            sql<boolean>`exists (select from verv v where v.person_id = p.id and v.rolle = 'uh'
              and v.fylke_id = np.fylke_id and v.organisasjon_id = np.organisasjon_id)`,
          )
          .orderBy('n.navn')
          .orderBy('r.rekkefolge'),
      ).as('partnerskap'),
    ])
    .where('p.id', '=', id)
    .executeTakeFirst()
  if (rad === undefined) return undefined
  if (rad.seter.length + rad.tillitsverv.length === 0) return undefined
  return {
    id: rad.id,
    navn: rad.navn,
    erDemo: rad.er_demo,
    epost: rad.epost,
    seter: rad.seter.map((s) => ({
      id: s.id,
      utvalgId: s.utvalg_id,
      utvalg: s.utvalg,
      sete: s.sete,
      plass: enAv(PLASSER, s.plass),
      rolle: s.rolle === null ? null : enAv(ROLLER, s.rolle),
      nettverkId: s.nettverk_id,
      nettverk: s.nettverk,
      organisasjonId: s.organisasjon_id,
      organisasjon: s.organisasjon,
      gyldig: { fra: s.fra, til: s.til },
    })),
    tillitsverv: rad.tillitsverv.map((t) => ({
      id: t.id,
      utvalgId: t.utvalg_id,
      utvalg: t.utvalg,
      verv: enAv(TILLITSVERV, t.verv),
      gyldig: { fra: t.fra, til: t.til },
    })),
    partnerskap: rad.partnerskap.map((p) => ({
      nettverkId: p.nettverk_id,
      nettverk: p.nettverk,
      ordning: p.kortnavn,
      organisasjon: p.organisasjon,
      gyldig: { fra: p.fra, til: p.til },
    })),
  }
}
