import type { Rute } from '#features/tilgang/foresporsel.ts'
import { redigerruter } from './rediger-ruter.tsx'
import { sakruter } from './sak-ruter.tsx'
import { samletRute } from './samlet-rute.tsx'

export const grunnlagsruter: readonly Rute[] = [samletRute, ...sakruter, ...redigerruter]
