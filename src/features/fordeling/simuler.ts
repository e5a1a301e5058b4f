import { formaterDesimal, tolkDesimal } from '#core/desimal.ts'
import { fordel } from '#core/fordeling/fordel.ts'
import type { Rammerad } from '#core/fordeling/sammenlign.ts'
import type { FordelFeil, Fordeling, FordelInngang, Sti } from '#core/fordeling/typer.ts'
import type { Resultat } from '#core/resultat.ts'
import { belopEllerTekst, prosentEllerTekst } from '#platform/documents/tolk-tall.ts'

/** What the simulator starts from and cannot change: names, key figures, what to compare with. */
export interface Simulatorgrunnlag {
  readonly avsetninger: readonly string[]
  readonly nokler: readonly string[]
  readonly nettverk: FordelInngang['nettverk']
  readonly motpart: Motpart | null
}

export interface Motpart {
  readonly slag: 'vedtatt' | 'publisert'
  readonly rammer: readonly Rammerad[]
}

/** What can be moved, by the field's name, as it was typed: shares in per cent, decimal comma. */
export type Simulatorfelt = Readonly<Record<string, string>>

export const felt = {
  tildelt: 'tildelt',
  grunntilskudd: 'grunntilskudd',
  avsetning: (nr: number) => `avsetning.${nr}`,
  andel: (nr: number) => `andel.${nr}`,
}

export function feltnavn(grunnlag: Simulatorgrunnlag): readonly string[] {
  return [
    felt.tildelt,
    ...grunnlag.avsetninger.map((_, i) => felt.avsetning(i)),
    felt.grunntilskudd,
    ...grunnlag.nokler.map((_, i) => felt.andel(i)),
  ]
}

/** The fields of a stored input, as a person would type them. */
export function feltFraInngang(inn: FordelInngang): Simulatorfelt {
  return Object.fromEntries([
    [felt.tildelt, gruppert(tekst(inn.tildelt))],
    [felt.grunntilskudd, gruppert(tekst(inn.grunntilskudd))],
    ...inn.avsetninger.map((a, i) => [felt.avsetning(i), gruppert(tekst(a.belop))]),
    ...inn.nokler.map((n, i) => [felt.andel(i), tilProsent(tekst(n.andel))]),
  ])
}

/** What was typed as the engine takes it. What is no number goes on as it is, and is refused there. */
export function inngangFraFelt(grunnlag: Simulatorgrunnlag, f: Simulatorfelt): FordelInngang {
  const tall = (navn: string) => belopEllerTekst(f[navn] ?? '')
  return {
    tildelt: tall(felt.tildelt),
    avsetninger: grunnlag.avsetninger.map((navn, i) => ({ navn, belop: tall(felt.avsetning(i)) })),
    grunntilskudd: tall(felt.grunntilskudd),
    nokler: grunnlag.nokler.map((navn, i) => {
      return { navn, andel: prosentEllerTekst(f[felt.andel(i)] ?? '') }
    }),
    nettverk: grunnlag.nettverk,
  }
}

/** The same on the server and in the browser: the typed fields through the engine. */
export function simuler(
  grunnlag: Simulatorgrunnlag,
  f: Simulatorfelt,
): Resultat<Fordeling, readonly FordelFeil[]> {
  return fordel(inngangFraFelt(grunnlag, f))
}

/** The field a fault belongs to; undefined when it lies in the set-up and not in a field. */
export function feltFor(sti: Sti): string | undefined {
  const [del, nr] = sti
  if (del === 'tildelt' || del === 'grunntilskudd') return del
  if (del === 'avsetninger') return felt.avsetning(Number(nr ?? 0))
  if (del === 'nokler' && (nr === undefined || sti[2] === 'andel'))
    return felt.andel(Number(nr ?? 0))
  return undefined
}

/**
 * The fields after a slider was moved to `verdi`. With two keys the other takes the rest of the
 * hundred per cent, so that there is something to see all the way.
 */
export function flyttGlider(f: Simulatorfelt, navn: string, verdi: string): Simulatorfelt {
  const andre = Object.keys(f).filter((n) => n.startsWith('andel.') && n !== navn)
  const [annen] = andre
  const flyttet = { ...f, [navn]: gruppert(verdi) }
  if (!navn.startsWith('andel.') || annen === undefined || andre.length > 1) return flyttet
  return { ...flyttet, [annen]: String(100 - Number(verdi)) }
}

/** 12022000 → 12 022 000, as people write it and `tolkTall` reads it. */
export function gruppert(siffer: string): string {
  return /^\d+$/.test(siffer) ? siffer.replaceAll(/\B(?=(?:\d{3})+$)/g, ' ') : siffer
}

function tekst(verdi: FordelInngang['tildelt']): string {
  return verdi === null || verdi === undefined ? '' : String(verdi)
}

/** 0.6 → 60, exact. What is no decimal is returned as it is. */
export function tilProsent(andel: string): string {
  const lest = tolkDesimal(`${andel}e2`)
  return lest.ok ? formaterDesimal(lest.verdi).replace('.', ',') : andel
}
