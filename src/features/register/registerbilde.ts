import { sql, type RawBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { HullNettverk, HullOrganisasjon } from '#core/register/hull.ts'
import type { Periode } from '#core/register/periode.ts'
import { enGang } from '#platform/db/en-gang.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { fra, til } from './periodekolonner.ts'

/** What the front page of the register counts and looks for gaps in. */
export interface Registerbilde {
  /** Those that exist on the day, with what they have of members, partners and seats that day. */
  readonly nettverk: readonly (HullNettverk & { readonly navn: string })[]
  readonly organisasjoner: readonly (HullOrganisasjon & { readonly navn: string })[]
  readonly ordninger: readonly {
    readonly id: string
    readonly kortnavn: string
    readonly gyldig: Periode
  }[]
}

// Asked for on one day, and there: the rest of the period is of no interest to the page.
const DEN_DAGEN: Periode = { fra: null, til: null }

/** One query, and of each row no more than the page needs. */
export async function hentRegisterbilde(
  db: LeseDb,
  fylkeId: string,
  dato: string,
): Promise<Registerbilde> {
  const [rad] = await bilder(db, { fylkeId, dato })
  if (rad === undefined) throw new Error('Spørringen ga ingen rad')
  return {
    nettverk: rad.nettverk.map((n) => ({
      id: n.id,
      navn: n.navn,
      gyldig: DEN_DAGEN,
      medlemmer: n.medlemmer.map((organisasjonId) => ({ organisasjonId, gyldig: DEN_DAGEN })),
      partnere: n.partnere.map((ordningId) => ({ ordningId, gyldig: DEN_DAGEN })),
      seter: (n.seter ?? []).map((rolle) => ({ rolle, gyldig: DEN_DAGEN })),
    })),
    organisasjoner: rad.organisasjoner.map((o) => ({
      id: o.id,
      navn: o.navn,
      type: o.type,
      gyldig: { fra: o.fra, til: o.til },
    })),
    ordninger: rad.ordninger.map((o) => ({
      id: o.id,
      kortnavn: o.kortnavn,
      gyldig: { fra: o.fra, til: o.til },
    })),
  }
}

const bilder = forberedt((db, p: { fylkeId: string; dato: string }) => {
  const den = sql`${p.dato}::date`
  return db.selectNoFrom((eb) => [
    jsonArrayFrom(
      eb
        .selectFrom('nettverk as n')
        .leftJoin(seterPa(p.fylkeId, p.dato).as('v'), 'v.nettverk_id', 'n.id')
        .select([
          'n.id',
          'n.navn',
          sql<string[]>`array(select m.organisasjon_id from nettverksmedlem m
              where (m.fylke_id, m.nettverk_id) = (n.fylke_id, n.id) and m.gyldig @> ${den})`.as(
            'medlemmer',
          ),
          // No partnership outlasts its scheme.
          sql<string[]>`array(select p.ordning_id from nettverkspartner p
              join ordning s on s.id = p.ordning_id
              where (p.fylke_id, p.nettverk_id) = (n.fylke_id, n.id)
                and p.gyldig * s.gyldig @> ${den})`.as('partnere'),
          'v.seter',
        ])
        .where('n.fylke_id', '=', p.fylkeId)
        .where(sql<boolean>`n.gyldig @> ${den}`)
        .orderBy(sql`n.type = 'videregaende'`)
        .orderBy('n.navn'),
    ).as('nettverk'),
    jsonArrayFrom(
      eb
        .selectFrom('organisasjon as o')
        .select(['o.id', 'o.navn', 'o.type', fra('o.gyldig', 'fra'), til('o.gyldig', 'til')])
        .where((w) => w.or([w('o.fylke_id', 'is', null), w('o.fylke_id', '=', p.fylkeId)]))
        .orderBy('o.navn'),
    ).as('organisasjoner'),
    jsonArrayFrom(
      eb
        .selectFrom('ordning as o')
        .select(['o.id', 'o.kortnavn', fra('o.gyldig', 'fra'), til('o.gyldig', 'til')])
        .orderBy('o.rekkefolge'),
    ).as('ordninger'),
  ])
})

interface Seterad {
  readonly nettverk_id: string
  readonly seter: readonly string[]
}

/** The roles held for each network on a day. A table of a query. */
function seterPa(fylkeId: string, dato: string): RawBuilder<Seterad> {
  return enGang(sql<Seterad>`select v.nettverk_id, array_agg(v.rolle) as seter from verv v
    where v.fylke_id = ${fylkeId} and v.rolle in ('koordinator', 'forum')
      and v.gyldig @> ${dato}::date
    group by v.nettverk_id`)
}
