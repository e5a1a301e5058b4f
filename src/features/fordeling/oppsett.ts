import type { FordelInngang } from '#core/fordeling/typer.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Nokkelgrunnlag } from './sporringer.ts'

/** The year's stored set-up as the engine takes it; what is not set up is missing there too. */
export function inngangFraOppsett(ar: Tilskuddsar, grunnlag: Nokkelgrunnlag): FordelInngang {
  return {
    tildelt: ar.tildelt,
    avsetninger: ar.avsetninger.map(({ navn, belop }) => ({ navn, belop })),
    grunntilskudd: ar.grunntilskudd,
    nokler: grunnlag.nokler,
    nettverk: grunnlag.nettverk,
  }
}

/** What must be done in the set-up before anything can be shared. */
export interface Oppsettsmangler {
  readonly tildeling: boolean
  readonly nokler: boolean
  readonly nettverk: boolean
  /** Networks without a figure under every key. */
  readonly utenTall: readonly string[]
}

export function manglerIOppsett(ar: Tilskuddsar, grunnlag: Nokkelgrunnlag): Oppsettsmangler {
  const { nokler, nettverk } = grunnlag
  return {
    tildeling: ar.tildelt === null,
    nokler: nokler.length === 0,
    nettverk: nettverk.length === 0,
    utenTall: nettverk
      .filter((n) => nokler.some((k) => n.verdier[k.navn] === undefined))
      .map((n) => n.navn),
  }
}

export function erKlart(m: Oppsettsmangler): boolean {
  return !m.tildeling && !m.nokler && !m.nettverk && m.utenTall.length === 0
}
