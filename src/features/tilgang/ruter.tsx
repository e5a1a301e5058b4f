import { KAKER } from '#platform/http/kaker.ts'
import { videre } from '#platform/http/svar.ts'
import { tryggSti } from '#platform/http/tilbakesti.ts'
import type { Rute } from './foresporsel.ts'

/** Light or dark. The page comes back as it was. */
export const visningsruter: readonly Rute[] = [
  {
    metode: 'POST',
    sti: '/visning',
    handling: 'visning.velg',
    kjor: async (f) => {
      const skjema = await f.skjema()
      const farge = skjema.tekst('farge')
      return {
        ...videre(tryggSti(skjema.tekst('tilbake'))),
        kaker: [
          {
            navn: KAKER.farge,
            verdi: farge === 'light' || farge === 'dark' ? farge : 'auto',
          },
        ],
      }
    },
  },
]
