import type { Sprak } from '#core/sprak.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Brodsmule } from '#platform/http/svar.ts'
import { oppsettekster } from './tekster.ts'

/** From the county to the year, for the set-up itself. */
export function arsmuler(ar: Tilskuddsar, sprak: Sprak): readonly Brodsmule[] {
  return [
    { tekst: ar.fylkeNavn, href: `/${ar.fylkeId}` },
    { tekst: `${ar.ordningNavn[sprak]} ${ar.ar}`, href: arSti(ar) },
  ]
}

/** One step further down, for the pages that change it. */
export function oppsettsmuler(ar: Tilskuddsar, sprak: Sprak): readonly Brodsmule[] {
  return [
    ...arsmuler(ar, sprak),
    { tekst: oppsettekster[sprak].tittel, href: `${arSti(ar)}/oppsett` },
  ]
}
