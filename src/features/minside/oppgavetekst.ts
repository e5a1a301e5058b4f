import type { Endring } from '#core/oppgaver/endringer.ts'
import type { Kommende } from '#core/oppgaver/frister.ts'
import type { Arsreferanse, Oppgave } from '#core/oppgaver/typer.ts'
import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { arSti } from '#features/ar/sporringer.ts'
import { minsidetekster, type Oppgaveord } from './tekster.ts'

/** A task as sentences. */
export interface Oppgavetekst {
  readonly hva: string
  readonly hvorfor: string
  /** The year, body or network it is in. */
  readonly gjelder: string
}

export function oppgavetekst(
  o: Oppgave & { readonly mangler?: number | null },
  sprak: Sprak,
): Oppgavetekst {
  const t = minsidetekster[sprak]
  const ord: Oppgaveord = {
    antall: o.antall,
    navn: new Intl.ListFormat(sprak, { type: 'conjunction' }).format(o.navn),
    nettverk: o.nettverk?.navn ?? '',
    gruppe: o.gruppe?.navn ?? '',
    utvalg: o.utvalg?.navn ?? '',
  }
  const { hva, hvorfor } = t.hver[o.kode]
  const mangler = o.mangler ?? null
  return {
    hva: hva(ord),
    hvorfor: [
      hvorfor(ord),
      ...(o.grunn === null ? [] : [t.grunnen(o.grunn)]),
      ...(mangler === null ? [] : [t.mangler(mangler)]),
    ].join(' '),
    gjelder: o.utvalg?.navn ?? arsnavn(o.ar),
  }
}

export function arsnavn(ar: Arsreferanse | null): string {
  return ar === null ? '' : `${ar.ordningKort} ${ar.ar}`
}

export function fristtekst(k: Kommende, sprak: Sprak): string {
  const { fristslag, verv } = minsidetekster[sprak]
  if (k.slag === 'valg') return `${fristslag.valg(verv[k.verv])}: ${k.utvalg.navn}`
  if (k.slag === 'invitasjon') return fristslag.invitasjon(k.navn)
  return `${fristslag[k.slag]}: ${arsnavn(k.ar)}`
}

export function endringstekst(e: Endring, sprak: Sprak): string {
  const navn = e.nettverk?.navn ?? e.utvalg?.navn ?? e.person?.navn ?? ''
  const hva = minsidetekster[sprak].endring[e.kode](navn)
  return e.ar === null ? hva : `${hva} (${arsnavn(e.ar)})`
}

/** Straight to the place where it is done, or where what is waited for is seen. */
export function oppgavested(o: Oppgave): string {
  const ar = o.ar === null ? `/${o.fylkeId}` : arSti(o.ar)
  const nettverk = `${ar}/beslutningsgrunnlag/${o.nettverk?.id ?? ''}`
  switch (o.kode) {
    case 'tildeling':
    case 'nokler':
    case 'frister':
      return `${ar}/oppsett/rediger`
    case 'nokkeltall':
      return `${ar}/oppsett/nokkeltall`
    case 'lag-forslag':
      return `${ar}/fordeling/simulator`
    case 'vedta-rammer':
      return `${ar}/fordeling/forslag`
    case 'uten-gruppe':
      return `${ar}/vurdering/oppsett`
    case 'vedta-innstilling':
      return `${ar}/innstilling/rediger`
    case 'begynn-grunnlag':
    case 'rett-grunnlag':
      return nettverk
    case 'fullfor-grunnlag':
      return `${nettverk}/rediger`
    case 'vurder':
      return `${ar}/vurdering/${o.gruppe?.slug ?? ''}`
    case 'vurder-som-vara':
      return `${ar}/vurdering/${o.gruppe?.slug ?? ''}/${o.nettverk?.id ?? ''}`
    case 'avgjor-habilitet':
    case 'avklar-habilitet':
    case 'venter-habilitet':
      return `${ar}/vurdering/${o.gruppe?.slug ?? ''}/habilitet`
    case 'invitasjon-utloper':
    case 'invitasjon-utlopt':
      return `${ar}/invitasjoner`
    case 'epost-ikke-levert':
      return `${ar}/epost`
    case 'venter-rammer':
      return `${ar}/fordeling`
    case 'venter-grunnlag':
    case 'venter-gruppe':
      return `${ar}/beslutningsgrunnlag`
    case 'venter-vurdering':
      return o.gruppe === null ? `${ar}/beslutningsgrunnlag` : `${ar}/vurdering/${o.gruppe.slug}`
    case 'venter-innstilling':
      return `${ar}/innstilling`
    case 'uten-mandat':
    case 'ledige-seter':
    case 'uten-vara':
    case 'valg-mangler':
    case 'valg-utloper':
      return `/${o.fylkeId}/utvalg/${o.utvalg?.id ?? ''}`
    default:
      return uventet(o.kode)
  }
}

export function fristested(k: Kommende): string {
  if (k.slag === 'valg') return `/${k.fylkeId}/utvalg/${k.utvalg.id}`
  return k.slag === 'invitasjon' ? `/${k.fylkeId}/invitasjoner` : arSti(k.ar)
}

export function endringssted(e: Endring): string {
  if (e.utvalg !== null) return `/${e.fylkeId}/utvalg/${e.utvalg.id}`
  if (e.ar === null) return `/${e.fylkeId}/invitasjoner`
  if (e.nettverk !== null) return `${arSti(e.ar)}/beslutningsgrunnlag/${e.nettverk.id}`
  return `${arSti(e.ar)}/${e.kode === 'rammer-vedtatt' ? 'fordeling' : 'innstilling'}`
}
