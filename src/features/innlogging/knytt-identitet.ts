import { osloDato } from '#platform/oslo-dato.ts'
import { sql } from 'kysely'
import { erFersk, type Okt } from '#core/tilgang/okt.ts'
import { kanTaImot } from '#core/tilgang/innslipp.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Trx } from '#platform/db/kobling.ts'
import type { Paastand } from '#platform/oidc/klient.ts'
import type { Innloggingsfeil } from './fullfor-innlogging.ts'
import { hentInnslipp } from './innslipp-sporringer.ts'

export interface Identitet {
  readonly id: number
  readonly personId: number
  readonly navn: string
  readonly oppdiktet: boolean
}

/** What a login was begun for; null twice: to come in as one who is known. */
export interface Formaal {
  readonly invitasjonId: number | null
  /** The session a way in is added to. */
  readonly oktId: number | null
}

/** Who `iss` and `sub` are; an invitation, or one's own session, ties them to their person. */
export async function finnIdentitet(
  trx: Trx,
  paastand: Paastand,
  formaal: Formaal,
  { gammel, naa }: { readonly gammel: Okt | null; readonly naa: Temporal.Instant },
): Promise<Resultat<Identitet, Innloggingsfeil>> {
  const { utsteder, sub, navn } = paastand
  // A national identity number is not kept, also when an issuer uses it as its own key.
  if (/^\d{11}$/.test(sub) || sub.length > 255) {
    return feil({ kode: 'ugyldig-svar', detalj: 'sub er ikke en nøkkel som kan lagres' })
  }
  const kjent = await trx
    .selectFrom('identitet as i')
    .innerJoin('person as p', 'p.id', 'i.person_id')
    .select(['i.id', 'i.person_id', 'i.avsluttet', 'p.navn', 'p.er_demo'])
    .where('i.utsteder', '=', utsteder)
    .where('i.sub', '=', sub)
    .executeTakeFirst()
  if (formaal.invitasjonId !== null) return taImot(trx, formaal.invitasjonId, paastand, kjent, naa)
  if (formaal.oktId !== null) return leggTil(trx, formaal.oktId, paastand, kjent, { gammel, naa })
  if (kjent === undefined) return feil({ kode: 'ukjent-person', navn })
  if (kjent.avsluttet !== null) return feil({ kode: 'er-meldt-mistet' })
  await trx
    .updateTable('identitet')
    .set({ sist_brukt: naa.toString() })
    .where('id', '=', kjent.id)
    .execute()
  return ok({ id: kjent.id, personId: kjent.person_id, navn: kjent.navn, oppdiktet: kjent.er_demo })
}

interface Kjent {
  readonly id: number
  readonly person_id: number
  readonly avsluttet: string | null
}

/** The invitation opens its county to the identity, once. */
async function taImot(
  trx: Trx,
  invitasjonId: number,
  paastand: Paastand,
  kjent: Kjent | undefined,
  naa: Temporal.Instant,
): Promise<Resultat<Identitet, Innloggingsfeil>> {
  const invitasjon = await trx
    .selectFrom('invitasjon as i')
    .innerJoin('person as p', 'p.id', 'i.person_id')
    .select(['i.person_id', 'i.fylke_id', 'p.navn', 'p.er_demo'])
    .where('i.id', '=', invitasjonId)
    .where('i.brukt', 'is', null)
    .where('i.trukket', 'is', null)
    .where('i.utloper', '>', naa.toString())
    .forUpdate('i')
    .executeTakeFirst()
  if (invitasjon === undefined) return feil({ kode: 'invitasjonen-gjelder-ikke' })
  const personId = invitasjon.person_id
  if (kjent !== undefined && kjent.person_id !== personId) return feil({ kode: 'er-en-annen' })
  const innslipp = await hentInnslipp(trx, personId, osloDato(naa))
  if (innslipp === undefined) return feil({ kode: 'invitasjonen-gjelder-ikke' })
  const lov = kanTaImot(innslipp, kjent?.id ?? null)
  if (!lov.ok) return feil({ kode: lov.grunn })
  const id = await sikre(trx, personId, paastand, kjent, naa)
  await slippInn(trx, { id, personId }, [invitasjon.fylke_id], naa)
  await trx
    .updateTable('invitasjon')
    .set({ brukt: naa.toString(), identitet_id: id })
    .where('id', '=', invitasjonId)
    .execute()
  return ok({ id, personId, navn: invitasjon.navn, oppdiktet: invitasjon.er_demo })
}

/** Another way in for the person of the session it was begun in: good where that one is. */
async function leggTil(
  trx: Trx,
  oktId: number,
  paastand: Paastand,
  kjent: Kjent | undefined,
  { gammel, naa }: { readonly gammel: Okt | null; readonly naa: Temporal.Instant },
): Promise<Resultat<Identitet, Innloggingsfeil>> {
  if (gammel?.id !== oktId || !erFersk(gammel, naa.epochMilliseconds))
    return feil({ kode: 'forsoket-gjelder-ikke' })
  const { personId, identitetId } = gammel
  if (kjent !== undefined && kjent.person_id !== personId) return feil({ kode: 'er-en-annens' })
  const egen = await trx
    .selectFrom('identitet as i')
    .innerJoin('person as p', 'p.id', 'i.person_id')
    .select(['p.navn', 'p.er_demo'])
    .where('i.id', '=', identitetId)
    .where('i.person_id', '=', personId)
    .where('i.avsluttet', 'is', null)
    .executeTakeFirst()
  if (egen === undefined) return feil({ kode: 'forsoket-gjelder-ikke' })
  const fylker = await trx
    .selectFrom('identitetsfylke')
    .select('fylke_id')
    .where('identitet_id', '=', identitetId)
    .execute()
  const id = await sikre(trx, personId, paastand, kjent, naa)
  await slippInn(
    trx,
    { id, personId },
    fylker.map((f) => f.fylke_id),
    naa,
  )
  return ok({ id, personId, navn: egen.navn, oppdiktet: egen.er_demo })
}

/** The identity, living: a new one, or the person's own again, without the counties it had. */
async function sikre(
  trx: Trx,
  personId: number,
  { utsteder, sub }: Paastand,
  kjent: Kjent | undefined,
  naa: Temporal.Instant,
): Promise<number> {
  const kl = naa.toString()
  if (kjent === undefined) {
    const { id } = await trx
      .insertInto('identitet')
      .values({ person_id: personId, utsteder, sub, opprettet: kl, sist_brukt: kl })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }
  if (kjent.avsluttet !== null)
    await trx.deleteFrom('identitetsfylke').where('identitet_id', '=', kjent.id).execute()
  await trx
    .updateTable('identitet')
    .set({ avsluttet: null, sist_brukt: kl })
    .where('id', '=', kjent.id)
    .execute()
  return kjent.id
}

/** The counties stand by the identity. */
async function slippInn(
  trx: Trx,
  { id, personId }: { readonly id: number; readonly personId: number },
  fylker: readonly string[],
  naa: Temporal.Instant,
): Promise<void> {
  if (fylker.length === 0) return
  await sql`insert into identitetsfylke (identitet_id, fylke_id, person_id, opprettet)
    select ${id}, f, ${personId}, ${naa.toString()}::timestamptz
    from unnest(${fylker}::text[]) f on conflict do nothing`.execute(trx)
}
