import { hentFylke } from '#features/register/sporringer.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre } from '#platform/http/svar.ts'
import type { Varseloppsett } from './oppsett.ts'
import { varseltekster } from './tekster.ts'
import { Epostside, Utgaendeside } from './utgaende-side.tsx'
import { hentEpost, hentUtgaende, sendIgjen } from './utgaende.ts'

/** The secretariat sees the county's mail, and can send again what did not arrive. */
export function utgaenderuter(o: Varseloppsett): readonly Rute[] {
  return [
    {
      metode: 'GET',
      sti: '/:fylke{[a-z0-9-]+}/epost',
      handling: 'epost.se',
      formater: ['json'],
      kjor: async (f) => {
        const fylke = await hentFylke(f.db, f.param('fylke'))
        if (fylke === undefined) return ikkeFunnet()
        const rader = await hentUtgaende(f.db, fylke.id)
        return {
          slag: 'innhold',
          json: () => rader,
          side: () => ({
            tittel: varseltekster[f.sprak].utgaende,
            brodsmuler: [{ tekst: fylke.navn, href: `/${fylke.id}` }],
            innhold: (
              <Utgaendeside sprak={f.sprak} fylkeId={fylke.id} rader={rader} sendes={o.sendes} />
            ),
          }),
        }
      },
    },
    {
      metode: 'GET',
      sti: '/:fylke{[a-z0-9-]+}/epost/:id{[0-9]{1,9}}',
      handling: 'epost.se',
      kjor: async (f) => {
        const fylke = await hentFylke(f.db, f.param('fylke'))
        if (fylke === undefined) return ikkeFunnet()
        const epost = await hentEpost(f.db, fylke.id, Number(f.param('id')))
        if (epost === undefined) return ikkeFunnet()
        return {
          slag: 'innhold',
          side: () => ({
            tittel: epost.emne,
            brodsmuler: [
              { tekst: fylke.navn, href: `/${fylke.id}` },
              { tekst: varseltekster[f.sprak].utgaende, href: `/${fylke.id}/epost` },
            ],
            innhold: <Epostside sprak={f.sprak} fylkeId={fylke.id} epost={epost} />,
          }),
        }
      },
    },
    {
      metode: 'POST',
      sti: '/:fylke{[a-z0-9-]+}/epost/:id{[0-9]{1,9}}/send',
      handling: 'epost.send',
      kjor: async (f) => {
        const fylkeId = f.param('fylke')
        const t = varseltekster[f.sprak]
        const svar = await sendIgjen(f.skrivDb, fylkeId, Number(f.param('id')), f.naa())
        return svar.ok
          ? videre(`/${fylkeId}/epost`, t.sendtIgjen)
          : {
              slag: 'avvist',
              status: 409,
              forklaring: t.ikkeDod,
              lenke: { tekst: t.utgaende, href: `/${fylkeId}/epost` },
            }
      },
    },
  ]
}
