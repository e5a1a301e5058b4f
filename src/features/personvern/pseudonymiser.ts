import { osloDato } from '#platform/oslo-dato.ts'
import { sql } from 'kysely'
import { pseudonym } from '#core/personvern/pseudonym.ts'
import { slettehindre, type Slettehinder } from '#core/personvern/slettehindre.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { DEKNING } from './dekning.ts'
import { gjelder, hentHenvisninger } from './sporringer.ts'
import { hentStilling } from './stilling.ts'

export interface Sletting {
  readonly fylkeId: string
  readonly personId: number
  /** Who decides it. */
  readonly avPersonId: number
  readonly begrunnelse: string
  readonly naa: Temporal.Instant
}

export type Slettefeil =
  | { readonly slag: 'finnes-ikke' }
  | { readonly slag: 'hindret'; readonly hindre: readonly Slettehinder[] }

/**
 * Takes a person's name away, everywhere it is shown, for ever. What lets the person in is deleted:
 * identities, sessions, invitations, addresses. What the person decided stands, under the
 * pseudonym, for decisions and history refer to the number and never to the name.
 */
export function pseudonymiser(db: Db, s: Sletting): Promise<Resultat<string, Slettefeil>> {
  const dato = osloDato(s.naa)
  return withTransaction(db, async (trx): Promise<Resultat<string, Slettefeil>> => {
    const person = await hentStilling(trx, s, dato)
    if (person === undefined) return feil({ slag: 'finnes-ikke' })
    const hindre = slettehindre(person.stilling)
    if (hindre.length > 0) return feil({ slag: 'hindret', hindre })
    const nyttNavn = pseudonym(s.personId)
    await sql`select set_config('samraad.begrunnelse', ${s.begrunnelse}, true)`.execute(trx)
    await trx
      .updateTable('person')
      .set({ navn: nyttNavn, epost: null, pseudonymisert: s.naa.toString() })
      .where('id', '=', s.personId)
      .execute()
    await avgjorKrav(trx, s)
    // The explanation may be about family; who was recused from what stands.
    await sql`select habilitet_tom_ord(${s.personId})`.execute(trx)
    await slettRader(trx, s.personId)
    return ok(nyttNavn)
  })
}

/** The request is answered by this, and what the person wrote in it goes too. */
async function avgjorKrav(trx: Trx, s: Sletting): Promise<void> {
  await trx
    .updateTable('slettekrav')
    .set({
      avgjort: s.naa.toString(),
      utfall: 'pseudonymisert',
      begrunnelse: s.begrunnelse,
      avgjort_av: s.avPersonId,
    })
    .where('person_id', '=', s.personId)
    .where('avgjort', 'is', null)
    .execute()
  await trx
    .updateTable('slettekrav')
    .set({ merknad: '' })
    .where('person_id', '=', s.personId)
    .execute()
}

/** In the order of the coverage, the rows hanging on them first. */
async function slettRader(trx: Trx, personId: number): Promise<void> {
  const henvisninger = await hentHenvisninger(trx)
  for (const d of DEKNING) {
    if (d.vedSletting !== 'slettes') continue
    for (const h of henvisninger) {
      if (h.tabell !== d.tabell || !d.kolonner.includes(h.kolonne)) continue
      for (const [tabell, kolonne] of d.barn ?? [])
        await sql`delete from ${sql.table(tabell)} where ${sql.ref(kolonne)} in (
          select t.id from ${sql.table(h.tabell)} t where ${gjelder(h, personId)})`.execute(trx)
      await sql`delete from ${sql.table(h.tabell)} t where ${gjelder(h, personId)}`.execute(trx)
    }
  }
}
