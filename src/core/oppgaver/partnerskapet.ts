import type { Dato } from '#core/dato.ts'
import { kan } from '#core/tilgang/kan.ts'
import { oppgave } from './oppgave.ts'
import type { Arsbilde, Hatt, Nettverkssak, Oppgave } from './typer.ts'

/**
 * What the partnership must do with the decision bases of the hat's networks, and what it waits
 * for. One who may read the drafts and not write them (an owner) waits for those who do. Always: a
 * network the hat does not belong to is never mentioned.
 */
export function partnerskapetsOppgaver(hatt: Hatt, ar: Arsbilde, dato: Dato): readonly Oppgave[] {
  if (ar.fylkeId !== hatt.fylkeId || !ar.ordningGjelder) return []
  const mine = ar.nettverk.filter(
    (n) => kan(hatt, 'grunnlag.se-framdrift', { ...ar, nettverkId: n.nettverkId }).ok,
  )
  // The secretariat sees how far each has come, and has a list of its own.
  if (mine.length === 0 || kan(hatt, 'ar.sett-opp', ar).ok) return []
  const skriver = (n: Nettverkssak) =>
    kan(hatt, 'grunnlag.rediger', { ...ar, nettverkId: n.nettverkId }).ok
  const apne = mine.filter((n) => n.sak?.status !== 'sendt')
  // Without frames and without a deadline there is nothing to write within yet.
  const kanBegynne = ar.rammerVedtatt || ar.innsendingsfrist !== null
  const begynt = (n: Nettverkssak) => n.sak !== null
  const skrives = apne.filter((n) => skriver(n) && (kanBegynne || begynt(n)))
  const inne = mine.filter((n) => n.sak?.status === 'sendt')
  const utenGruppe = inne.filter((n) => n.sak?.gruppeId === null)
  const uvurdert = inne.filter((n) => n.sak?.gruppeId !== null && n.sak?.vurdert === false)
  const vurdert = inne.filter((n) => n.sak?.vurdert === true)
  const venter = (kode: Oppgave['kode'], liste: readonly Nettverkssak[], frist: Dato | null) =>
    liste.length === 0
      ? []
      : [oppgave(kode, hatt, dato, { ar, frist, navn: liste.map((n) => n.nettverkNavn) })]
  return [
    ...skrives.map((n) => skriv(n, hatt, ar, dato)),
    ...venter(
      'venter-rammer',
      apne.filter((n) => !kanBegynne && !begynt(n)),
      null,
    ),
    ...venter(
      'venter-grunnlag',
      apne.filter((n) => !skriver(n) && (kanBegynne || begynt(n))),
      ar.innsendingsfrist,
    ),
    ...venter('venter-gruppe', utenGruppe, ar.innstillingsmote),
    ...venter('venter-vurdering', uvurdert, ar.innstillingsmote),
    ...venter(
      'venter-innstilling',
      vurdert.filter((n) => n.sak?.gruppeId !== null),
      ar.innstillingsmote,
    ),
  ]
}

function skriv(n: Nettverkssak, hatt: Hatt, ar: Arsbilde, dato: Dato): Oppgave {
  const kode =
    n.sak === null
      ? 'begynn-grunnlag'
      : n.sak.status === 'returnert'
        ? 'rett-grunnlag'
        : 'fullfor-grunnlag'
  return oppgave(kode, hatt, dato, {
    ar,
    frist: ar.innsendingsfrist,
    nettverk: { id: n.nettverkId, navn: n.nettverkNavn },
    grunn: n.sak?.status === 'returnert' ? n.sak.returnertGrunn : null,
  })
}
