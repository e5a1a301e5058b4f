import { skjermetFor } from '#features/beslutningsgrunnlag/syn.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { Forside, Fylkeside } from './forside-side.tsx'
import { Oversiktside } from './oversikt-side.tsx'
import { hentArFraAdresse, hentFylker } from './sporringer.ts'
import { hentArsstatus } from './status.ts'
import { artekster } from './tekster.ts'

export const arruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/',
    handling: 'forside.se',
    formater: [],
    kjor: async (f) => {
      const fylker = await hentFylker(f.db)
      return {
        slag: 'innhold',
        side: () => ({
          tittel: artekster[f.sprak].forside,
          innhold: <Forside sprak={f.sprak} fylker={fylker} />,
        }),
      }
    },
  },
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}',
    handling: 'ar.se',
    formater: ['json'],
    kjor: async (f) => {
      const fylker = await hentFylker(f.db)
      const fylke = fylker.find((x) => x.id === f.param('fylke'))
      if (fylke === undefined) return ikkeFunnet()
      return {
        slag: 'innhold',
        json: () => fylke,
        side: () => ({
          tittel: fylke.navn,
          brodsmuler: [],
          innhold: <Fylkeside sprak={f.sprak} fylke={fylke} kanSetteOpp={f.kan('ar.opprett').ok} />,
        }),
      }
    },
  },
  {
    metode: 'GET',
    sti: '/:fylke/:ar{[0-9]{4}}/:ordning{[a-z0-9-]+}',
    handling: 'ar.se',
    formater: ['json'],
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const alt = await hentArsstatus(f.db, ar.id)
      const lukket = ar.skjermede.some((s) => skjermetFor(f.kan, ar, s.nettverkId) !== null)
      const status = lukket ? { ...alt, omsokt: null } : alt
      return {
        slag: 'innhold',
        json: () => ({ ...ar, status }),
        side: () => ({
          tittel: artekster[f.sprak].oversikt(ar.ordningNavn[f.sprak], ar.ar),
          brodsmuler: [{ tekst: ar.fylkeNavn, href: `/${ar.fylkeId}` }],
          innhold: <Oversiktside sprak={f.sprak} ar={ar} status={status} />,
        }),
      }
    },
  },
]
