import { kan } from '#core/tilgang/kan.ts'
import { forumetsOppgaver } from './forumet.ts'
import { habilitetsoppgaver } from './habiliteten.ts'
import { oppgave } from './oppgave.ts'
import { partnerskapetsOppgaver } from './partnerskapet.ts'
import { sekretariatetsOppgaver } from './sekretariatet.ts'
import type { Hatt, Oppgave, Situasjon } from './typer.ts'
import { utvalgsoppgaver } from './utvalgene.ts'

/**
 * Everything the person must do or waits for, for every hat, in the order it should be read: what
 * is overdue, then by deadline, then what has none, and last what others must do first. Always: a
 * pure function of the situation, so that what is done is gone; every task is for one of the hats
 * and in that hat's county.
 */
export function finnOppgaver(s: Situasjon): readonly Oppgave[] {
  return s.hatter
    .flatMap((hatt) => [
      ...s.ar.flatMap((ar) => [
        ...sekretariatetsOppgaver(hatt, ar, s.dato),
        ...partnerskapetsOppgaver(hatt, ar, s.dato),
        ...habilitetsoppgaver(hatt, ar, s),
        ...forumetsOppgaver(hatt, ar, s),
      ]),
      ...utvalgsoppgaver(hatt, s),
      ...folkeoppgaver(hatt, s),
    ])
    .toSorted((a, b) => rang(a) - rang(b) || frist(a).localeCompare(frist(b)))
}

/** What the person can do something about now. */
export function antallAaGjore(oppgaver: readonly Oppgave[]): number {
  return oppgaver.filter((o) => !o.venter).length
}

function rang(o: Oppgave): number {
  if (o.venter) return 3
  if (o.forfalt) return 0
  return o.frist === null ? 2 : 1
}

function frist(o: Oppgave): string {
  return o.frist ?? '9999'
}

function folkeoppgaver(hatt: Hatt, s: Situasjon): readonly Oppgave[] {
  const mine = s.invitasjoner.filter((i) => i.fylkeId === hatt.fylkeId)
  const kanInvitere = kan(hatt, 'person.inviter', { fylkeId: hatt.fylkeId }).ok
  const ut = mine.filter((i) => i.utloper < s.dato)
  const snart = mine.filter((i) => i.utloper >= s.dato && i.utloper <= s.snartFra)
  const dode = s.ikkeLevert.find((e) => e.fylkeId === hatt.fylkeId)?.antall ?? 0
  return [
    ...(kanInvitere && ut.length > 0
      ? [oppgave('invitasjon-utlopt', hatt, s.dato, { navn: ut.map((i) => i.navn) })]
      : []),
    ...(kanInvitere && snart.length > 0
      ? [
          oppgave('invitasjon-utloper', hatt, s.dato, {
            navn: snart.map((i) => i.navn),
            frist: snart.map((i) => i.utloper).toSorted()[0] ?? null,
          }),
        ]
      : []),
    ...(dode > 0 && kan(hatt, 'epost.se', { fylkeId: hatt.fylkeId }).ok
      ? [oppgave('epost-ikke-levert', hatt, s.dato, { antall: dode })]
      : []),
  ]
}
