import type { Sprak } from '#core/sprak.ts'
import { arSti } from '#features/ar/sporringer.ts'
import { lagBrev, type Ferdigbrev } from '#platform/epost/innhold.ts'
import { formatDato } from '#ui/format.ts'
import { brevtekster, type Brevord } from './brevtekster.ts'
import type { Varseloppsett } from './oppsett.ts'
import type { Hendelsesrad } from './sporringer.ts'

/** One event as a sentence. */
export function hendelsestekst(h: Hendelsesrad, sprak: Sprak): string {
  const t = brevtekster[sprak]
  const o = ord(h, sprak)
  if (h.slag === 'frist-naer') return t.frist[h.data.frist ?? 'innsendingsfrist'](o)
  return t.hva[h.slag](o)
}

/** The address of the place the event is about. */
export function hendelsessted(h: Hendelsesrad): string {
  const ar = h.ar === null ? `/${h.fylkeId}` : arSti({ fylkeId: h.fylkeId, ...h.ar })
  switch (h.slag) {
    case 'innsendt':
    case 'returnert':
      return `${ar}/beslutningsgrunnlag/${h.data.nettverkId ?? ''}`
    case 'gruppesak':
      return `${ar}/vurdering/${h.gruppe?.slug ?? ''}`
    case 'innstilling-vedtatt':
      return `${ar}/innstilling`
    case 'sete-gitt':
    case 'sete-avsluttet':
      return `/${h.fylkeId}/utvalg/${h.data.utvalgId ?? ''}`
    case 'frist-naer':
      return h.data.frist === 'invitasjon' ? `/${h.fylkeId}/invitasjoner` : '/min-side'
    default:
      return '/'
  }
}

/** One event, told at once. */
export function hendelsesbrev(
  h: Hendelsesrad,
  navn: string,
  sprak: Sprak,
  o: Varseloppsett,
): Ferdigbrev {
  const t = brevtekster[sprak]
  const mer = t.mer[h.slag]
  return lagBrev({
    sprak,
    emne: hendelsestekst(h, sprak),
    avsnitt: [
      t.hei(navn),
      `${hendelsestekst(h, sprak)}.`,
      ...(mer === undefined ? [] : [mer(ord(h, sprak))]),
    ],
    lenke: { tekst: t.apne, adresse: `${o.nettsted}${hendelsessted(h)}` },
    bunn: bunn(sprak, o),
  })
}

/** The day's events in one mail, oldest first. */
export function samlebrev(
  hendelser: readonly Hendelsesrad[],
  navn: string,
  sprak: Sprak,
  dato: string,
  o: Varseloppsett,
): Ferdigbrev {
  const t = brevtekster[sprak]
  return lagBrev({
    sprak,
    emne: t.samling.emne(hendelser.length, formatDato(dato, sprak)),
    avsnitt: [t.hei(navn), t.samling.avsnitt],
    punkter: hendelser.map((h) => {
      const mer = t.mer[h.slag]
      const tekst = hendelsestekst(h, sprak)
      return {
        tekst: mer === undefined ? tekst : `${tekst}. ${mer(ord(h, sprak))}`,
        adresse: `${o.nettsted}${hendelsessted(h)}`,
      }
    }),
    bunn: bunn(sprak, o),
  })
}

function bunn(sprak: Sprak, o: Varseloppsett): readonly string[] {
  const t = brevtekster[sprak]
  return [t.hvorfor, `${t.endre}: ${o.nettsted}/min-side/varsler`]
}

function ord(h: Hendelsesrad, sprak: Sprak): Brevord {
  const dato = h.data.dato ?? (h.slag === 'sete-avsluttet' ? h.data.til : h.data.fra)
  return {
    nettverk: h.nettverk,
    ar: h.ar === null ? '' : `${h.ar.kort} ${h.ar.ar}`,
    gruppe: h.gruppe?.navn ?? '',
    utvalg: h.utvalg,
    sete: h.sete,
    grunn: h.data.grunn ?? '',
    dato: dato === undefined || dato === null ? '' : formatDato(dato, sprak),
  }
}
