import type { Rute } from '#features/tilgang/foresporsel.ts'
import { forslagsruter } from './forslag-ruter.tsx'
import { publisertruter } from './publisert-ruter.tsx'
import { sammenlignRute } from './sammenlign-rute.tsx'
import { seRuter } from './se-ruter.tsx'
import { simulatorruter } from './simulator-ruter.tsx'
import { vedtaRute } from './vedta-rute.ts'

export const fordelingsruter: readonly Rute[] = [
  ...seRuter,
  ...simulatorruter,
  ...forslagsruter,
  ...publisertruter,
  sammenlignRute,
  vedtaRute,
]
