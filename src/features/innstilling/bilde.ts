import { hindringerForVedtak } from '#core/innstilling/kan-vedta.ts'
import type { Innstillingshinder } from '#core/innstilling/typer.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { apentDokument } from './apent-dokument.ts'
import { lagDokument, tilGrunnlag } from './dokument.ts'
import { hentLagret, hentUtkastdata, type Innstillingsrad } from './sporringer.ts'
import type { Innstillingsdokument, Innstillingsinndata, Stengtlinje } from './typer.ts'

/** A version of the recommendation with everything a page or a file needs of it. */
export interface Innstillingsbilde {
  readonly ar: Tilskuddsar
  /** Null: nobody has saved a draft; the figures are the proposal. */
  readonly rad: Innstillingsrad | null
  readonly inndata: Innstillingsinndata
  /** The names of those the input names by number. */
  readonly navn: ReadonlyMap<number, string>
  readonly dokument: Innstillingsdokument
  /** The cases the database has closed to this reader. */
  readonly stengte: readonly Stengtlinje[]
  /** What stops it from being adopted; empty for an adopted one. */
  readonly hindringer: readonly Vedtakshinder[]
  /** Every version there is, newest first. */
  readonly versjoner: readonly Innstillingsrad[]
}

/** Besides core's own: the minutes must be found again, so the case must have its number. */
export type Vedtakshinder =
  | Innstillingshinder
  | { readonly kode: 'sak-mangler' }
  /** Something of a case this reader may not read. */
  | { readonly kode: 'i-lukket-sak'; readonly nettverkId: string }

export function finnHindringer(inndata: Innstillingsinndata): readonly Vedtakshinder[] {
  return [
    ...hindringerForVedtak(tilGrunnlag(inndata)),
    ...(inndata.sak.trim() === '' ? [{ kode: 'sak-mangler' } as const] : []),
  ]
}

/** The draft as it is now, computed. Four queries. */
export async function hentUtkastbilde(
  db: LeseDb,
  ar: Tilskuddsar,
  versjoner: readonly Innstillingsrad[],
): Promise<Innstillingsbilde> {
  const rad = versjoner.find((v) => v.status === 'utkast') ?? null
  const { inndata, navn } = await hentUtkastdata(db, ar, rad)
  const dokument = lagDokument(inndata)
  const hindringer = finnHindringer(inndata)
  return { ar, rad, inndata, navn, dokument, stengte: [], hindringer, versjoner }
}

/** An adopted or replaced version as it was stored. One query. */
export async function hentVedtattBilde(
  db: LeseDb,
  ar: Tilskuddsar,
  rad: Innstillingsrad,
  versjoner: readonly Innstillingsrad[],
): Promise<Innstillingsbilde> {
  const { inndata, utdata, stengte, ...lagret } = await hentLagret(db, rad.id)
  const navn = new Map(Object.entries(lagret.navn).map(([id, n]) => [Number(id), n]))
  const dokument = stengte.length === 0 ? utdata : apentDokument(utdata, inndata)
  return { ar, rad, inndata, navn, dokument, stengte, hindringer: [], versjoner }
}

/** No frames are adopted and nothing is sent: there is nothing to compute, and no decision to word. */
export function erForTidlig({ inndata, dokument }: Innstillingsbilde): boolean {
  return inndata.fordeling === null && dokument.linjer.length === 0
}
