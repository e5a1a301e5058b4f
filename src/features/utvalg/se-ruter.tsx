import { hentFylke, type Fylke } from '#features/register/sporringer.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import type { Sprak } from '#core/sprak.ts'
import { osloDato } from '#platform/oslo-dato.ts'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { lagBilde } from './bilde.ts'
import { lesDag } from './dagvalg.tsx'
import { Utvalgsliste } from './liste-side.tsx'
import { hentUtvalgene } from './sporringer.ts'
import { utvalgstekster } from './tekster.ts'
import { listeark, utvalgsark } from './utvalg-ark.ts'
import { Utvalgsside } from './utvalg-side.tsx'

export const seUtvalg: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/utvalg',
    handling: 'utvalg.se',
    formater: ['json', 'xlsx', 'csv'],
    kjor: async (f) => {
      const fylke = await hentFylke(f.db, f.param('fylke'))
      if (fylke === undefined) return ikkeFunnet()
      const dag = lesDag(f)
      const bilder = (await hentUtvalgene(f.db, fylke.id)).map((u) => lagBilde(u, dag.dato))
      return {
        slag: 'innhold',
        filnavn: `utvalg-${fylke.id}-${dag.dato}`,
        json: () => ({ fylke, dato: dag.dato, utvalg: bilder }),
        ark: () => listeark(bilder, f.sprak),
        side: () => ({
          tittel: utvalgstekster[f.sprak].utvalg,
          brodsmuler: [{ tekst: fylke.navn, href: `/${fylke.id}` }],
          innhold: (
            <Utvalgsliste
              sprak={f.sprak}
              fylke={fylke}
              bilder={bilder}
              dag={dag}
              kanEndre={f.kan('utvalg.endre').ok}
            />
          ),
        }),
      }
    },
  },
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/utvalg/:utvalg{[a-z0-9-]+}',
    handling: 'utvalg.se',
    formater: ['json', 'xlsx', 'csv'],
    kjor: async (f) => {
      const fylke = await hentFylke(f.db, f.param('fylke'))
      if (fylke === undefined) return ikkeFunnet()
      const [utvalg] = await hentUtvalgene(f.db, fylke.id, f.param('utvalg'))
      if (utvalg === undefined) return ikkeFunnet()
      const dag = lesDag(f)
      const bilde = lagBilde(utvalg, dag.dato)
      return {
        slag: 'innhold',
        filnavn: `${utvalg.id}-${dag.dato}`,
        json: () => bilde,
        ark: () => utvalgsark(bilde, f.sprak),
        side: () => ({
          tittel: utvalg.navn,
          brodsmuler: utvalgssmuler(f.sprak, fylke),
          innhold: (
            <Utvalgsside
              sprak={f.sprak}
              fylke={fylke}
              bilde={bilde}
              dag={dag}
              idag={osloDato(f.naa())}
              kanEndre={f.kan('utvalg.endre').ok}
              kanSeHistorikk={f.kan('historikk.se-utvalg').ok}
            />
          ),
        }),
      }
    },
  },
]

export function utvalgssmuler(sprak: Sprak, fylke: Pick<Fylke, 'id' | 'navn'>) {
  return [
    { tekst: fylke.navn, href: `/${fylke.id}` },
    { tekst: utvalgstekster[sprak].utvalg, href: `/${fylke.id}/utvalg` },
  ]
}
