import { osloDato } from '#platform/oslo-dato.ts'
import { sql, type RawBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Okt } from '#core/tilgang/okt.ts'
import { hattkolonner, tilAktor } from '#features/tilgang/sporringer.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { hashAv } from '#platform/http/hemmelighet.ts'

/**
 * The session of a cookie, whether it still holds or not, with the seats of `dato`. Outside the
 * demo an invented person has none, also one from before the demo was switched off. One query.
 */
export async function hentOkt(
  db: LeseDb,
  kake: string,
  { dato, demo }: { readonly dato: string; readonly demo: boolean },
): Promise<Okt | undefined> {
  const [rad] = await okter(db, { hash: hashAv(kake), dato, demo })
  if (rad === undefined) return undefined
  return {
    id: rad.id,
    personId: rad.person_id,
    identitetId: rad.identitet_id,
    navn: rad.navn,
    opprettet: millisekunder(rad.opprettet),
    sistBrukt: millisekunder(rad.sist_brukt),
    autentisert: rad.autentisert === null ? null : millisekunder(rad.autentisert),
    avsluttet: rad.avsluttet === null ? null : millisekunder(rad.avsluttet),
    // A seat that is held no longer is chosen no longer.
    valgtVervId: rad.verv.some((v) => v.id === rad.verv_id) ? rad.verv_id : null,
    verv: rad.verv.map((v) => tilAktor(v, rad.navn)),
    stengtAv: rad.stengt,
  }
}

/** Whether the county of the seat `v` has let the identity in (decision 025). */
export function aapnetFor(identitet: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select from identitetsfylke x
    where x.identitet_id = ${identitet} and x.fylke_id = v.fylke_id)`
}

const okter = forberedt((db, p: { hash: string; dato: string; demo: boolean }) =>
  db
    .selectFrom('okt as o')
    .innerJoin('person as p', 'p.id', 'o.person_id')
    .select((w) => [
      'o.id',
      'o.person_id',
      'o.identitet_id',
      'o.verv_id',
      'o.opprettet',
      'o.sist_brukt',
      'o.autentisert',
      'o.avsluttet',
      'p.navn',
      jsonArrayFrom(
        w
          .selectFrom('verv as v')
          .select(hattkolonner(p.dato))
          .whereRef('v.person_id', '=', 'o.person_id')
          .where(sql<boolean>`v.gyldig @> ${p.dato}::date`)
          .where(aapnetFor(sql.ref('o.identitet_id')))
          .orderBy('v.sete')
          .orderBy('v.id'),
      ).as('verv'),
      sql<
        string[]
      >`array(select distinct f.statsforvalter from verv v join fylke f on f.id = v.fylke_id
        where v.person_id = o.person_id and v.gyldig @> ${p.dato}::date
          and not ${aapnetFor(sql.ref('o.identitet_id'))} order by 1)`.as('stengt'),
    ])
    // A login that is reported lost is over, and every session of it.
    .where(
      sql<boolean>`exists (select from identitet i where i.id = o.identitet_id and i.avsluttet is null)`,
    )
    .where('o.kake_hash', '=', p.hash)
    .where(sql<boolean>`(${p.demo}::boolean or not p.er_demo)`),
)

export interface ApenInvitasjon {
  readonly id: number
  readonly personId: number
  readonly navn: string
  /** In the county that invites. */
  readonly seter: readonly string[]
  readonly utloper: string
  /** Has a login, which is the only one that can use it. */
  readonly harInnlogging: boolean
}

/** The invitation of a link while it can be used: not used, withdrawn or expired. */
export async function hentApenInvitasjon(
  db: LeseDb,
  lenke: string,
  naa: Temporal.Instant,
): Promise<ApenInvitasjon | undefined> {
  const rad = await db
    .selectFrom('invitasjon as i')
    .innerJoin('person as p', 'p.id', 'i.person_id')
    .select([
      'i.id',
      'i.person_id',
      'p.navn',
      'i.utloper',
      sql<boolean>`exists (select from identitet x
        where x.person_id = i.person_id and x.avsluttet is null)`.as('har_innlogging'),
      sql<string[]>`array(select v.sete from verv v where v.person_id = i.person_id
        and v.fylke_id = i.fylke_id and v.gyldig @> ${dagen(naa)}::date order by v.sete)`.as(
        'seter',
      ),
    ])
    .where('i.lenke_hash', '=', hashAv(lenke))
    .where('i.brukt', 'is', null)
    .where('i.trukket', 'is', null)
    .where('i.utloper', '>', naa.toString())
    .executeTakeFirst()
  return (
    rad && {
      id: rad.id,
      personId: rad.person_id,
      navn: rad.navn,
      seter: rad.seter,
      utloper: rad.utloper,
      harInnlogging: rad.har_innlogging,
    }
  )
}

export interface Sekretariat {
  readonly fylke: string
  readonly statsforvalter: string
  readonly navn: readonly string[]
}

/** Whom to ask: those who hold a secretariat's seat on `dato`, by county. One query. */
export async function hentSekretariater(
  db: LeseDb,
  naa: Temporal.Instant,
): Promise<readonly Sekretariat[]> {
  return db
    .selectFrom('fylke as f')
    .innerJoin('verv as v', 'v.fylke_id', 'f.id')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select([
      'f.navn as fylke',
      'f.statsforvalter',
      sql<string[]>`array_agg(distinct p.navn order by p.navn)`.as('navn'),
    ])
    .where('v.rolle', '=', 'sekretariat')
    .where(sql<boolean>`v.gyldig @> ${dagen(naa)}::date`)
    .groupBy(['f.id', 'f.navn', 'f.statsforvalter'])
    .orderBy('f.navn')
    .execute()
}

export type Invitasjonstilstand = 'apen' | 'brukt' | 'trukket' | 'utlopt'

export interface Invitasjonsrad {
  readonly id: number
  readonly navn: string
  readonly opprettet: string
  readonly opprettetAv: string
  readonly utloper: string
  readonly brukt: string | null
  readonly tilstand: Invitasjonstilstand
}

/** Newest first. One query. */
export async function hentInvitasjoner(
  db: LeseDb,
  fylkeId: string,
  naa: Temporal.Instant,
): Promise<readonly Invitasjonsrad[]> {
  const rader = await db
    .selectFrom('invitasjon as i')
    .innerJoin('person as p', 'p.id', 'i.person_id')
    .innerJoin('setebesetning as av', 'av.id', 'i.opprettet_av')
    .innerJoin('person as avp', 'avp.id', 'av.person_id')
    .select([
      'i.id',
      'p.navn',
      'i.opprettet',
      'avp.navn as av_navn',
      'i.utloper',
      'i.brukt',
      'i.trukket',
    ])
    .where('i.fylke_id', '=', fylkeId)
    .orderBy('i.opprettet', 'desc')
    .orderBy('i.id', 'desc')
    .limit(500)
    .execute()
  return rader.map((r) => ({
    id: r.id,
    navn: r.navn,
    opprettet: r.opprettet,
    opprettetAv: r.av_navn,
    utloper: r.utloper,
    brukt: r.brukt,
    tilstand:
      r.brukt !== null
        ? 'brukt'
        : r.trukket !== null
          ? 'trukket'
          : millisekunder(r.utloper) <= naa.epochMilliseconds
            ? 'utlopt'
            : 'apen',
  }))
}

function dagen(naa: Temporal.Instant): string {
  return osloDato(naa)
}

function millisekunder(tekst: string): number {
  return Temporal.Instant.from(tekst).epochMilliseconds
}
