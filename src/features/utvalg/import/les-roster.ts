import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { LestArk } from '#platform/documents/lest-ark.ts'

export interface Rosterrad {
  readonly radnummer: number
  readonly sete: string
  readonly gruppe: string
  readonly representant: string
  readonly vara1: string
  readonly vara2: string
}

// Headings as people write them, and as our own sheet has them in the three languages.
const OVERSKRIFTER = {
  sete: ['sete', 'seat'],
  gruppe: ['gruppe', 'group'],
  representant: ['representant', 'representative'],
  vara1: ['vara', 'vara 1', '1. vara', 'første vara', 'first deputy'],
  vara2: ['vara 2', '2. vara', 'andre vara', 'second deputy'],
} as const

const LEDIG = new Set(['-', '–', 'ledig', 'vacant', 'f', 'forfall'])

/** Rows by their headings, in any order. The two that must be there are seat and representative. */
export function lesRoster(ark: LestArk): Resultat<readonly Rosterrad[], 'mangler-kolonner'> {
  const plass = (navn: readonly string[]) =>
    ark.overskrifter.findIndex((o) => navn.includes(o.trim().toLowerCase()))
  const kolonne = {
    sete: plass(OVERSKRIFTER.sete),
    gruppe: plass(OVERSKRIFTER.gruppe),
    representant: plass(OVERSKRIFTER.representant),
    vara1: plass(OVERSKRIFTER.vara1),
    vara2: plass(OVERSKRIFTER.vara2),
  }
  if (kolonne.sete < 0 || kolonne.representant < 0) return feil('mangler-kolonner')
  return ok(
    ark.rader.map(({ radnummer, celler }) => {
      const celle = (nr: number) => celler[nr]?.slice(0, 160) ?? ''
      const navn = (nr: number) => (LEDIG.has(celle(nr).toLowerCase()) ? '' : celle(nr))
      return {
        radnummer,
        sete: celle(kolonne.sete),
        gruppe: celle(kolonne.gruppe),
        representant: navn(kolonne.representant),
        vara1: navn(kolonne.vara1),
        vara2: navn(kolonne.vara2),
      }
    }),
  )
}
