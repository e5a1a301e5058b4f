import { osloDato } from '#platform/oslo-dato.ts'
import { sql } from 'kysely'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Okt } from '#core/tilgang/okt.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hashAv, nyHemmelighet } from '#platform/http/hemmelighet.ts'
import type { Oidcfeil, Oidcklient, Paastand } from '#platform/oidc/klient.ts'
import { finnIdentitet, type Identitet } from './knytt-identitet.ts'
import { aapnetFor } from './sporringer.ts'

export interface Fullfort {
  /** For the cookie of the new session. */
  readonly kake: string
  readonly tilbake: string
  readonly navn: string
  readonly fersk: boolean
  /** It was begun to add a way in. */
  readonly lagtTil: boolean
  /** Several seats, and none chosen. */
  readonly maVelge: boolean
}

export type Innloggingsfeil =
  | Oidcfeil
  | { readonly kode: 'forsoket-gjelder-ikke' }
  | { readonly kode: 'invitasjonen-gjelder-ikke' }
  | { readonly kode: 'er-en-annen' }
  | { readonly kode: 'er-en-annens' }
  | { readonly kode: 'har-annen-innlogging' }
  | { readonly kode: 'er-meldt-mistet' }
  | { readonly kode: 'er-oppdiktet' }
  | { readonly kode: 'ukjent-person'; readonly navn: string | null }

export interface Avslutning {
  readonly nettleser: string
  /** The whole address the issuer sent the person to. */
  readonly svaradresse: URL
  /** The session the browser had, if any: it ends, so that nobody keeps a known number. */
  readonly gammel: Okt | null
  /** Invented people may log in. */
  readonly demo: boolean
  readonly naa: Temporal.Instant
}

/** Takes the attempt out (it is used, whatever happens), judges the answer, and makes a session. */
export async function fullforInnlogging(
  db: Db,
  klient: Oidcklient,
  a: Avslutning,
): Promise<Resultat<Fullfort, Innloggingsfeil>> {
  const forsok = await db
    .deleteFrom('innloggingsforsok')
    .where('nettleser_hash', '=', hashAv(a.nettleser))
    .where('utsteder_id', '=', klient.utsteder.id)
    .returning([
      'state',
      'nonce',
      'verifier',
      'tilbake',
      'fersk',
      'invitasjon_id',
      'okt_id',
      'utloper',
    ])
    .executeTakeFirst()
  // Whole milliseconds: the database keeps fewer digits than the clock has.
  const utloper = forsok && Temporal.Instant.from(forsok.utloper).epochMilliseconds
  if (forsok === undefined || utloper === undefined || utloper <= a.naa.epochMilliseconds) {
    return feil({ kode: 'forsoket-gjelder-ikke' })
  }
  const svar = await klient.fullfor(a.svaradresse, forsok)
  if (!svar.ok) return svar
  const paastand = svar.verdi
  return withTransaction(db, async (trx) => {
    const formaal = { invitasjonId: forsok.invitasjon_id, oktId: forsok.okt_id }
    const funnet = await finnIdentitet(trx, paastand, formaal, a)
    if (!funnet.ok) return funnet
    if (funnet.verdi.oppdiktet && !a.demo) return feil({ kode: 'er-oppdiktet' as const })
    return ok({
      ...(await lagOkt(trx, funnet.verdi, paastand, a)),
      tilbake: forsok.tilbake,
      fersk: forsok.fersk,
      lagtTil: forsok.okt_id !== null,
    })
  })
}

/** A session always gets a new number; the one the browser came with is ended. */
async function lagOkt(
  trx: Trx,
  identitet: Identitet,
  paastand: Paastand,
  { gammel, naa }: Avslutning,
): Promise<Pick<Fullfort, 'kake' | 'navn' | 'maVelge'>> {
  const kl = naa.toString()
  if (gammel !== null) {
    await trx
      .updateTable('okt')
      .set({ avsluttet: kl, avslutning: 'ny-innlogging' })
      .where('id', '=', gammel.id)
      .where('avsluttet', 'is', null)
      .execute()
  }
  const dato = osloDato(naa)
  const verv = await trx
    .selectFrom('verv as v')
    .select('v.id')
    .where('v.person_id', '=', identitet.personId)
    .where(sql<boolean>`v.gyldig @> ${dato}::date`)
    .where(aapnetFor(sql`${identitet.id}`))
    .execute()
  const forrige = gammel?.personId === identitet.personId ? gammel.valgtVervId : null
  const valgt = verv.length === 1 ? verv[0]?.id : verv.find((v) => v.id === forrige)?.id
  const kake = nyHemmelighet()
  await trx
    .insertInto('okt')
    .values({
      kake_hash: hashAv(kake),
      identitet_id: identitet.id,
      person_id: identitet.personId,
      verv_id: valgt ?? null,
      opprettet: kl,
      sist_brukt: kl,
      // By the issuer's clock how long ago, by ours when: the two need not agree on the time.
      autentisert:
        paastand.autentisertForSekunder === null
          ? null
          : naa.subtract({ seconds: paastand.autentisertForSekunder }).toString(),
    })
    .execute()
  return { kake, navn: identitet.navn, maVelge: valgt === undefined && verv.length > 1 }
}
