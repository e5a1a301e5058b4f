import { gjelder } from '#core/register/periode.ts'
import {
  antallSeter,
  kontrollerSammensetning,
  type Utvalgsfunn,
} from '#core/verv/kontroller-sammensetning.ts'
import { kontrollerTillitsverv, type Tillitsfunn } from '#core/verv/tillitsverv.ts'
import type { Mandat, Utvalg, Utvalgssete, Valgt } from './typer.ts'

/** A body as it is on one day. */
export interface Utvalgsbilde {
  readonly utvalg: Utvalg
  readonly dato: string
  readonly mandat: Mandat | undefined
  readonly seter: readonly Utvalgssete[]
  readonly valgte: readonly Valgt[]
  readonly grense: { readonly min: number; readonly maks: number | null } | undefined
  readonly funn: readonly (Utvalgsfunn | Tillitsfunn)[]
  readonly finnes: boolean
}

export function lagBilde(utvalg: Utvalg, dato: string): Utvalgsbilde {
  const paaDagen = <T extends { readonly gyldig: Utvalg['gyldig'] }>(liste: readonly T[]) =>
    liste.filter((x) => gjelder(x.gyldig, dato))
  const [mandat] = paaDagen(utvalg.mandater)
  const finnes = gjelder(utvalg.gyldig, dato)
  return {
    utvalg,
    dato,
    mandat,
    seter: paaDagen(utvalg.seter),
    valgte: paaDagen(utvalg.tillitsverv),
    grense: mandat && antallSeter(mandat.sammensetning),
    finnes,
    // A body that is not there has no holes.
    funn: finnes
      ? [
          ...kontrollerSammensetning({
            sammensetning: mandat?.sammensetning ?? null,
            seter: utvalg.seter,
            kommuner: paaDagen(utvalg.kommuner).map((k) => k.organisasjonId),
            dato,
          }),
          ...kontrollerTillitsverv({
            tillitsverv: utvalg.tillitsverv,
            valgperiodeAr: mandat?.sammensetning.valgperiodeAr ?? null,
            dato,
            varselFra: Temporal.PlainDate.from(dato)
              .add({ days: mandat?.varselDager ?? 0 })
              .toString(),
          }),
        ]
      : [],
  }
}
