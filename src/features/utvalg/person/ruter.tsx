import { hentFylke } from '#features/register/sporringer.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { utvalgssmuler } from '#features/utvalg/se-ruter.tsx'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { Personside } from './person-side.tsx'
import { hentPerson } from './sporringer.ts'

export const personruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/personer/:id{[0-9]{1,9}}',
    handling: 'utvalg.se',
    formater: ['json'],
    kjor: async (f) => {
      const fylke = await hentFylke(f.db, f.param('fylke'))
      if (fylke === undefined) return ikkeFunnet()
      const lest = await hentPerson(f.db, fylke.id, Number(f.param('id')))
      if (lest === undefined) return ikkeFunnet()
      const person = f.kan('person.se-epost').ok ? lest : { ...lest, epost: null }
      return {
        slag: 'innhold',
        json: () => person,
        side: () => ({
          tittel: person.navn,
          brodsmuler: utvalgssmuler(f.sprak, fylke),
          innhold: (
            <Personside
              sprak={f.sprak}
              fylkeId={fylke.id}
              person={person}
              // One's own; whose it is, the page itself judges for others than the secretariat.
              kanSeHistorikk={
                f.kan('historikk.se-person').ok &&
                (f.aktor.rolle === 'sekretariat' || f.okt?.personId === person.id)
              }
            />
          ),
        }),
      }
    },
  },
]
