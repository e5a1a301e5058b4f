import type { Rute } from '#features/tilgang/foresporsel.ts'
import { redigerruter } from './rediger-ruter.tsx'
import { seInnstilling } from './se-ruter.tsx'
import { vedtaruter } from './vedta-ruter.tsx'

export const innstillingsruter: readonly Rute[] = [...seInnstilling, ...redigerruter, ...vedtaruter]
