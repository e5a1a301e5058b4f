import { osloDato } from '#platform/oslo-dato.ts'
import { sql } from 'kysely'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { varselsprak } from '#core/varsler/sprak.ts'
import { hentMottakere } from '#features/varsel/sporringer.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { leggIKo, taUtAvKo } from '#platform/epost/ko.ts'
import { hashAv, nyHemmelighet } from '#platform/http/hemmelighet.ts'
import { invitasjonsbrev } from './invitasjonsbrev.ts'

const LEVETID = Temporal.Duration.from({ hours: 14 * 24 })

export interface Invitasjonspost {
  /** Judged to be one address; empty: the one the person has. */
  readonly adresse: string
  readonly fra: string
  readonly nettsted: string
  readonly domene: string
}

export interface NyInvitasjon {
  readonly lenke: string
  /** Where the link was sent; null: nowhere. */
  readonly sendtTil: string | null
  readonly navn: string
  readonly utloper: string
}

/** For a person who holds a seat in the county. */
export function inviter(
  db: Db,
  i: {
    readonly fylkeId: string
    readonly personId: number
    readonly avVervId: number
    readonly naa: Temporal.Instant
    /** Given: the link goes by mail too, to the address the person has or gets here. */
    readonly epost?: Invitasjonspost
  },
): Promise<Resultat<NyInvitasjon, 'ikke-i-fylket'>> {
  const dato = osloDato(i.naa)
  return withTransaction(db, async (trx) => {
    const person = await trx
      .selectFrom('person as p')
      .innerJoin('verv as v', 'v.person_id', 'p.id')
      .select('p.navn')
      .where('p.id', '=', i.personId)
      .where('v.fylke_id', '=', i.fylkeId)
      .where(sql<boolean>`v.gyldig @> ${dato}::date`)
      .executeTakeFirst()
    if (person === undefined) return feil('ikke-i-fylket')
    return ok({ navn: person.navn, ...(await nyLenke(trx, i)) })
  })
}

/**
 * A link that ties a person to whoever logs in with it, once, within 14 days. An open link to the
 * same person is withdrawn. The secret is given back here and kept nowhere.
 */
export async function nyLenke(
  trx: Trx,
  i: {
    readonly fylkeId: string
    readonly personId: number
    readonly avVervId: number
    readonly naa: Temporal.Instant
    readonly epost?: Invitasjonspost
  },
): Promise<Omit<NyInvitasjon, 'navn'>> {
  const lenke = nyHemmelighet()
  const kl = i.naa.toString()
  const utloper = i.naa.add(LEVETID).toString()
  const gamle = await trx
    .updateTable('invitasjon')
    .set({ trukket: kl })
    .where('person_id', '=', i.personId)
    .where('brukt', 'is', null)
    .where('trukket', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of gamle) await taUtAvKo(trx, `invitasjon:${id}`, i.naa)
  const { id } = await trx
    .insertInto('invitasjon')
    .values({
      fylke_id: i.fylkeId,
      person_id: i.personId,
      lenke_hash: hashAv(lenke),
      opprettet: kl,
      opprettet_av: i.avVervId,
      utloper,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const sendtTil =
    i.epost === undefined ? null : await sendLenke(trx, { ...i, ...i.epost, id, lenke, utloper })
  return { lenke, utloper, sendtTil }
}

/** The queue holds the secret only until it is sent, and never after the invitation is no good. */
async function sendLenke(
  trx: Trx,
  i: Invitasjonspost & {
    readonly fylkeId: string
    readonly personId: number
    readonly naa: Temporal.Instant
    readonly id: number
    readonly lenke: string
    readonly utloper: string
  },
): Promise<string | null> {
  if (i.adresse !== '')
    await trx.updateTable('person').set({ epost: i.adresse }).where('id', '=', i.personId).execute()
  const dato = osloDato(i.naa)
  const [m] = await hentMottakere(trx, [i.personId], i.fylkeId, dato)
  if (m === undefined || m.epost === null) return null
  const sprak = varselsprak({ valgt: m.sprak, organisasjon: m.organisasjon, fylke: m.fylke })
  await leggIKo(trx, {
    til: m.epost,
    personId: i.personId,
    fylkeId: i.fylkeId,
    slag: 'invitasjon',
    sprak,
    brev: invitasjonsbrev({
      sprak,
      fra: i.fra,
      adresse: `${i.nettsted}/invitasjon/${i.lenke}`,
      utloper: i.utloper,
    }),
    nokkel: `invitasjon:${i.id}`,
    gjelderTil: i.utloper,
    domene: i.domene,
    naa: i.naa,
  })
  return m.epost
}

/** The link stops working. False when there is no open invitation with that number in the county. */
export async function trekkInvitasjon(
  db: Db,
  fylkeId: string,
  id: number,
  naa: Temporal.Instant,
): Promise<boolean> {
  const svar = await withTransaction(db, async (trx) => {
    const rad = await trx
      .updateTable('invitasjon')
      .set({ trukket: naa.toString() })
      .where('id', '=', id)
      .where('fylke_id', '=', fylkeId)
      .where('brukt', 'is', null)
      .where('trukket', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (rad !== undefined) await taUtAvKo(trx, `invitasjon:${id}`, naa)
    return ok(rad !== undefined)
  })
  return svar.ok && svar.verdi
}
