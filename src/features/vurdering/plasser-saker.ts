import { feil, ok, type Resultat } from '#core/resultat.ts'
import { kanPlassere, type KanIkkePlassereGrunn } from '#core/vurdering/sett-opp.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentArstilstand } from './arstilstand.ts'
import { hentGrupper, hentSaker, type Gruppe, type Sak } from './sporringer.ts'

/** Where a case stood on the page, and where it is to stand. Groups by slug; empty: in none. */
export interface Flytting {
  readonly nettverkId: string
  readonly fra: string
  readonly til: string
}

export type Flyttefeil = { readonly nettverkId: string } & (
  | { readonly kode: 'finnes-ikke' }
  | { readonly kode: 'gruppe-finnes-ikke' }
  | { readonly kode: 'nektet'; readonly grunn: KanIkkePlassereGrunn }
  /** Somebody else has moved it; `naa` is where it stands. */
  | { readonly kode: 'utdatert'; readonly naa: string }
)

export interface Flyttet {
  readonly sak: Sak
  readonly til: Gruppe | null
}

export type Plasseringssvar = Resultat<readonly Flyttet[], readonly Flyttefeil[]>

/** Puts cases in groups: all of them, or none when one is refused. Those that stay are left out. */
export function plasserSaker(
  db: Db,
  { ar, flyttinger }: { readonly ar: Tilskuddsar; readonly flyttinger: readonly Flytting[] },
): Promise<Plasseringssvar> {
  return withTransaction(db, async (trx): Promise<Plasseringssvar> => {
    const grupper = await hentGrupper(trx, ar.id)
    const saker = await hentSaker(trx, ar)
    const { innstillingVedtatt } = await hentArstilstand(trx, ar.id)
    const svar = flyttinger
      .filter((f) => f.fra !== f.til)
      .map((f) => vurder(f, grupper, saker, innstillingVedtatt))
    const feilene = svar.flatMap((s) => (s.ok ? [] : [s.feil]))
    if (feilene.length > 0) return feil(feilene)
    const flyttet = svar.flatMap((s) => (s.ok ? [s.verdi] : []))
    for (const { sak, til } of flyttet) {
      await trx.deleteFrom('gruppesak').where('beslutningsgrunnlag_id', '=', sak.sakId).execute()
      if (til !== null) {
        await trx
          .insertInto('gruppesak')
          .values({ beslutningsgrunnlag_id: sak.sakId, gruppe_id: til.id })
          .execute()
      }
    }
    return ok(flyttet)
  })
}

function vurder(
  { nettverkId, fra, til }: Flytting,
  grupper: readonly Gruppe[],
  saker: readonly Sak[],
  innstillingVedtatt: boolean,
): Resultat<Flyttet, Flyttefeil> {
  const sak = saker.find((s) => s.nettverkId === nettverkId)
  if (sak === undefined) return feil({ nettverkId, kode: 'finnes-ikke' })
  const lov = kanPlassere({
    // One that is no longer sent may be taken out, but not put anywhere.
    sendt: sak.status === 'sendt' || til === '',
    vurdert: sak.vurdering !== null,
    innstillingVedtatt,
  })
  if (!lov.ok) return feil({ nettverkId, kode: 'nektet', grunn: lov.grunn })
  const naa = grupper.find((g) => g.id === sak.gruppeId)?.slug ?? ''
  if (naa !== fra) return feil({ nettverkId, kode: 'utdatert', naa })
  const gruppe = grupper.find((g) => g.slug === til)
  if (gruppe === undefined && til !== '') return feil({ nettverkId, kode: 'gruppe-finnes-ikke' })
  return ok({ sak, til: gruppe ?? null })
}
