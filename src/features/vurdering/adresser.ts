import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'

type Ar = Pick<Tilskuddsar, 'fylkeId' | 'ar' | 'ordningId'>

export function vurderingSti(ar: Ar): string {
  return `${arSti(ar)}/vurdering`
}

export function oppsettSti(ar: Ar): string {
  return `${vurderingSti(ar)}/oppsett`
}

export function gruppeSti(ar: Ar, slug: string): string {
  return `${vurderingSti(ar)}/${slug}`
}

export function sakSti(ar: Ar, slug: string, nettverkId: string): string {
  return `${gruppeSti(ar, slug)}/${nettverkId}`
}
