import type { Rute } from '#features/tilgang/foresporsel.ts'
import { listeruter } from './liste-ruter.tsx'
import { sakruter } from './sak-ruter.tsx'

export const habilitetsruter: readonly Rute[] = [...listeruter, ...sakruter]
