import type {
  FunnData,
  Funnkode,
  Kildekode,
  Kontrollfunn,
  Regelkode,
} from '#core/beslutningsgrunnlag/kontrollfunn.ts'
import type { Bruksformal, Mottaker } from '#core/beslutningsgrunnlag/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { tekster } from '#platform/i18n.ts'
import { formatDato, formatKroner, formatProsent } from '#ui/format.ts'
import { funnEn } from './funntekster-en.ts'
import { funnNb } from './funntekster-nb.ts'
import { funnNn } from './funntekster-nn.ts'
import type { Partnervalg } from './lagret-grunnlag.ts'

/** What a sentence needs besides the finding's own data. */
export interface Setningshjelp {
  readonly kr: (belop: number) => string
  readonly promille: (promille: number) => string
  readonly dato: (dato: string) => string
  readonly partner: (id: string) => string
}

export interface Funntekster {
  readonly setning: { readonly [K in Funnkode]: (d: FunnData[K], h: Setningshjelp) => string }
  /** The field a document says nothing about, in the middle of a sentence. */
  readonly felt: Partial<Record<Funnkode, string>>
  readonly regel: Record<Regelkode, string>
  readonly kilde: Record<Exclude<Kildekode, 'ordningens-regler'>, string>
  readonly mottaker: Record<Mottaker, string>
  readonly formal: Record<Bruksformal, string>
}

export const funntekster = tekster<Funntekster>({ nb: funnNb, nn: funnNn, en: funnEn })

/** A finding in words: what, under which rule, on whose authority. */
export interface Omtaltfunn {
  readonly setning: string
  readonly regel: string
  readonly kilde: string
}

export function omtal(
  f: Kontrollfunn,
  sprak: Sprak,
  ar: Pick<Tilskuddsar, 'hjemmel'>,
  partnere: readonly Partnervalg[],
): Omtaltfunn {
  const t = funntekster[sprak]
  const hjelp: Setningshjelp = {
    kr: (belop) => formatKroner(belop, sprak),
    promille: (promille) => formatProsent(promille / 1000, sprak),
    dato: (dato) => formatDato(dato, sprak),
    partner: (id) => partnere.find((p) => p.id === id)?.navn ?? id,
  }
  return {
    setning: setningFor(f, t, hjelp),
    regel: t.regel[f.regel],
    kilde: f.kilde === 'ordningens-regler' ? ar.hjemmel : t.kilde[f.kilde],
  }
}

function setningFor<K extends Funnkode>(
  f: { readonly kode: K; readonly data: FunnData[K] },
  t: Funntekster,
  hjelp: Setningshjelp,
): string {
  return t.setning[f.kode](f.data, hjelp)
}
