import type { Sprak } from '#core/sprak.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Brodsmule } from '#platform/http/svar.ts'
import { innstillingstekster } from './tekster.ts'

export const INNSTILLING = '/:fylke/:ar{[0-9]{4}}/:ordning{[a-z0-9-]+}/innstilling'

type Ar = Pick<Tilskuddsar, 'fylkeId' | 'fylkeNavn' | 'ar' | 'ordningId' | 'ordningNavn'>

export function innstillingSti(ar: Ar): string {
  return `${arSti(ar)}/innstilling`
}

/** From the county to the year, for the recommendation itself. */
export function arsmuler(ar: Ar, sprak: Sprak): readonly Brodsmule[] {
  return [
    { tekst: ar.fylkeNavn, href: `/${ar.fylkeId}` },
    { tekst: `${ar.ordningNavn[sprak]} ${ar.ar}`, href: arSti(ar) },
  ]
}

/** One step further down, for the pages under it. */
export function innstillingsmuler(ar: Ar, sprak: Sprak): readonly Brodsmule[] {
  return [
    ...arsmuler(ar, sprak),
    { tekst: innstillingstekster[sprak].tittel, href: innstillingSti(ar) },
  ]
}
