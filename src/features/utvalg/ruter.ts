import type { Rute } from '#features/tilgang/foresporsel.ts'
import { seUtvalg } from './se-ruter.tsx'

export const utvalgsruter: readonly Rute[] = [...seUtvalg]
