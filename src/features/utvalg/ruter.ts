import type { Rute } from '#features/tilgang/foresporsel.ts'
import { besettskjema } from './besett-skjema.tsx'
import { fravaersruter } from './fravaer/ruter.tsx'
import { importruter } from './import/ruter.tsx'
import { mandatskjema } from './mandat-skjema.tsx'
import { ordningsskjema } from './ordning/ordning-skjema.tsx'
import { partnerruter } from './partnere/ruter.tsx'
import { personruter } from './person/ruter.tsx'
import { seUtvalg } from './se-ruter.tsx'
import { seteskjema } from './sete-skjema.tsx'
import { utvalgsskjema } from './utvalg-skjema.tsx'
import { valgskjema } from './valg-skjema.tsx'

// The form for a new body first: its address would else be the body called `ny`.
export const utvalgsruter: readonly Rute[] = [
  ...utvalgsskjema,
  ...seUtvalg,
  ...mandatskjema,
  ...ordningsskjema,
  ...seteskjema,
  ...besettskjema,
  ...fravaersruter,
  ...valgskjema,
  ...importruter,
  ...personruter,
  ...partnerruter,
]
