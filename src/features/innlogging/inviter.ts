import { osloDato } from '#platform/oslo-dato.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { kanInvitere } from '#core/tilgang/innslipp.ts'
import { varselsprak } from '#core/varsler/sprak.ts'
import { hentMottakere } from '#features/varsel/sporringer.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { leggIKo, taUtAvKo } from '#platform/epost/ko.ts'
import { hashAv, nyHemmelighet } from '#platform/http/hemmelighet.ts'
import { hentInnbydbare } from './innslipp-sporringer.ts'
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
  /** Has a login: the link opens the county to that one, and to no other. */
  readonly harInnlogging: boolean
}

export type Inviterfeil =
  | { readonly slag: 'ikke-i-fylket' }
  | { readonly slag: 'kan-logge-inn'; readonly navn: string }

/** For a person who holds a seat in the county, and whom the county has not let in yet. */
export function inviter(
  db: Db,
  i: {
    readonly fylkeId: string
    readonly personId: number
    readonly avVervId: number
    readonly naa: Temporal.Instant
    /** Given: the link goes by mail too, to the address written here or the one the person has. */
    readonly epost?: Invitasjonspost
  },
): Promise<Resultat<NyInvitasjon, Inviterfeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<NyInvitasjon, Inviterfeil>> => {
    const [person] = await hentInnbydbare(trx, i.fylkeId, i.naa, i.personId)
    if (person === undefined) return feil({ slag: 'ikke-i-fylket' })
    const lov = kanInvitere(person, i.fylkeId)
    if (!lov.ok) return feil({ slag: lov.grunn, navn: person.navn })
    const flereFylker = person.sitterI.some((f) => f !== i.fylkeId)
    const laget = await nyLenke(trx, { ...i, flereFylker })
    return ok({ navn: person.navn, harInnlogging: person.levende.length > 0, ...laget })
  })
}

/**
 * A link that opens the county to a person, once, within 14 days (`kanTaImot`). The county's own
 * open link to the same person is withdrawn. The secret is given back here and kept nowhere.
 */
export async function nyLenke(
  trx: Trx,
  i: {
    readonly fylkeId: string
    readonly personId: number
    readonly avVervId: number
    readonly naa: Temporal.Instant
    readonly epost?: Invitasjonspost
    /** The person sits in another county too. */
    readonly flereFylker?: boolean
  },
): Promise<Omit<NyInvitasjon, 'navn' | 'harInnlogging'>> {
  const lenke = nyHemmelighet()
  const kl = i.naa.toString()
  const utloper = i.naa.add(LEVETID).toString()
  const gamle = await trx
    .updateTable('invitasjon')
    .set({ trukket: kl })
    .where('person_id', '=', i.personId)
    .where('fylke_id', '=', i.fylkeId)
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
    readonly flereFylker?: boolean
  },
): Promise<string | null> {
  const flere = i.flereFylker === true
  if (i.adresse !== '' && !flere)
    await trx
      .updateTable('person')
      .set({ epost: i.adresse })
      .where('id', '=', i.personId)
      .where('epost', 'is', null)
      .execute()
  const dato = osloDato(i.naa)
  const [m] = await hentMottakere(trx, [i.personId], i.fylkeId, dato)
  // Of one who sits in several counties another may have set the address: it is written anew.
  const til = i.adresse !== '' ? i.adresse : flere ? null : (m?.epost ?? null)
  if (m === undefined || til === null) return null
  const sprak = varselsprak({ valgt: m.sprak, organisasjon: m.organisasjon, fylke: m.fylke })
  await leggIKo(trx, {
    til,
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
  return til
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
