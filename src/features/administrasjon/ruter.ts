import type { Rute } from '#features/tilgang/foresporsel.ts'
import { oversiktsruter } from './oversikt.tsx'
import { versjonsruter } from './versjonsruter.tsx'

export const administrasjonsruter: readonly Rute[] = [...oversiktsruter, ...versjonsruter]
