import { KAKER } from '#platform/http/kaker.ts'
import { ikkeFunnet, videre } from '#platform/http/svar.ts'
import { tryggSti } from '#platform/http/tilbakesti.ts'
import type { Rute } from './foresporsel.ts'
import { erDemoverv, hentAktor, hentVelgbare } from './sporringer.ts'
import { tilgangstekster } from './tekster.ts'
import { VelgPersonSide } from './velg-person-side.tsx'

/** Only in the demo. Real login takes their place. */
export const demoruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/velg-person',
    handling: 'person.velg',
    kjor: async (f) => {
      const velgbare = await hentVelgbare(f.db)
      const tittel = tilgangstekster[f.sprak].tittel
      return {
        slag: 'innhold',
        side: () => ({
          tittel,
          brodsmuler: [],
          innhold: (
            <VelgPersonSide
              sprak={f.sprak}
              velgbare={velgbare}
              valgt={f.aktor.vervId}
              tilbake={tryggSti(f.sok.get('tilbake'))}
            />
          ),
        }),
      }
    },
  },
  {
    metode: 'POST',
    sti: '/velg-person',
    handling: 'person.velg',
    kjor: async (f) => {
      const skjema = await f.skjema()
      const til = tryggSti(skjema.tekst('tilbake'))
      const verv = skjema.tekst('verv')
      if (verv === '') {
        return {
          slag: 'videre',
          til,
          kaker: [{ navn: KAKER.verv, verdi: '', slett: true }],
        }
      }
      const id = /^\d{1,9}$/.test(verv) ? Number(verv) : 0
      if (!(await erDemoverv(f.db, id))) return ikkeFunnet()
      const dato = f.naa().toZonedDateTimeISO('Europe/Oslo').toPlainDate().toString()
      const aktor = await hentAktor(f.db, id, dato)
      if (aktor === undefined) return ikkeFunnet()
      return {
        slag: 'videre',
        til,
        kvittering: tilgangstekster[f.sprak].blir(aktor.navn, aktor.sete),
        kaker: [{ navn: KAKER.verv, verdi: verv, signert: true }],
      }
    },
  },
]

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
