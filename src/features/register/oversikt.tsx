import { finnHull } from '#core/register/hull.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { iFylket } from './fylkesrute.ts'
import { hentNettverkene } from './nettverk/sporringer.ts'
import { hentOrdninger } from './ordning/sporringer.ts'
import { hentOrganisasjoner } from './organisasjon/sporringer.ts'
import { Registerside } from './oversikt-side.tsx'
import { registertekster } from './tekster.ts'
import { lesDato } from './visning.tsx'

export const oversiktsruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/register',
    handling: 'register.se',
    formater: ['json'],
    kjor: iFylket(async (f, fylke) => {
      const [nettverk, organisasjoner, ordninger] = await Promise.all([
        hentNettverkene(f.db, fylke.id),
        hentOrganisasjoner(f.db, fylke.id),
        hentOrdninger(f.db, fylke.id),
      ])
      const visning = lesDato(f)
      const hull = finnHull({ nettverk, organisasjoner, ordninger, dato: visning.dato })
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
              nettverk={nettverk}
              organisasjoner={organisasjoner}
              ordninger={ordninger}
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
