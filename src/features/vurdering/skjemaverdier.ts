import type { Belopsforslag } from '#core/vurdering/belopsforslag.ts'
import type { Vurderingsutkast } from '#core/vurdering/gyldig-vurdering.ts'
import {
  OPPFYLTSVAR,
  VURDERINGSRESULTATER,
  type Kriteriesvar,
  type Vurdering,
} from '#core/vurdering/typer.ts'
import { type Skjemadata } from '#platform/http/skjemadata.ts'
import { tolkBelop } from '#platform/documents/tolk-tall.ts'

/** The criteria sheet as it was typed. Kept whole, so that it comes back with its faults. */
export interface Skjemaverdier {
  readonly resultat: string
  readonly belop: string
  readonly merknad: string
  readonly kriterier: readonly {
    readonly nr: number
    readonly oppfylt: string
    readonly grunn: string
  }[]
}

export const LENGSTE_TEKST = 4000

export function verdierFraSkjema(
  skjema: Pick<Skjemadata, 'tekst'>,
  numre: readonly number[],
): Skjemaverdier {
  return {
    resultat: skjema.tekst('resultat'),
    belop: skjema.tekst('belop'),
    merknad: skjema.tekst('merknad'),
    kriterier: numre.map((nr) => ({
      nr,
      oppfylt: skjema.tekst(`kriterier.${nr}.oppfylt`),
      grunn: skjema.tekst(`kriterier.${nr}.grunn`),
    })),
  }
}

/** The stored assessment as a filled-in sheet; an empty sheet when there is none. */
export function verdierFra(v: Vurdering | null, numre: readonly number[]): Skjemaverdier {
  return {
    resultat: v?.resultat ?? '',
    belop: v === null ? '' : String(v.belop),
    merknad: v?.merknad ?? '',
    kriterier: numre.map((nr) => {
      const svar = v?.kriterier.find((k) => k.nr === nr)
      return { nr, oppfylt: svar?.oppfylt ?? '', grunn: svar?.grunn ?? '' }
    }),
  }
}

export function medForslag(v: Skjemaverdier, forslag: Belopsforslag): Skjemaverdier {
  return { ...v, resultat: forslag.resultat, belop: String(forslag.belop) }
}

/** What is typed but cannot be read as an amount, or is longer than there is room for. */
export type Skrivefeil = { readonly kode: 'belop-ugyldig' | 'for-langt'; readonly sti: string }

export function tilUtkast(v: Skjemaverdier): {
  readonly utkast: Vurderingsutkast
  readonly feil: readonly Skrivefeil[]
} {
  const belop = tolkBelop(v.belop)
  const tekster = [
    ...v.kriterier.map((k) => ({ sti: `kriterier.${k.nr}.grunn`, tekst: k.grunn })),
    { sti: 'merknad', tekst: v.merknad },
  ]
  return {
    utkast: {
      resultat: VURDERINGSRESULTATER.find((r) => r === v.resultat) ?? null,
      belop,
      kriterier: v.kriterier.map((k): Kriteriesvar => ({
        nr: k.nr,
        oppfylt: OPPFYLTSVAR.find((o) => o === k.oppfylt) ?? null,
        grunn: k.grunn,
      })),
      merknad: v.merknad,
    },
    feil: [
      ...(v.belop !== '' && belop === null
        ? [{ kode: 'belop-ugyldig', sti: 'belop' } as const]
        : []),
      ...tekster
        .filter((t) => t.tekst.length > LENGSTE_TEKST)
        .map(({ sti }) => ({ kode: 'for-langt', sti }) as const),
    ],
  }
}
