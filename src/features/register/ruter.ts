import type { Rute } from '#features/tilgang/foresporsel.ts'
import { nettverksruter } from './nettverk/ruter.tsx'
import { oversiktsruter } from './oversikt.tsx'

export const registerruter: readonly Rute[] = [...oversiktsruter, ...nettverksruter]
