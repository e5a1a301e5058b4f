import { osloDato } from '#platform/oslo-dato.ts'
import { komIGang } from '#core/administrasjon/kom-i-gang.ts'
import { OPPSETTSLAG } from '#core/administrasjon/oppsett.ts'
import { hentOrdninger } from '#features/register/ordning/sporringer.ts'
import { hentFylke } from '#features/register/sporringer.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { Oversiktside } from './oversikt-side.tsx'
import { oversiktsrader } from './oversiktsrader.ts'
import { hentOppsettrader } from './sporringer.ts'
import { administrasjonstekster } from './tekster.ts'
import { hentFylkestilstand } from './tilstand.ts'

export const oversiktsruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/administrasjon',
    handling: 'administrasjon.se',
    formater: ['json'],
    kjor: async (f) => {
      const fylke = await hentFylke(f.db, f.param('fylke'))
      if (fylke === undefined) return ikkeFunnet()
      const dato = osloDato(f.naa())
      const [{ tilstand, mer }, ordninger, oppsett] = await Promise.all([
        hentFylkestilstand(f.db, fylke.id, dato),
        hentOrdninger(f.db, fylke.id),
        hentOppsettrader(f.db, fylke.id, OPPSETTSLAG),
      ])
      const rader = oversiktsrader({ fylke, tilstand, mer, ordninger, oppsett, dato }, f.sprak)
      const steg = komIGang(tilstand)
      return {
        slag: 'innhold',
        json: () => ({ fylke, dato, steg, oppsett: rader }),
        side: () => ({
          tittel: administrasjonstekster[f.sprak].tittel,
          brodsmuler: [{ tekst: fylke.navn, href: `/${fylke.id}` }],
          innhold: (
            <Oversiktside
              sprak={f.sprak}
              fylke={fylke}
              tilstand={tilstand}
              steg={steg}
              rader={rader}
            />
          ),
        }),
      }
    },
  },
]
