import type { Rute } from '#features/tilgang/foresporsel.ts'
import { oversiktrute } from './oversikt-ruter.tsx'

export const vurderingsruter: readonly Rute[] = [oversiktrute]
