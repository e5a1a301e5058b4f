import type { Rute } from '#features/tilgang/foresporsel.ts'
import { protokollruter } from './protokoll-ruter.tsx'

export const personvernruter: readonly Rute[] = [...protokollruter]
