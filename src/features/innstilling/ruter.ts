import type { Rute } from '#features/tilgang/foresporsel.ts'
import { seInnstilling } from './se-ruter.tsx'
import { vedtaruter } from './vedta-ruter.tsx'

export const innstillingsruter: readonly Rute[] = [...seInnstilling, ...vedtaruter]
