import type { Rute } from '#features/tilgang/foresporsel.ts'
import { grupperute } from './gruppe-rute.tsx'
import { oppsettruter } from './oppsett-ruter.tsx'
import { oversiktrute } from './oversikt-ruter.tsx'
import { sakruter } from './sak-ruter.ts'

// The set-up comes first: its address would else be taken for a group's.
export const vurderingsruter: readonly Rute[] = [
  oversiktrute,
  ...oppsettruter,
  grupperute,
  ...sakruter,
]
