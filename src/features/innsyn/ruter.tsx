import { arSti, hentArFraAdresse } from '#features/ar/sporringer.ts'
import { hentFylke } from '#features/register/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { lesLoggfilter } from '#platform/http/loggfilter.ts'
import { ikkeFunnet, type Brodsmule, type Innhold } from '#platform/http/svar.ts'
import { INNSYNSSLAG } from './slag.ts'
import { innsynsark, innsynsdata } from './innsyn-ark.ts'
import { Innsynsside } from './innsyn-side.tsx'
import { hentInnsyn, hentNettverksnavn, type Gjelder } from './sporringer.ts'
import { innsynstekster } from './tekster.ts'

const FORMATER = ['json', 'xlsx', 'csv'] as const

export const innsynsruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/innsyn',
    handling: 'innsyn.se-fylke',
    formater: FORMATER,
    kjor: async (f) => {
      const fylke = await hentFylke(f.db, f.param('fylke'))
      if (fylke === undefined) return ikkeFunnet()
      const smuler = [{ tekst: fylke.navn, href: `/${fylke.id}` }]
      return vis(f, { slag: 'fylke', fylkeId: fylke.id }, fylke.navn, smuler)
    },
  },
  {
    metode: 'GET',
    sti: '/:fylke/:ar{[0-9]{4}}/:ordning/beslutningsgrunnlag/:nettverk{[a-z0-9-]+}/innsyn',
    handling: 'innsyn.se-sak',
    formater: FORMATER,
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const nettverkId = f.param('nettverk')
      const navn = await hentNettverksnavn(f.db, ar.fylkeId, nettverkId)
      if (navn === undefined) return ikkeFunnet()
      return vis(f, { slag: 'sak', tilskuddsarId: ar.id, nettverkId }, navn, [
        { tekst: ar.fylkeNavn, href: `/${ar.fylkeId}` },
        { tekst: `${ar.ordningNavn[f.sprak]} ${ar.ar}`, href: arSti(ar) },
        { tekst: navn, href: `${arSti(ar)}/beslutningsgrunnlag/${nettverkId}` },
      ])
    },
  },
]

/** One query. */
async function vis(
  f: Foresporsel,
  gjelder: Gjelder,
  navn: string,
  brodsmuler: readonly Brodsmule[],
): Promise<Innhold> {
  const { sprak, sti } = f
  const filter = lesLoggfilter(f.sok, INNSYNSSLAG)
  const utdrag = await hentInnsyn(f.db, gjelder, filter)
  return {
    slag: 'innhold',
    filnavn: `innsyn-${sti.split('/').at(-2) ?? ''}`,
    json: () => innsynsdata(utdrag, sprak),
    ark: () => innsynsark(utdrag.linjer, sprak),
    side: () => ({
      tittel: innsynstekster[sprak].innsyn,
      brodsmuler,
      innhold: <Innsynsside {...{ sprak, sti, filter, utdrag, navn }} slag={gjelder.slag} />,
    }),
  }
}
