import {
  partnertid,
  provTilknytning,
  type Ordningsfeil,
  type Tilknytningsfeil,
} from '#core/register/medlemskap.ts'
import type { Periode } from '#core/register/periode.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { fangOverlapp, type Lagringsfeil } from '#features/register/lagring.ts'
import { daterange, fra, til } from '#features/register/periodekolonner.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hevVersjon, type Nettverksnokkel } from './hev-versjon.ts'

/** A member of the network, or its partner in one scheme. */
export type NyTilknytning = {
  readonly organisasjonId: string
  readonly gyldig: Periode
  readonly kilde: string
} & ({ readonly slag: 'medlem' } | { readonly slag: 'partner'; readonly ordningId: string })

export type LeggTilFeil =
  | Lagringsfeil
  | Tilknytningsfeil
  | Ordningsfeil
  | { readonly slag: 'ukjent-organisasjon' | 'ukjent-ordning' }

/** A new dated link. Read, judge by core, write; the network gets a new version. */
export function leggTil(
  db: Db,
  nettverk: Nettverksnokkel,
  ny: NyTilknytning,
): Promise<Resultat<true, LeggTilFeil>> {
  return fangOverlapp<true, LeggTilFeil>(
    () =>
      withTransaction(db, async (trx): Promise<Resultat<true, LeggTilFeil>> => {
        const hevet = await hevVersjon(trx, nettverk)
        if (!hevet.ok) return hevet
        const organisasjon = await trx
          .selectFrom('organisasjon as o')
          .select([fra('o.gyldig', 'fra'), til('o.gyldig', 'til')])
          .where('o.id', '=', ny.organisasjonId)
          .where((w) => w.or([w('o.fylke_id', '=', nettverk.fylkeId), w('o.fylke_id', 'is', null)]))
          .executeTakeFirst()
        if (organisasjon === undefined) return feil({ slag: 'ukjent-organisasjon' })
        const tidligere = await hentTidligere(trx, nettverk, ny)
        const tid = await tidenSomTeller(trx, ny)
        if (!tid.ok) return tid
        const lov = provTilknytning(tid.verdi, tidligere, organisasjon)
        if (!lov.ok) return lov
        await skriv(trx, nettverk, { ...ny, gyldig: lov.verdi })
        return ok(true)
      }),
    { slag: 'overlapper', med: ny.gyldig },
  )
}

/** A partner's time ends with the scheme at the latest; a member's is as asked. */
async function tidenSomTeller(
  trx: Trx,
  ny: NyTilknytning,
): Promise<Resultat<Periode, Ordningsfeil | { readonly slag: 'ukjent-ordning' }>> {
  if (ny.slag === 'medlem') return ok(ny.gyldig)
  const ordning = await trx
    .selectFrom('ordning as o')
    .select([fra('o.gyldig', 'fra'), til('o.gyldig', 'til')])
    .where('o.id', '=', ny.ordningId)
    .executeTakeFirst()
  return ordning === undefined ? feil({ slag: 'ukjent-ordning' }) : partnertid(ny.gyldig, ordning)
}

function hentTidligere(
  trx: Trx,
  nettverk: Nettverksnokkel,
  ny: NyTilknytning,
): Promise<readonly Periode[]> {
  if (ny.slag === 'medlem')
    return trx
      .selectFrom('nettverksmedlem as m')
      .select([fra('m.gyldig', 'fra'), til('m.gyldig', 'til')])
      .where('m.fylke_id', '=', nettverk.fylkeId)
      .where('m.nettverk_id', '=', nettverk.nettverkId)
      .where('m.organisasjon_id', '=', ny.organisasjonId)
      .execute()
  return trx
    .selectFrom('nettverkspartner as p')
    .select([fra('p.gyldig', 'fra'), til('p.gyldig', 'til')])
    .where('p.fylke_id', '=', nettverk.fylkeId)
    .where('p.nettverk_id', '=', nettverk.nettverkId)
    .where('p.organisasjon_id', '=', ny.organisasjonId)
    .where('p.ordning_id', '=', ny.ordningId)
    .execute()
}

async function skriv(trx: Trx, nettverk: Nettverksnokkel, ny: NyTilknytning): Promise<void> {
  const felles = {
    fylke_id: nettverk.fylkeId,
    nettverk_id: nettverk.nettverkId,
    organisasjon_id: ny.organisasjonId,
    gyldig: daterange(ny.gyldig),
    kilde: ny.kilde,
  }
  if (ny.slag === 'medlem') await trx.insertInto('nettverksmedlem').values(felles).execute()
  else
    await trx
      .insertInto('nettverkspartner')
      .values({ ...felles, ordning_id: ny.ordningId })
      .execute()
}
