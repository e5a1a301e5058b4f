import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import type { Avvist } from '#platform/http/svar.ts'
import { publiseringSti } from './publisering-side.tsx'
import { publiseringstekster } from './tekster.ts'

const STORSTE_GRUNN = 2000

export function smuler(f: Foresporsel, ar: Tilskuddsar) {
  return [
    { tekst: ar.fylkeNavn, href: `/${ar.fylkeId}` },
    { tekst: `${ar.ordningNavn[f.sprak]} ${ar.ar}`, href: arSti(ar) },
  ]
}

export function konflikt(f: Foresporsel, ar: Tilskuddsar, forklaring: string): Avvist {
  const t = publiseringstekster[f.sprak]
  const lenke = { tekst: t.tilbake, href: publiseringSti(ar) }
  return { slag: 'avvist', status: 409, tittel: t.konflikt, forklaring, lenke }
}

export function lesGrunn(tekst: string): string {
  return tekst.replaceAll('\u0000', '').slice(0, STORSTE_GRUNN)
}

/** 0, which no row has, when it is not a number. */
export function lesId(tekst: string): number {
  return /^\d{1,9}$/.test(tekst) ? Number(tekst) : 0
}
