import type { Sprak } from '#core/sprak.ts'
import { arSti, hentArFraAdresse } from '#features/ar/sporringer.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Avvist } from '#platform/http/svar.ts'
import { formatTidspunkt } from '#ui/format.ts'
import { forslagstekster } from './forslagstekster.ts'
import { hentSynlige, visFordeling } from './se-ruter.tsx'
import { LENGSTE_SAK, vedtaFordeling, type Vedtaksfeil } from './vedta-fordeling.ts'

export const vedtaRute: Rute = {
  metode: 'POST',
  sti: '/:fylke/:ar{[0-9]{4}}/:ordning{[a-z0-9-]+}/fordeling/:id{[0-9]{1,9}}/vedta',
  handling: 'fordeling.vedta',
  kjor: async (f) => {
    const ar = await hentArFraAdresse(f.db, f.param)
    if (ar === undefined) return ikkeFunnet()
    const t = forslagstekster[f.sprak].vedta
    const skjema = await f.skjema()
    const id = Number(f.param('id'))
    const sak = skjema.tekst('sak').replaceAll(/\s+/g, ' ')
    const sett = skjema.tekst('gjeldende')
    const svar = await vedtaFordeling(f.skrivDb, {
      arId: ar.id,
      id,
      sak,
      settGjeldende: /^\d{1,9}$/.test(sett) ? Number(sett) : null,
      vervId: f.aktor.vervId,
      naa: f.naa(),
    })
    const sti = `${arSti(ar)}/fordeling`
    if (svar.ok) return videre(sti, t.vedtatt(svar.verdi.nr, sak))
    if (svar.feil.slag === 'finnes-ikke') return ikkeFunnet()
    if (svar.feil.slag === 'sak') {
      const feil = svar.feil.kode === 'mangler' ? t.sakMangler : t.sakForLang(LENGSTE_SAK)
      return visFordeling(f, ar, await hentSynlige(f, ar), id, true, { verdi: sak, feil })
    }
    return nektet(svar.feil, sak, sti, f.sprak)
  },
}

/** Says why, who was first and when, and gives back what was typed. */
function nektet(
  feil: Extract<Vedtaksfeil, { slag: 'nektet' }>,
  sak: string,
  sti: string,
  sprak: Sprak,
): Avvist {
  const t = forslagstekster[sprak].vedta
  const g = feil.gjeldende
  const noenVar =
    feil.grunn === 'vurdering-begynt' || g === null || g.vedtattTid === null
      ? ''
      : t.noenVar(
          g.vedtattAv === null ? '–' : `${g.vedtattAv.navn}, ${g.vedtattAv.sete},`,
          g.navn,
          g.vedtakNr ?? 0,
          g.sak ?? '',
          formatTidspunkt(g.vedtattTid, sprak),
        )
  return {
    slag: 'avvist',
    status: 409,
    tittel: t.nektetTittel,
    forklaring: [t.grunn[feil.grunn], noenVar, t.duSkrev(sak)].filter(Boolean).join(' '),
    lenke: { tekst: t.seGjeldende, href: sti },
  }
}
