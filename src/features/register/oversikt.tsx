import { finnHull } from '#core/register/hull.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { iFylket } from './fylkesrute.ts'
import { Registerside } from './oversikt-side.tsx'
import { hentRegisterbilde } from './registerbilde.ts'
import { registertekster } from './tekster.ts'
import { lesDato } from './visning.tsx'

export const oversiktsruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/register',
    handling: 'register.se',
    formater: ['json'],
    kjor: iFylket(async (f, fylke) => {
      const visning = lesDato(f)
      const bilde = await hentRegisterbilde(f.db, fylke.id, visning.dato)
      const hull = finnHull({ ...bilde, dato: visning.dato })
      return {
        slag: 'innhold',
        json: () => ({ fylke, dato: visning.dato, mangler: hull }),
        side: () => ({
          tittel: registertekster[f.sprak].register,
          brodsmuler: [{ tekst: fylke.navn, href: `/${fylke.id}` }],
          innhold: (
            <Registerside
              sprak={f.sprak}
              fylke={fylke}
              bilde={bilde}
              hull={hull}
              visning={visning}
              kanEndre={f.kan('register.endre').ok}
            />
          ),
        }),
      }
    }),
  },
]
