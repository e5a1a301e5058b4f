import { osloDato } from '#platform/oslo-dato.ts'
import { sql } from 'kysely'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { kanInvitere } from '#core/tilgang/innslipp.ts'
import type { Varseloppsett } from '#features/varsel/oppsett.ts'
import { hentInnslipp } from '../innslipp-sporringer.ts'
import { avsluttInnlogging } from '../meld-mistet.ts'
import { nyLenke, type NyInvitasjon } from '../inviter.ts'
import { nyIDirektoratet, type NyttVerv } from './ny-i-direktoratet.ts'

export interface ForsteInvitasjon {
  readonly fylkeId: string
  /** The name of the directorate, for one who is to read across the counties; null for a county. */
  readonly direktorat: string | null
  readonly navn: string
  readonly naa: Temporal.Instant
  /** Ends the login the person has first; null: one who has a login is refused. */
  readonly mistet: Pick<Varseloppsett, 'domene' | 'nettsted'> | null
}

export type ForsteFeil =
  | { readonly slag: 'ukjent-fylke'; readonly finnes: readonly string[] }
  | { readonly slag: 'ikke-et-fylke' }
  | { readonly slag: 'flere-med-navnet' }
  | { readonly slag: 'kan-logge-inn' }

export type Forsteinvitasjon = Omit<NyInvitasjon, 'harInnlogging'> & { readonly sete: string }

/**
 * The one who lets the others in: a link for a member of the county's secretariat, or of the
 * directorate, who is given a seat there when there is none. Made by whoever runs the installation, so no right is asked for.
 */
export function inviterForste(
  db: Db,
  i: ForsteInvitasjon,
): Promise<Resultat<Forsteinvitasjon, ForsteFeil>> {
  const dato = osloDato(i.naa)
  return withTransaction(db, async (trx): Promise<Resultat<Forsteinvitasjon, ForsteFeil>> => {
    const fylke = i.direktorat === null ? await finnFylke(trx, i.fylkeId) : ok(true)
    if (!fylke.ok) return fylke
    const sitter = await trx
      .selectFrom('verv as v')
      .innerJoin('person as p', 'p.id', 'v.person_id')
      .distinctOn('v.person_id')
      .select(['v.id', 'v.person_id', 'v.sete'])
      .where('v.fylke_id', '=', i.fylkeId)
      .where('v.rolle', '=', i.direktorat === null ? 'sekretariat' : 'direktorat')
      .where('p.navn', '=', i.navn)
      .where(sql<boolean>`v.gyldig @> ${dato}::date`)
      .orderBy('v.person_id')
      .orderBy('v.id')
      .execute()
    if (sitter.length > 1) return feil({ slag: 'flere-med-navnet' as const })
    const verv =
      sitter[0] ??
      (i.direktorat === null
        ? await nyISekretariatet(trx, i, dato)
        : await nyIDirektoratet(trx, { direktorat: i.direktorat, navn: i.navn }, dato))
    const har = await hentInnslipp(trx, verv.person_id, dato)
    if (i.mistet !== null && har !== undefined && har.levende.length > 0) {
      const avsluttet = await avsluttInnlogging(trx, {
        fylkeId: i.fylkeId,
        personId: verv.person_id,
        avPersonId: null,
        begrunnelse: 'samraad inviter --mistet',
        fra: 'Samråd',
        naa: i.naa,
        varsel: i.mistet,
      })
      if (!avsluttet.ok) return feil({ slag: 'kan-logge-inn' as const })
    } else if (har !== undefined && !kanInvitere(har, i.fylkeId).ok) {
      return feil({ slag: 'kan-logge-inn' as const })
    }
    // Nobody's seat made it; the list of invitations names the one it is for.
    const lenke = await nyLenke(trx, {
      fylkeId: i.fylkeId,
      personId: verv.person_id,
      avVervId: verv.id,
      naa: i.naa,
    })
    return ok({ navn: i.navn, sete: verv.sete, ...lenke })
  })
}

async function finnFylke(trx: Trx, fylkeId: string): Promise<Resultat<true, ForsteFeil>> {
  const fylker = await trx.selectFrom('fylke').select(['id', 'er_nasjonal']).orderBy('id').execute()
  const fylke = fylker.find((f) => f.id === fylkeId)
  if (fylke?.er_nasjonal) return feil({ slag: 'ikke-et-fylke' })
  if (fylke !== undefined) return ok(true)
  const finnes = fylker.filter((f) => !f.er_nasjonal).map((f) => f.id)
  return feil({ slag: 'ukjent-fylke', finnes })
}

const SETE = 'Sekretariatet for samarbeidsforum'

/** A person in a seat of its own among the State Administrator's, who never vote. */
async function nyISekretariatet(trx: Trx, i: ForsteInvitasjon, dato: string): Promise<NyttVerv> {
  const gyldig = sql<string>`daterange(${dato}::date, null)`
  const finnes = await trx
    .selectFrom('utvalg')
    .select('id')
    .where('fylke_id', '=', i.fylkeId)
    .where('type', '=', 'samarbeidsforum')
    .where(sql<boolean>`gyldig @> ${dato}::date`)
    .orderBy('id')
    .executeTakeFirst()
  const utvalg =
    finnes ??
    (await trx
      .insertInto('utvalg')
      .values({
        id: 'samarbeidsforum',
        fylke_id: i.fylkeId,
        navn: 'Samarbeidsforum',
        type: 'samarbeidsforum',
        gyldig,
      })
      .returning('id')
      .executeTakeFirstOrThrow())
  const { id: personId } = await trx
    .insertInto('person')
    .values({ navn: i.navn })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: seteId } = await trx
    .insertInto('sete')
    .values({
      fylke_id: i.fylkeId,
      utvalg_id: utvalg.id,
      gruppe: 'statsforvalteren',
      navn: SETE,
      har_stemme: false,
      gyldig,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await trx
    .insertInto('setebesetning')
    .values({ sete_id: seteId, person_id: personId, plass: 'representant', gyldig })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, person_id: personId, sete: SETE }
}
