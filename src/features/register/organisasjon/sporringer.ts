import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { snitt, type Periode } from '#core/register/periode.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { fra, til } from '#features/register/periodekolonner.ts'
import {
  enAv,
  MAALFORMER,
  ORGANISASJONSTYPER,
  SAMISKE_SPRAK,
  type Maalform,
  type Organisasjonstype,
  type Samisksprak,
} from '#features/register/typer.ts'

export interface Organisasjon {
  readonly id: string
  /** Null: for the whole country, shared by all counties. */
  readonly fylkeId: string | null
  readonly navn: string
  readonly navnSamisk: string | null
  readonly samiskKode: Samisksprak | null
  readonly type: Organisasjonstype
  readonly orgnr: string | null
  readonly maalform: Maalform
  readonly gyldig: Periode
  readonly kilde: string | null
  readonly erDemo: boolean
  readonly versjon: number
  readonly medlemskap: readonly {
    readonly id: number
    readonly nettverkId: string
    readonly nettverkNavn: string
    readonly gyldig: Periode
    readonly kilde: string | null
  }[]
  readonly partnerskap: readonly {
    readonly nettverkId: string
    readonly id: number
    readonly nettverkNavn: string
    readonly ordningKort: string
    /** No partnership outlasts its scheme. */
    readonly gyldig: Periode
    readonly kilde: string | null
  }[]
}

/** One query: the county's organisations and the country's, with the networks of the county. */
export async function hentOrganisasjoner(
  db: LeseDb,
  fylkeId: string,
  bare?: string,
): Promise<readonly Organisasjon[]> {
  const rader = await db
    .selectFrom('organisasjon as o')
    .select((eb) => [
      'o.id',
      'o.fylke_id',
      'o.navn',
      'o.navn_samisk',
      'o.samisk_sprakkode',
      'o.type',
      'o.orgnr',
      'o.maalform',
      'o.kilde',
      'o.er_demo',
      'o.versjon',
      fra('o.gyldig', 'fra'),
      til('o.gyldig', 'til'),
      jsonArrayFrom(
        eb
          .selectFrom('nettverksmedlem as m')
          .innerJoin('nettverk as n', (j) =>
            j.onRef('n.id', '=', 'm.nettverk_id').onRef('n.fylke_id', '=', 'm.fylke_id'),
          )
          .select([
            'm.id',
            'm.nettverk_id',
            'n.navn',
            'm.kilde',
            fra('m.gyldig', 'fra'),
            til('m.gyldig', 'til'),
          ])
          .whereRef('m.organisasjon_id', '=', 'o.id')
          .where('m.fylke_id', '=', fylkeId)
          .orderBy(sql`lower(m.gyldig) nulls first`)
          .orderBy('n.navn'),
      ).as('medlemskap'),
      jsonArrayFrom(
        eb
          .selectFrom('nettverkspartner as p')
          .innerJoin('nettverk as n', (j) =>
            j.onRef('n.id', '=', 'p.nettverk_id').onRef('n.fylke_id', '=', 'p.fylke_id'),
          )
          .innerJoin('ordning as s', 's.id', 'p.ordning_id')
          .select([
            'p.nettverk_id',
            'n.navn',
            's.kortnavn',
            'p.id',
            'p.kilde',
            fra('p.gyldig', 'fra'),
            til('p.gyldig', 'til'),
            fra('s.gyldig', 'ordning_fra'),
            til('s.gyldig', 'ordning_til'),
          ])
          .whereRef('p.organisasjon_id', '=', 'o.id')
          .where('p.fylke_id', '=', fylkeId)
          .orderBy('n.navn')
          .orderBy('s.rekkefolge'),
      ).as('partnerskap'),
    ])
    .where((w) => w.or([w('o.fylke_id', '=', fylkeId), w('o.fylke_id', 'is', null)]))
    .$if(bare !== undefined, (q) => q.where('o.id', '=', bare ?? ''))
    .orderBy('o.navn')
    .orderBy('o.id')
    .execute()
  return rader.map((o) => ({
    id: o.id,
    fylkeId: o.fylke_id,
    navn: o.navn,
    navnSamisk: o.navn_samisk,
    samiskKode: o.samisk_sprakkode === null ? null : enAv(SAMISKE_SPRAK, o.samisk_sprakkode),
    type: enAv(ORGANISASJONSTYPER, o.type),
    orgnr: o.orgnr,
    maalform: enAv(MAALFORMER, o.maalform),
    gyldig: { fra: o.fra, til: o.til },
    kilde: o.kilde,
    erDemo: o.er_demo,
    versjon: o.versjon,
    medlemskap: o.medlemskap.map((m) => ({
      id: m.id,
      nettverkId: m.nettverk_id,
      nettverkNavn: m.navn,
      gyldig: { fra: m.fra, til: m.til },
      kilde: m.kilde,
    })),
    partnerskap: o.partnerskap.map((p) => ({
      nettverkId: p.nettverk_id,
      nettverkNavn: p.navn,
      id: p.id,
      ordningKort: p.kortnavn,
      gyldig: snitt({ fra: p.fra, til: p.til }, { fra: p.ordning_fra, til: p.ordning_til }),
      kilde: p.kilde,
    })),
  }))
}
