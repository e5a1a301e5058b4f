import type { Rute } from '#features/tilgang/foresporsel.ts'
import { mineruter } from './mine-ruter.tsx'
import { protokollruter } from './protokoll-ruter.tsx'
import { slettekravruter } from './slettekrav-ruter.tsx'

export const personvernruter: readonly Rute[] = [
  ...protokollruter,
  ...mineruter,
  ...slettekravruter,
]
