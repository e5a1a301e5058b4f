import { osloDato } from '#platform/oslo-dato.ts'
import { sql } from 'kysely'
import { ok, type Resultat, feil } from '#core/resultat.ts'
import type { Db, LeseDb } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentMottakere, type Mottaker } from './sporringer.ts'
import type { Eposttilstand } from './tekster.ts'

export interface MegSomMottaker {
  readonly person: Mottaker
  readonly samlesKl: string
}

/** The one who holds the seat, as a recipient. Two queries. */
export async function hentMegSomMottaker(
  db: LeseDb,
  vervId: number,
  naa: Temporal.Instant,
): Promise<MegSomMottaker | undefined> {
  const dato = osloDato(naa)
  const meg = await db
    .selectFrom('verv as v')
    .select([
      'v.person_id',
      'v.fylke_id',
      sql<string>`(select r.samles_kl::text from varselregel r
        where r.gyldig @> ${dato}::date and (r.fylke_id is null or r.fylke_id = v.fylke_id)
        order by r.fylke_id is null limit 1)`.as('samles_kl'),
    ])
    .where('v.id', '=', vervId)
    .executeTakeFirst()
  if (meg === undefined) return undefined
  const [person] = await hentMottakere(db, [meg.person_id], meg.fylke_id, dato)
  return person && { person, samlesKl: meg.samles_kl }
}

export interface Epostrad {
  readonly id: number
  readonly til: string
  readonly navn: string
  readonly emne: string
  readonly slag: string
  readonly sprak: string
  readonly opprettet: string
  readonly tilstand: Eposttilstand
  readonly forsok: number
  readonly feil: string | null
}

export interface Eposten extends Epostrad {
  readonly messageId: string
  /** Null when it is deleted. A link that is a key is hidden. */
  readonly tekst: string | null
  readonly skjult: boolean
}

const TILSTANDER = ['ko', 'sendt', 'dod', 'utgatt'] as const

/** The county's mail: what did not arrive first, then the newest. One query. */
export async function hentUtgaende(db: LeseDb, fylkeId: string): Promise<readonly Epostrad[]> {
  const rader = await sporring(db, fylkeId).limit(300).execute()
  return rader.map(tilRad)
}

/** One mail of the county. One query. */
export async function hentEpost(
  db: LeseDb,
  fylkeId: string,
  id: number,
): Promise<Eposten | undefined> {
  const rad = await sporring(db, fylkeId)
    .select(['e.message_id', 'e.tekst'])
    .where('e.id', '=', id)
    .executeTakeFirst()
  if (rad === undefined) return undefined
  const tekst = rad.tekst?.replaceAll(/\/invitasjon\/[\w-]+/g, '/invitasjon/…') ?? null
  return { ...tilRad(rad), messageId: rad.message_id, tekst, skjult: tekst !== rad.tekst }
}

function sporring(db: LeseDb, fylkeId: string) {
  return db
    .selectFrom('epost as e')
    .leftJoin('person as p', 'p.id', 'e.person_id')
    .select([
      'e.id',
      'e.til',
      'p.navn',
      'e.emne',
      'e.slag',
      'e.sprak',
      'e.opprettet',
      'e.tilstand',
      sql<number>`(select count(*)::int from epostforsok f where f.epost_id = e.id)`.as('forsok'),
      sql<string | null>`(select f.feil from epostforsok f where f.epost_id = e.id
        and f.feil is not null order by f.nr desc limit 1)`.as('feil'),
    ])
    .where('e.fylke_id', '=', fylkeId)
    .orderBy(sql`e.tilstand <> 'dod'`)
    .orderBy('e.opprettet', 'desc')
    .orderBy('e.id', 'desc')
}

type Rad = Awaited<ReturnType<ReturnType<typeof sporring>['execute']>>[number]

function tilRad(r: Rad): Epostrad {
  const { id, til, emne, slag, sprak, opprettet, forsok } = r
  return {
    id,
    til,
    emne,
    slag,
    sprak,
    opprettet,
    forsok,
    feil: r.feil,
    navn: r.navn ?? '',
    tilstand: TILSTANDER.find((t) => t === r.tilstand) ?? 'utgatt',
  }
}

/** Puts a mail that did not arrive in the queue again, as somebody asked. The same Message-ID. */
export function sendIgjen(
  db: Db,
  fylkeId: string,
  id: number,
  naa: Temporal.Instant,
): Promise<Resultat<null, 'ikke-dod'>> {
  return withTransaction(db, async (trx): Promise<Resultat<null, 'ikke-dod'>> => {
    const rad = await trx
      .updateTable('epost')
      .set({ tilstand: 'ko', avsluttet: null, neste_forsok: naa.toString() })
      .where('id', '=', id)
      .where('fylke_id', '=', fylkeId)
      .where('tilstand', '=', 'dod')
      .where('tekst', 'is not', null)
      .returning('id')
      .executeTakeFirst()
    if (rad === undefined) return feil('ikke-dod')
    // What was tried counts no more: a person has looked at it and chosen.
    await trx.deleteFrom('epostforsok').where('epost_id', '=', id).execute()
    return ok(null)
  })
}
