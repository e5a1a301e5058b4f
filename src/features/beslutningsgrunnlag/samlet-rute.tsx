import { arSti, hentArFraAdresse } from '#features/ar/sporringer.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { samletArk, samletDokument, samletJson } from './samlet-filer.ts'
import { SamletSide } from './samlet-side.tsx'
import { samle } from './samling.ts'
import { hentGrunnlagene, hentPartnere } from './sporringer.ts'
import { grunnlagstekster } from './tekster.ts'
import { osloDato } from './tilstand.ts'
import { lesUtvalg, velgUt } from './utvalg.ts'

/** «Samlet framstilling». Not for the public before publication (`grunnlag.oversikt`). */
export const samletRute: Rute = {
  metode: 'GET',
  sti: '/:fylke/:ar{[0-9]{4}}/:ordning/beslutningsgrunnlag',
  handling: 'grunnlag.oversikt',
  formater: ['json', 'xlsx', 'csv', 'pdf'],
  kjor: async (f) => {
    const ar = await hentArFraAdresse(f.db, f.param)
    if (ar === undefined) return ikkeFunnet()
    const nettverk = await hentGrunnlagene(f.db, ar)
    const partnere = await hentPartnere(f.db, ar)
    const { sprak } = f
    const iDag = osloDato(f.naa())
    const kan = (handling: 'grunnlag.se-utkast' | 'grunnlag.rediger', nettverkId: string) =>
      f.kan(handling, { fylkeId: ar.fylkeId, nettverkId }).ok
    const samling = samle(ar, nettverk, partnere, iDag, (id) => kan('grunnlag.se-utkast', id))
    const utvalg = lesUtvalg(f.sok)
    const rader = velgUt(samling.rader, utvalg)
    const alt = { sprak, ar, samling, rader, partnere }
    return {
      slag: 'innhold',
      filnavn: `beslutningsgrunnlag-${ar.ordningId}-${ar.ar}`,
      json: () => samletJson(alt),
      ark: () => samletArk(alt),
      pdf: () => ({ mal: 'tabelldokument', data: samletDokument(alt, iDag) }),
      side: () => ({
        tittel: grunnlagstekster[sprak].tittel,
        brodsmuler: [
          { tekst: ar.fylkeNavn, href: `/${ar.fylkeId}` },
          { tekst: `${ar.ordningNavn[sprak]} ${ar.ar}`, href: arSti(ar) },
        ],
        innhold: (
          <SamletSide
            {...alt}
            utvalg={utvalg}
            mine={samling.rader.filter((r) => kan('grunnlag.rediger', r.nettverkId))}
            kanSeVurdering={f.kan('vurdering.se').ok}
          />
        ),
      }),
    }
  },
}
