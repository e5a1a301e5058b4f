import { innstill } from '#core/innstilling/innstill.ts'
import type { UtvidetRamme } from '#core/innstilling/typer.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { tilGrunnlag } from './dokument.ts'
import { hentInndata, hentInnstillinger, type Innstillingsrad } from './sporringer.ts'
import { finnUtkastfeil, type Utkastfeil } from './utkastfeil.ts'
import { TOM_LINJE, type Innstillingsinndata, type Plenumslinje } from './typer.ts'

/** What the plenary has said, by the network's id. A network that is not named keeps nothing. */
export interface Utkastinnhold {
  readonly sak: string
  readonly utvidetRamme: UtvidetRamme
  readonly linjer: ReadonlyMap<string, Plenumslinje>
}

export interface Utkastbestilling {
  readonly ar: Tilskuddsar
  /** The draft that was read; null when there was none. */
  readonly sett: { readonly id: number; readonly versjon: number } | null
  readonly innhold: Utkastinnhold
  readonly vervId: number | null
  readonly naa: Temporal.Instant
}

export type Lagrefeil =
  | { readonly slag: 'utdatert' }
  | { readonly slag: 'vedtatt'; readonly rad: Innstillingsrad }
  | { readonly slag: 'ugyldig'; readonly feil: readonly Utkastfeil[] }

export type Lagresvar = Resultat<{ readonly id: number }, Lagrefeil>

/** The input with what is typed in place of what is stored. */
export function medInnhold(inn: Innstillingsinndata, innhold: Utkastinnhold): Innstillingsinndata {
  return {
    ...inn,
    sak: innhold.sak,
    utvidetRamme: innhold.utvidetRamme,
    nettverk: inn.nettverk.map((n) =>
      n.sak === null
        ? n
        : { ...n, sak: { ...n.sak, linje: innhold.linjer.get(n.nettverkId) ?? TOM_LINJE } },
    ),
  }
}

/** Saves the draft, and begins one when there is none. Never above application, frame or pot. */
export function lagreUtkast(db: Db, b: Utkastbestilling): Promise<Lagresvar> {
  return withTransaction(db, async (trx): Promise<Lagresvar> => {
    const alle = await hentInnstillinger(trx, b.ar.id)
    const utkast = alle.find((i) => i.status === 'utkast') ?? null
    const inndata = medInnhold(await hentInndata(trx, b.ar, utkast), b.innhold)

    const sett = alle.find((i) => i.id === b.sett?.id)
    const vedtatt = sett ?? alle.find((i) => i.status === 'vedtatt')
    if (utkast === null && vedtatt !== undefined) return feil({ slag: 'vedtatt', rad: vedtatt })
    if (utkast?.id !== b.sett?.id || utkast?.versjon !== b.sett?.versjon) {
      return feil({ slag: 'utdatert' })
    }
    const grunnlag = tilGrunnlag(inndata)
    const funn = finnUtkastfeil(b.innhold, innstill(grunnlag))
    if (funn.length > 0) return feil({ slag: 'ugyldig', feil: funn })

    const id = await skrivUtkast(trx, b, utkast)
    await skrivLinjer(trx, id, inndata)
    return ok({ id })
  })
}

async function skrivUtkast(
  trx: Trx,
  { ar, innhold, vervId, naa }: Utkastbestilling,
  utkast: Innstillingsrad | null,
): Promise<number> {
  const verdier = {
    sak: innhold.sak,
    utvidet_ramme: innhold.utvidetRamme.pa,
    utvidet_ramme_grunn: innhold.utvidetRamme.grunn,
    sist_endret_av: vervId,
    sist_endret_tid: naa.toString(),
  }
  if (utkast === null) {
    const ny = await trx
      .insertInto('innstilling')
      .values({ ...verdier, tilskuddsar_id: ar.id, nr: 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
    return ny.id
  }
  await trx
    .updateTable('innstilling')
    .set({ ...verdier, versjon: utkast.versjon + 1 })
    .where('id', '=', utkast.id)
    .execute()
  return utkast.id
}

async function skrivLinjer(trx: Trx, id: number, { nettverk }: Innstillingsinndata): Promise<void> {
  await trx.deleteFrom('innstillingslinje').where('innstilling_id', '=', id).execute()
  const linjer = nettverk.flatMap(({ sak }) =>
    sak === null ||
    (sak.linje.samlet === null && sak.linje.avvikGrunn === '' && sak.linje.partnerForklaring === '')
      ? []
      : [
          {
            innstilling_id: id,
            beslutningsgrunnlag_id: sak.grunnlagId,
            belop_kr: sak.linje.samlet,
            avvik_grunn: sak.linje.avvikGrunn,
            partner_forklaring: sak.linje.partnerForklaring,
          },
        ],
  )
  if (linjer.length > 0) await trx.insertInto('innstillingslinje').values(linjer).execute()
}
