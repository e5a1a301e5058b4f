import type { Rute } from '#features/tilgang/foresporsel.ts'
import { samletRute } from './samlet-rute.tsx'

export const grunnlagsruter: readonly Rute[] = [samletRute]
