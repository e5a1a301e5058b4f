import type { Rute } from '#features/tilgang/foresporsel.ts'
import { seRuter } from './se-ruter.tsx'

export const fordelingsruter: readonly Rute[] = [...seRuter]
