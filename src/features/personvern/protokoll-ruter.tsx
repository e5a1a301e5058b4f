import { osloDato } from '#platform/oslo-dato.ts'
import { hentProtokoll } from '#features/administrasjon/sporringer.ts'
import { hentFylker } from '#features/ar/sporringer.ts'
import { hentFylke } from '#features/register/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, type Innhold } from '#platform/http/svar.ts'
import { protokollark } from './protokoll-ark.ts'
import { Protokollside } from './protokoll-side.tsx'
import { protokolltekster } from './protokolltekster.ts'

/** No county: what holds where no county has said anything of its own. */
const INGEN = ''

export const protokollruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/personvern',
    handling: 'personvern.se',
    formater: ['json', 'xlsx'],
    kjor: async (f) => svar(f, INGEN, undefined),
  },
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/personvern',
    handling: 'personvern.se',
    formater: ['json', 'xlsx'],
    kjor: async (f) => {
      const fylke = await hentFylke(f.db, f.param('fylke'))
      return fylke === undefined ? ikkeFunnet() : svar(f, fylke.id, fylke.navn)
    },
  },
]

async function svar(f: Foresporsel, fylkeId: string, navn: string | undefined): Promise<Innhold> {
  const dato = osloDato(f.naa())
  const protokoll = await hentProtokoll(f.db, fylkeId, dato)
  const fylker = navn === undefined ? await hentFylker(f.db) : []
  const t = protokolltekster[f.sprak]
  const lagringstider = Object.fromEntries(protokoll.lagringstider)
  return {
    slag: 'innhold',
    filnavn: `personvern${navn === undefined ? '' : `-${fylkeId}`}`,
    json: () => ({ fylke: navn ?? null, dato, ...protokoll, lagringstider }),
    ark: () => protokollark(protokoll, f.sprak),
    side: () => ({
      tittel: t.tittel,
      brodsmuler: navn === undefined ? [] : [{ tekst: navn, href: `/${fylkeId}` }],
      innhold: (
        <Protokollside
          sprak={f.sprak}
          fylke={navn === undefined ? undefined : { id: fylkeId, navn }}
          protokoll={protokoll}
          fylker={fylker}
          kanEndre={navn !== undefined && f.kan('administrasjon.endre').ok}
        />
      ),
    }),
  }
}
