import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { snitt, type Periode } from '#core/register/periode.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { fra, til } from '#features/register/periodekolonner.ts'
import {
  enAv,
  ORGANISASJONSTYPER,
  NETTVERKSTYPER,
  type Nettverkstype,
  type Organisasjonstype,
} from '#features/register/typer.ts'

export interface Medlem {
  readonly id: number
  readonly organisasjonId: string
  readonly navn: string
  readonly navnSamisk: string | null
  readonly samiskKode: string | null
  readonly type: Organisasjonstype
  readonly gyldig: Periode
  /** The organisation's own: it may have ended while the membership has not. */
  readonly organisasjonGyldig: Periode
  readonly kilde: string | null
}

export interface Partner {
  readonly id: number
  readonly ordningId: string
  readonly ordningKort: string
  readonly organisasjonId: string
  readonly navn: string
  /** The days that count: no partnership outlasts its scheme. */
  readonly gyldig: Periode
  readonly kilde: string | null
}

export interface Sete {
  readonly vervId: number
  readonly rolle: string
  readonly sete: string
  readonly vara: boolean
  readonly person: string
  readonly erDemo: boolean
  readonly gyldig: Periode
}

export interface Nettverk {
  readonly id: string
  readonly navn: string
  readonly type: Nettverkstype
  readonly gyldig: Periode
  readonly merknad: string | null
  readonly kilde: string | null
  readonly versjon: number
  readonly medlemmer: readonly Medlem[]
  readonly partnere: readonly Partner[]
  /** Coordinator and seats in the forum. */
  readonly seter: readonly Sete[]
}

/** One query: the county's networks with all they have had of members, partners and seats. */
export async function hentNettverkene(
  db: LeseDb,
  fylkeId: string,
  bare?: string,
): Promise<readonly Nettverk[]> {
  const rader = await db
    .selectFrom('nettverk as n')
    .select((eb) => [
      'n.id',
      'n.navn',
      'n.type',
      'n.merknad',
      'n.kilde',
      'n.versjon',
      fra('n.gyldig', 'fra'),
      til('n.gyldig', 'til'),
      jsonArrayFrom(
        eb
          .selectFrom('nettverksmedlem as m')
          .innerJoin('organisasjon as o', 'o.id', 'm.organisasjon_id')
          .select([
            'm.id',
            'm.organisasjon_id',
            'o.navn',
            'o.navn_samisk',
            'o.samisk_sprakkode',
            'o.type',
            'm.kilde',
            fra('m.gyldig', 'fra'),
            til('m.gyldig', 'til'),
            fra('o.gyldig', 'org_fra'),
            til('o.gyldig', 'org_til'),
          ])
          .whereRef('m.fylke_id', '=', 'n.fylke_id')
          .whereRef('m.nettverk_id', '=', 'n.id')
          .orderBy('o.navn')
          .orderBy('m.id'),
      ).as('medlemmer'),
      jsonArrayFrom(
        eb
          .selectFrom('nettverkspartner as p')
          .innerJoin('organisasjon as o', 'o.id', 'p.organisasjon_id')
          .innerJoin('ordning as s', 's.id', 'p.ordning_id')
          .select([
            'p.id',
            'p.ordning_id',
            's.kortnavn',
            'p.organisasjon_id',
            'o.navn',
            'p.kilde',
            fra('p.gyldig', 'fra'),
            til('p.gyldig', 'til'),
            fra('s.gyldig', 'ordning_fra'),
            til('s.gyldig', 'ordning_til'),
          ])
          .whereRef('p.fylke_id', '=', 'n.fylke_id')
          .whereRef('p.nettverk_id', '=', 'n.id')
          .orderBy('s.rekkefolge')
          .orderBy('o.navn')
          .orderBy('p.id'),
      ).as('partnere'),
      jsonArrayFrom(
        eb
          .selectFrom('verv as v')
          .innerJoin('person as x', 'x.id', 'v.person_id')
          .select([
            'v.id',
            'v.rolle',
            'v.sete',
            'v.plass',
            'x.navn',
            'x.er_demo',
            fra('v.gyldig', 'fra'),
            til('v.gyldig', 'til'),
          ])
          .whereRef('v.fylke_id', '=', 'n.fylke_id')
          .whereRef('v.nettverk_id', '=', 'n.id')
          .where('v.rolle', 'in', ['koordinator', 'forum'])
          .orderBy('v.rolle', 'desc')
          .orderBy('v.sete')
          .orderBy('v.id'),
      ).as('seter'),
    ])
    .where('n.fylke_id', '=', fylkeId)
    .$if(bare !== undefined, (q) => q.where('n.id', '=', bare ?? ''))
    .orderBy(sql`n.type = 'videregaende'`)
    .orderBy('n.navn')
    .execute()
  return rader.map((n) => ({
    id: n.id,
    navn: n.navn,
    type: enAv(NETTVERKSTYPER, n.type),
    gyldig: { fra: n.fra, til: n.til },
    merknad: n.merknad,
    kilde: n.kilde,
    versjon: n.versjon,
    medlemmer: n.medlemmer.map((m) => ({
      id: m.id,
      organisasjonId: m.organisasjon_id,
      navn: m.navn,
      navnSamisk: m.navn_samisk,
      samiskKode: m.samisk_sprakkode,
      type: enAv(ORGANISASJONSTYPER, m.type),
      gyldig: { fra: m.fra, til: m.til },
      organisasjonGyldig: { fra: m.org_fra, til: m.org_til },
      kilde: m.kilde,
    })),
    partnere: n.partnere.map((p) => ({
      id: p.id,
      ordningId: p.ordning_id,
      ordningKort: p.kortnavn,
      organisasjonId: p.organisasjon_id,
      navn: p.navn,
      gyldig: snitt({ fra: p.fra, til: p.til }, { fra: p.ordning_fra, til: p.ordning_til }),
      kilde: p.kilde,
    })),
    seter: n.seter.map((s) => ({
      vervId: s.id,
      rolle: s.rolle,
      sete: s.sete,
      vara: s.plass !== 'representant',
      person: s.navn,
      erDemo: s.er_demo,
      gyldig: { fra: s.fra, til: s.til },
    })),
  }))
}
