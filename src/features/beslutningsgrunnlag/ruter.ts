import type { Rute } from '#features/tilgang/foresporsel.ts'
import { sakruter } from './sak-ruter.tsx'
import { samletRute } from './samlet-rute.tsx'

export const grunnlagsruter: readonly Rute[] = [samletRute, ...sakruter]
