import type { Kroner } from '#core/kroner.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { hoyesteBelop } from './grense.ts'
import type { Kriteriesvar, Vurdering, Vurderingsresultat } from './typer.ts'

/** The sheet as it is filled in; null is «not chosen yet». */
export interface Vurderingsutkast {
  readonly resultat: Vurderingsresultat | null
  readonly belop: Kroner | null
  readonly kriterier: readonly Kriteriesvar[]
  readonly merknad: string
}

export interface Vurderingsramme {
  readonly omsokt: Kroner
  readonly ramme: Kroner | null
  readonly utvidetRamme: boolean
  /** Numbers of the scheme's criteria. */
  readonly kriterier: readonly number[]
}

type Feildata =
  | { readonly kode: 'resultat-mangler' | 'belop-mangler' | 'negativt-belop' | 'avslag-er-null' }
  | {
      readonly kode: 'over-omsokt' | 'innstilles-er-alt' | 'delvis-er-mindre'
      readonly omsokt: Kroner
    }
  | { readonly kode: 'over-ramme'; readonly ramme: Kroner | null }
  | {
      readonly kode:
        | 'ukjent-kriterium'
        | 'dobbelt-kriterium'
        | 'kriterium-ubesvart'
        | 'kriterium-uten-grunn'
      readonly nr: number
    }

/** A fault, and the field it is about: «belop», «kriterier.2.grunn» (2 is the criterion's number). */
export type Vurderingsfeil = Feildata & { readonly sti: string }

/**
 * The group's result: innstilles is the whole amount applied for, delvis is more than nothing and
 * less than all, avslås is nothing; never above what is applied for or above the frame. So a
 * request above its frame can only be recommended in part. Every criterion is answered; each has a
 * reason when the result is delvis or avslås, and always when it is met in part or not at all
 * (samarbeidsforum 8 March 2023, slides). All faults at once.
 */
export function gyldigVurdering(
  utkast: Vurderingsutkast,
  mot: Vurderingsramme,
): Resultat<Vurdering, readonly Vurderingsfeil[]> {
  const { resultat, belop, kriterier, merknad } = utkast
  const feilene = [
    ...(resultat === null ? [{ kode: 'resultat-mangler', sti: 'resultat' } as const] : []),
    ...belopsfeil(resultat, belop, mot),
    ...kriteriefeil(resultat, kriterier, mot.kriterier),
  ]
  if (feilene.length > 0 || resultat === null || belop === null) return feil(feilene)
  return ok({ resultat, belop, kriterier, merknad })
}

function belopsfeil(
  resultat: Vurderingsresultat | null,
  belop: Kroner | null,
  { omsokt, ramme, utvidetRamme }: Vurderingsramme,
): Vurderingsfeil[] {
  const sti = 'belop'
  if (belop === null) return [{ kode: 'belop-mangler', sti }]
  if (belop < 0) return [{ kode: 'negativt-belop', sti }]
  if (belop > omsokt) return [{ kode: 'over-omsokt', sti, omsokt }]
  const overRamme = belop > hoyesteBelop(omsokt, ramme, utvidetRamme)
  const feilene: Vurderingsfeil[] = overRamme ? [{ kode: 'over-ramme', sti, ramme }] : []
  // Nothing applied for is nothing to recommend.
  if (resultat === 'innstilles' && (belop !== omsokt || belop === 0)) {
    feilene.push({ kode: 'innstilles-er-alt', sti, omsokt })
  }
  if (resultat === 'delvis' && (belop === 0 || belop === omsokt)) {
    feilene.push({ kode: 'delvis-er-mindre', sti, omsokt })
  }
  if (resultat === 'avslas' && belop !== 0) feilene.push({ kode: 'avslag-er-null', sti })
  return feilene
}

function kriteriefeil(
  resultat: Vurderingsresultat | null,
  svar: readonly Kriteriesvar[],
  kriterier: readonly number[],
): Vurderingsfeil[] {
  const perNr = Map.groupBy(svar, (s) => s.nr)
  return [
    ...kriterier.flatMap((nr) => ettKriterium(resultat, nr, perNr.get(nr) ?? [])),
    ...[...perNr.keys()]
      .filter((nr) => !kriterier.includes(nr))
      .map((nr) => ({ kode: 'ukjent-kriterium', sti: `kriterier.${nr}`, nr }) as const),
  ]
}

function ettKriterium(
  resultat: Vurderingsresultat | null,
  nr: number,
  [svar, ...flere]: readonly Kriteriesvar[],
): Vurderingsfeil[] {
  const sti = `kriterier.${nr}`
  const oppfylt = svar?.oppfylt ?? null
  const kreverGrunn =
    resultat === 'delvis' || resultat === 'avslas' || oppfylt === 'delvis' || oppfylt === 'nei'
  return [
    ...(flere.length > 0 ? [{ kode: 'dobbelt-kriterium', sti, nr } as const] : []),
    ...(oppfylt === null
      ? [{ kode: 'kriterium-ubesvart', sti: `${sti}.oppfylt`, nr } as const]
      : []),
    ...(kreverGrunn && (svar?.grunn ?? '').trim() === ''
      ? [{ kode: 'kriterium-uten-grunn', sti: `${sti}.grunn`, nr } as const]
      : []),
  ]
}
