import type { Dato } from '#core/dato.ts'
import { kan } from '#core/tilgang/kan.ts'
import { oppgave, sendte } from './oppgave.ts'
import type { Arsbilde, Hatt, Oppgave, Oppgavekode } from './typer.ts'

/**
 * What the secretariat must do in a year, in the order of the saksgang. Always: nothing for one who
 * may not set up the year, and no step is asked for before what it builds on is there.
 */
export function sekretariatetsOppgaver(hatt: Hatt, ar: Arsbilde, dato: Dato): readonly Oppgave[] {
  if (!kan(hatt, 'ar.sett-opp', ar).ok || !ar.ordningGjelder) return []
  const ny = (kode: Oppgavekode, mer: Parameters<typeof oppgave>[3] = {}) =>
    oppgave(kode, hatt, dato, { ar, ...mer })
  return [...oppsett(ar, ny), ...rammer(ar, ny), ...innstilling(ar, ny)]
}

type Ny = (kode: Oppgavekode, mer?: Parameters<typeof oppgave>[3]) => Oppgave

function oppsett(ar: Arsbilde, ny: Ny): readonly Oppgave[] {
  const utenTall = ar.nettverk.length - ar.medNokkeltall
  return [
    ...(ar.tildelt ? [] : [ny('tildeling')]),
    ...(ar.nokler === 0 ? [ny('nokler')] : []),
    ...(ar.nokler > 0 && utenTall > 0 ? [ny('nokkeltall', { antall: utenTall })] : []),
    ...(ar.innsendingsfrist === null || ar.innstillingsmote === null ? [ny('frister')] : []),
  ]
}

function rammer(ar: Arsbilde, ny: Ny): readonly Oppgave[] {
  const klart = ar.tildelt && ar.nokler > 0 && ar.medNokkeltall >= ar.nettverk.length
  if (ar.rammerVedtatt || !klart) return []
  // The network must know its frame before it applies.
  const frist = ar.innsendingsfrist
  return [ar.forslag === 0 ? ny('lag-forslag', { frist }) : ny('vedta-rammer', { frist })]
}

function innstilling(ar: Arsbilde, ny: Ny): readonly Oppgave[] {
  if (!ar.rammerVedtatt) return []
  const frist = ar.innstillingsmote
  const inne = sendte(ar)
  const navn = (liste: readonly { readonly nettverkNavn: string }[]) =>
    liste.map((n) => n.nettverkNavn)
  const ikkeSendt = ar.nettverk.filter((n) => n.sak?.status !== 'sendt')
  const utenGruppe = inne.filter((n) => n.sak.gruppeId === null)
  const uvurdert = inne.filter((n) => n.sak.gruppeId !== null && !n.sak.vurdert)
  const grupper = ar.grupper
    .filter((g) => uvurdert.some((n) => n.sak.gruppeId === g.gruppeId))
    .map((g) => g.navn)
  return [
    ...(utenGruppe.length > 0 ? [ny('uten-gruppe', { frist, navn: navn(utenGruppe) })] : []),
    ...(inne.length > 0 && inne.every((n) => n.sak.vurdert)
      ? [ny('vedta-innstilling', { frist, antall: inne.length })]
      : []),
    ...(ikkeSendt.length > 0
      ? [ny('venter-grunnlag', { frist: ar.innsendingsfrist, navn: navn(ikkeSendt) })]
      : []),
    ...(uvurdert.length > 0
      ? [ny('venter-vurdering', { frist, antall: uvurdert.length, navn: grupper })]
      : []),
  ]
}
