import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { formatKroner } from '#ui/format.ts'
import type { Vedtakshinder } from './bilde.ts'
import { innstillingstekster } from './tekster.ts'
import type { Innstillingsinndata } from './typer.ts'
import { linjefelt } from './utkastfeil.ts'

interface Lenke {
  readonly tekst: string
  readonly href: string
}

/** One thing to put in place, in words, and where each part of it is mended. */
export interface Hindringspunkt {
  readonly tekst: string
  /** The links are the cases the point is about, and end its sentence. */
  readonly flere: boolean
  /** No two of the list have the same text and different addresses. */
  readonly lenker: readonly Lenke[]
}

type Adresse = Pick<Tilskuddsar, 'fylkeId' | 'ar' | 'ordningId'>

/** What stops the adoption as a list to act on: cases that are only not assessed are one point. */
export function hindringspunkter(
  hindringer: readonly Vedtakshinder[],
  ar: Adresse,
  inn: Innstillingsinndata,
  sprak: Sprak,
): readonly Hindringspunkt[] {
  const t = innstillingstekster[sprak].hindringer
  const uvurderte = hindringer.filter((h) => h.kode === 'ikke-vurdert')
  return hindringer.flatMap((h): Hindringspunkt[] => {
    if (h.kode !== 'ikke-vurdert') {
      const { lenke, ...punkt } = hindringstekst(h, ar, inn, sprak)
      return [{ ...punkt, flere: false, lenker: [lenke] }]
    }
    if (h !== uvurderte[0]) return []
    const lenker = uvurderte.map((u) => hindringstekst(u, ar, inn, sprak).lenke)
    return [{ tekst: t.ikkeVurderte(lenker.length), flere: true, lenker }]
  })
}

/** One thing that stops the adoption, in a sentence, and where it is mended. */
export function hindringstekst(
  h: Vedtakshinder,
  ar: Adresse,
  inn: Innstillingsinndata,
  sprak: Sprak,
): { readonly tekst: string; readonly lenke: Lenke } {
  const t = innstillingstekster[sprak].hindringer
  const kr = (belop: number) => formatKroner(belop, sprak)
  const sti = arSti(ar)
  const til = (tekst: string, lenke: string, href: string) => {
    return { tekst, lenke: { tekst: lenke, href: `${sti}${href}` } }
  }
  const rediger = (tekst: string, lenke: string, felt: string) =>
    til(tekst, lenke, `/innstilling/rediger#${felt}`)
  if (!('nettverkId' in h)) {
    switch (h.kode) {
      case 'ingen-vedtatte-rammer':
        return til(t.ingenRammer, t.lenke.fordeling, '/fordeling')
      case 'ingen-saker':
        return til(t.ingenSaker, t.lenke.grunnlag, '/beslutningsgrunnlag')
      case 'utvidet-uten-grunn':
        return rediger(t.utvidetUtenGrunn, t.lenke.utvidet, 'utvidetGrunn')
      case 'sum-over-pott':
        return rediger(t.overPott(kr(h.sum), kr(h.pott), kr(h.over)), t.lenke.linjer, 'linjer')
      case 'sak-mangler':
        return rediger(t.sakMangler, t.lenke.sak, 'sak')
      default:
        return uventet(h)
    }
  }
  const nettverk = inn.nettverk.find((n) => n.nettverkId === h.nettverkId)
  const navn = nettverk?.navn ?? h.nettverkId
  if (h.kode === 'i-lukket-sak') {
    return til(t.iLukketSak(navn), navn, `/beslutningsgrunnlag/${h.nettverkId}`)
  }
  const linje = (del: 'belop' | 'grunn' | 'partner', a: string, b: string) =>
    rediger(t.linje[h.kode](navn, a, b), t.lenke[del](navn), linjefelt(h.nettverkId, del))
  switch (h.kode) {
    case 'sak-uten-gruppe':
      return til(
        t.linje[h.kode](navn, kr(h.omsokt), ''),
        t.lenke.gruppe(navn),
        '/vurdering/oppsett',
      )
    case 'ikke-vurdert': {
      const gruppe = nettverk?.sak?.gruppe
      const sted = gruppe ? `/${gruppe.slug}/${h.nettverkId}` : ''
      return til(t.linje[h.kode](navn, '', ''), navn, `/vurdering${sted}`)
    }
    case 'vurdert-av-inhabil':
    case 'habilitet-uavklart': {
      const paNytt = h.kode === 'vurdert-av-inhabil'
      const gruppe = nettverk?.sak?.gruppe?.slug ?? ''
      const sted = `${gruppe}/${paNytt ? '' : 'habilitet/'}${h.nettverkId}`
      const lenke = paNytt ? t.lenke.paNytt(navn) : t.lenke.habilitet(navn)
      return til(t.linje[h.kode](navn, '', ''), lenke, `/vurdering/${sted}`)
    }
    case 'uten-ramme':
      return til(t.linje[h.kode](navn, '', ''), t.lenke.fordeling, '/fordeling')
    case 'negativt-belop':
      return linje('belop', '', '')
    case 'over-omsokt':
      return linje('belop', kr(h.samlet), kr(h.omsokt))
    case 'over-ramme':
      return linje('belop', kr(h.samlet), kr(h.ramme))
    case 'avvik-uten-grunn':
      return linje('grunn', kr(h.samlet), kr(h.gruppe))
    case 'uten-partner': {
      const titler = nettverk?.sak?.utenPartner.map((x) => `«${x.tittel}»`).join(', ') ?? ''
      return linje('partner', titler, '')
    }
    default:
      return uventet(h)
  }
}
