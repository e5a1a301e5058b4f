import { oppsettruter } from '#features/ar/oppsett/ruter.tsx'
import { arruter } from '#features/ar/ruter.tsx'
import { grunnlagsruter } from '#features/beslutningsgrunnlag/ruter.ts'
import { fordelingsruter } from '#features/fordeling/ruter.ts'
import { innstillingsruter } from '#features/innstilling/ruter.ts'
import { registerruter } from '#features/register/ruter.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { demoruter, visningsruter } from '#features/tilgang/ruter.tsx'
import { vurderingsruter } from '#features/vurdering/ruter.ts'

/** Every page and every action there is. What is not here does not exist. */
export function alleRuter(demo: boolean): readonly Rute[] {
  return [
    ...(demo ? demoruter : []),
    ...visningsruter,
    ...arruter,
    ...fordelingsruter,
    ...grunnlagsruter,
    ...innstillingsruter,
    ...oppsettruter,
    ...registerruter,
    ...vurderingsruter,
  ]
}
