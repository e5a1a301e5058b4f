import type { Ordningsregler } from '#core/ordning.ts'
import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatProsent, formatTall } from '#ui/format.ts'
import { ordningstekster, type Regelnavn } from './tekster.ts'

/** One rule in words: «Stopper innsending», «10 %», «Barnehage, Skole». */
export function regelverdi(r: Ordningsregler, navn: Regelnavn, sprak: Sprak): string {
  const t = ordningstekster[sprak]
  const prosent = (p: number | null) =>
    p === null ? t.ingenGrense : formatProsent(p / 100, sprak, Number.isInteger(p) ? 0 : 1)
  switch (navn) {
    case 'partnertyper':
      return r.partnertyper.map((p) => t.partner[p]).join(', ')
    case 'malgrupper':
      return r.malgrupper.map((m) => m.navn[sprak]).join(', ')
    case 'nokler':
      return r.nokler.join(', ')
    case 'utenPartner':
    case 'klarertLeder':
    case 'overRammeUtenFinansiering':
      return t.strenghet[r[navn]]
    case 'minsteMalgrupper':
      return r.minsteMalgrupper === 0 ? t.ingenGrense : formatTall(r.minsteMalgrupper, sprak)
    case 'koordinator.tillatt':
      return r.koordinator.tillatt ? t.ja : t.nei
    case 'koordinator.forankring':
      return t.strenghet[r.koordinator.forankring]
    case 'koordinator.varselOverProsent':
      return prosent(r.koordinator.varselOverProsent)
    case 'egenandelProsent':
      return r.egenandelProsent === null ? t.ingenEgenandel : prosent(r.egenandelProsent)
    case 'individuelleTiltakMaksProsent':
      return prosent(r[navn])
    default:
      return uventet(navn)
  }
}
