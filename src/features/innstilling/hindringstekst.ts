import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { formatKroner } from '#ui/format.ts'
import type { Vedtakshinder } from './bilde.ts'
import { innstillingstekster } from './tekster.ts'
import type { Innstillingsinndata } from './typer.ts'

export interface Hindringstekst {
  readonly tekst: string
  /** Where it is mended. */
  readonly href: string
  readonly lenke: string
}

/** What stops the adoption, in a sentence, and where it is mended. */
export function hindringstekst(
  h: Vedtakshinder,
  ar: Pick<Tilskuddsar, 'fylkeId' | 'ar' | 'ordningId'>,
  inn: Innstillingsinndata,
  sprak: Sprak,
): Hindringstekst {
  const t = innstillingstekster[sprak].hindringer
  const kr = (belop: number) => formatKroner(belop, sprak)
  const sti = arSti(ar)
  const til = (del: keyof typeof t.lenke, tekst: string, href: string): Hindringstekst => ({
    tekst,
    href,
    lenke: t.lenke[del],
  })
  const rediger = (tekst: string, felt: string) =>
    til('rediger', tekst, `${sti}/innstilling/rediger#${felt}`)
  if (!('nettverkId' in h)) {
    switch (h.kode) {
      case 'ingen-vedtatte-rammer':
        return til('fordeling', t.ingenRammer, `${sti}/fordeling`)
      case 'ingen-saker':
        return til('grunnlag', t.ingenSaker, `${sti}/beslutningsgrunnlag`)
      case 'utvidet-uten-grunn':
        return rediger(t.utvidetUtenGrunn, 'utvidetGrunn')
      case 'sum-over-pott':
        return rediger(t.overPott(kr(h.sum), kr(h.pott), kr(h.over)), 'linjer')
      case 'sak-mangler':
        return rediger(t.sakMangler, 'sak')
      default:
        return uventet(h)
    }
  }
  const nettverk = inn.nettverk.find((n) => n.nettverkId === h.nettverkId)
  const navn = nettverk?.navn ?? h.nettverkId
  const felt = (del: string) => `linje.${h.nettverkId}.${del}`
  switch (h.kode) {
    case 'sak-uten-gruppe':
      return til('vurdering', t.linje[h.kode](navn, kr(h.omsokt), ''), `${sti}/vurdering`)
    case 'ikke-vurdert': {
      const gruppe = nettverk?.sak?.gruppe
      const sted = gruppe ? `/${gruppe.slug}/${h.nettverkId}` : ''
      return til('vurdering', t.linje[h.kode](navn, '', ''), `${sti}/vurdering${sted}`)
    }
    case 'uten-ramme':
      return til('fordeling', t.linje[h.kode](navn, '', ''), `${sti}/fordeling`)
    case 'negativt-belop':
      return rediger(t.linje[h.kode](navn, '', ''), felt('belop'))
    case 'over-omsokt':
      return rediger(t.linje[h.kode](navn, kr(h.samlet), kr(h.omsokt)), felt('belop'))
    case 'over-ramme':
      return rediger(t.linje[h.kode](navn, kr(h.samlet), kr(h.ramme)), felt('belop'))
    case 'avvik-uten-grunn':
      return rediger(t.linje[h.kode](navn, kr(h.samlet), kr(h.gruppe)), felt('grunn'))
    case 'uten-partner': {
      const titler = nettverk?.sak?.utenPartner.map((x) => `«${x.tittel}»`).join(', ') ?? ''
      return rediger(t.linje[h.kode](navn, titler, ''), felt('partner'))
    }
    default:
      return uventet(h)
  }
}
