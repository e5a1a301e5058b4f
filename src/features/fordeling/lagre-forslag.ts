import { fordel } from '#core/fordeling/fordel.ts'
import type { FordelFeil, FordelInngang } from '#core/fordeling/typer.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { jsonb, type Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import type { LagretRegnestykke } from './lagret.ts'

export interface Forslagsbestilling {
  readonly arId: number
  readonly fylkeId: string
  readonly navn: string
  readonly inngang: FordelInngang
  /** The set-up's version when the numbers were read. */
  readonly versjon: number
  readonly vervId: number | null
  readonly naa: Temporal.Instant
}

/** The longest name that still reads in a list. */
export const LENGSTE_NAVN = 120

export type Forslagsfeil =
  | { readonly slag: 'navn'; readonly kode: 'mangler' | 'for-langt' | 'opptatt' }
  | { readonly slag: 'regnestykke'; readonly feil: readonly FordelFeil[] }
  | { readonly slag: 'oppsettet-er-endret' }

/**
 * Computes and saves a proposal with its input, output and frames. The name is unique among the
 * proposals of the year. Every fault of name and numbers comes at once.
 */
export function lagreForslag(
  db: Db,
  b: Forslagsbestilling,
): Promise<Resultat<{ readonly id: number }, readonly Forslagsfeil[]>> {
  return withTransaction(db, async (trx) => {
    const ar = await trx
      .selectFrom('tilskuddsar')
      .select('versjon')
      .where('id', '=', b.arId)
      .executeTakeFirstOrThrow()
    const like = await trx
      .selectFrom('fordeling')
      .select('id')
      .where('tilskuddsar_id', '=', b.arId)
      .where('status', '=', 'forslag')
      .where('navn', '=', b.navn)
      .execute()

    const svar = fordel(b.inngang)
    const funn: Forslagsfeil[] = []
    if (b.navn === '') funn.push({ slag: 'navn', kode: 'mangler' })
    else if (b.navn.length > LENGSTE_NAVN) funn.push({ slag: 'navn', kode: 'for-langt' })
    else if (like.length > 0) funn.push({ slag: 'navn', kode: 'opptatt' })
    if (!svar.ok) funn.push({ slag: 'regnestykke', feil: svar.feil })
    if (ar.versjon !== b.versjon) funn.push({ slag: 'oppsettet-er-endret' })
    if (!svar.ok || funn.length > 0) return feil(funn)

    const lagret: LagretRegnestykke = { inndata: b.inngang, utdata: svar.verdi }
    const { id } = await trx
      .insertInto('fordeling')
      .values({
        tilskuddsar_id: b.arId,
        fylke_id: b.fylkeId,
        navn: b.navn,
        pott_kr: svar.verdi.pott,
        inndata: jsonb(lagret.inndata),
        utdata: jsonb(lagret.utdata),
        opprettet_av: b.vervId,
        opprettet_tid: b.naa.toString(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('ramme')
      .values(
        svar.verdi.rammer.map((r) => ({
          fordeling_id: id,
          fylke_id: b.fylkeId,
          nettverk_id: r.id,
          belop_kr: r.ramme,
        })),
      )
      .execute()
    return ok({ id })
  })
}
