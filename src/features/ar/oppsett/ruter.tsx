import { hentArFraAdresse } from '#features/ar/sporringer.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { arsmuler } from './brodsmuler.ts'
import { finnGjoremal } from './gjoremal.ts'
import { oppsettark } from './oppsett-ark.ts'
import { oppsettJson } from './oppsett-json.ts'
import { Oppsettside } from './oppsett-side.tsx'
import { nokkeltallruter } from './nokkeltall-ruter.tsx'
import { nyttarruter } from './nytt-ar-ruter.tsx'
import { redigerruter } from './rediger-ruter.tsx'
import { hentOppsett } from './sporringer.ts'
import { oppsettekster } from './tekster.ts'

const STI = '/:fylke/:ar{[0-9]{4}}/:ordning/oppsett'

export const oppsettruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'ar.se',
    formater: ['json', 'xlsx', 'csv'],
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const oppsett = await hentOppsett(f.db, ar.id)
      const gjoremal = finnGjoremal(ar, oppsett)
      return {
        slag: 'innhold',
        filnavn: `oppsett-${ar.fylkeId}-${ar.ar}-${ar.ordningId}`,
        json: () => oppsettJson(ar, oppsett, gjoremal),
        ark: () => oppsettark(ar, oppsett, f.sprak),
        side: () => ({
          tittel: oppsettekster[f.sprak].tittel,
          brodsmuler: arsmuler(ar, f.sprak),
          innhold: (
            <Oppsettside
              sprak={f.sprak}
              ar={ar}
              oppsett={oppsett}
              gjoremal={gjoremal}
              kanSetteOpp={f.kan('ar.sett-opp').ok}
            />
          ),
        }),
      }
    },
  },
  ...redigerruter,
  ...nokkeltallruter,
  ...nyttarruter,
]
