import { osloDato } from '#platform/oslo-dato.ts'
import { sql } from 'kysely'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { andreSomSlapInn, kanMeldeMistet } from '#core/tilgang/innslipp.ts'
import { varselsprak } from '#core/varsler/sprak.ts'
import { hentMottakere } from '#features/varsel/sporringer.ts'
import type { Varseloppsett } from '#features/varsel/oppsett.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { leggIKo } from '#platform/epost/ko.ts'
import { hentInnslipp } from './innslipp-sporringer.ts'
import { mistetbrev } from './mistetbrev.ts'

export interface Melding {
  readonly fylkeId: string
  readonly personId: number
  /** Null: whoever runs the installation, who answers for all counties. */
  readonly avPersonId: number | null
  readonly begrunnelse: string
  /** Signs the mail. */
  readonly fra: string
  readonly naa: Temporal.Instant
  readonly varsel: Pick<Varseloppsett, 'domene' | 'nettsted'>
}

export interface Meldt {
  /** The work address the person was told at; null: there is none. */
  readonly sagtTil: string | null
  /** Other counties that still stand by the login; none: it is ended. */
  readonly gjenstar: readonly string[]
}

export type Mistetfeil = 'ingen-innlogging' | 'seg-selv' | 'annet-fylkes'

/**
 * A county no longer stands by a person's logins. When no other county where the person sits does,
 * they are over, for ever; all sessions end, and the person is told at the address they had.
 */
export function meldMistet(db: Db, m: Melding): Promise<Resultat<Meldt, Mistetfeil>> {
  return withTransaction(db, async (trx) => avsluttInnlogging(trx, m))
}

/** The same inside a transaction that does more. */
export async function avsluttInnlogging(
  trx: Trx,
  m: Melding,
): Promise<Resultat<Meldt, Mistetfeil>> {
  const innslipp = await hentInnslipp(trx, m.personId, osloDato(m.naa))
  if (innslipp === undefined) return feil('ingen-innlogging')
  const lov = kanMeldeMistet(innslipp, m.fylkeId, m.personId === m.avPersonId)
  const gjenstar = m.avPersonId === null ? [] : andreSomSlapInn(innslipp, m.fylkeId)
  if (!lov.ok && (m.avPersonId !== null || lov.grunn === 'ingen-innlogging')) return feil(lov.grunn)
  await sql`select set_config('samraad.begrunnelse', ${m.begrunnelse}, true)`.execute(trx)
  await trx
    .deleteFrom('identitetsfylke')
    .where('person_id', '=', m.personId)
    .where('fylke_id', '=', m.fylkeId)
    .execute()
  const kl = m.naa.toString()
  if (gjenstar.length === 0) {
    await trx
      .updateTable('identitet')
      .set({ avsluttet: kl })
      .where('person_id', '=', m.personId)
      .where('avsluttet', 'is', null)
      .execute()
  }
  await trx
    .updateTable('okt')
    .set({ avsluttet: kl, avslutning: 'innlogging-mistet' })
    .where('person_id', '=', m.personId)
    .where('avsluttet', 'is', null)
    .execute()
  return ok({ sagtTil: await siFra(trx, m), gjenstar })
}

/** To the address that stood there before anybody asked for a new login. */
async function siFra(trx: Trx, m: Melding): Promise<string | null> {
  const [p] = await hentMottakere(trx, [m.personId], m.fylkeId, osloDato(m.naa))
  if (p === undefined || p.epost === null) return null
  const sprak = varselsprak({ valgt: p.sprak, organisasjon: p.organisasjon, fylke: p.fylke })
  await leggIKo(trx, {
    til: p.epost,
    personId: m.personId,
    fylkeId: m.fylkeId,
    slag: 'innlogging-mistet',
    sprak,
    brev: mistetbrev({ sprak, fra: m.fra, grunn: m.begrunnelse, nettsted: m.varsel.nettsted }),
    nokkel: `innlogging-mistet:${m.personId}:${m.naa.epochMilliseconds}`,
    domene: m.varsel.domene,
    naa: m.naa,
  })
  return p.epost
}
