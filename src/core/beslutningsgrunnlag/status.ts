import { alle, ja, nei, type Avgjorelse } from '#core/resultat.ts'
import { kanSendes } from './kontroller.ts'
import type { Kontrollfunn } from './kontrollfunn.ts'
import type { GrunnlagStatus } from './typer.ts'

/** Where a decision basis stands. utkast → sendt → trukket or returnert → sendt ... */
export interface Grunnlagstilstand {
  readonly status: GrunnlagStatus
  /** A group has assessed it. */
  readonly vurdert: boolean
  /** The joint recommendation of its year is adopted. */
  readonly innstillingVedtatt: boolean
  /** The scheme is valid today: nothing new can be sent outside its period. */
  readonly ordningGjelder: boolean
}

type LastGrunn = 'innstilling-vedtatt' | 'vurdert'

/** Until it is sent it can be written; after that it must be withdrawn or sent back first. */
export function kanRedigere(t: Grunnlagstilstand): Avgjorelse<LastGrunn | 'er-sendt'> {
  return alle<LastGrunn | 'er-sendt'>(ulast(t), t.status === 'sendt' ? nei('er-sendt') : ja)
}

/** A new one begins as a draft, under the rules a draft is under, and only while its scheme is valid. */
export function kanBegynne(
  t: Pick<Grunnlagstilstand, 'innstillingVedtatt' | 'ordningGjelder'>,
): Avgjorelse<'innstilling-vedtatt' | 'ordning-gjelder-ikke'> {
  return alle<'innstilling-vedtatt' | 'ordning-gjelder-ikke'>(
    t.innstillingVedtatt ? nei('innstilling-vedtatt') : ja,
    t.ordningGjelder ? ja : nei('ordning-gjelder-ikke'),
  )
}

/** Sent when nothing is missing, warnings or not. A late one is sent, and marked. */
export function kanSende(
  t: Grunnlagstilstand,
  funnene: readonly Kontrollfunn[],
): Avgjorelse<LastGrunn | 'er-sendt' | 'ordning-gjelder-ikke' | 'har-mangler'> {
  return alle<LastGrunn | 'er-sendt' | 'ordning-gjelder-ikke' | 'har-mangler'>(
    kanRedigere(t),
    t.ordningGjelder ? ja : nei('ordning-gjelder-ikke'),
    kanSendes(funnene),
  )
}

/** The network takes back what it has sent, for as long as nobody has assessed it. */
export function kanTrekke(t: Grunnlagstilstand): Avgjorelse<LastGrunn | 'ikke-sendt'> {
  return alle<LastGrunn | 'ikke-sendt'>(ulast(t), t.status === 'sendt' ? ja : nei('ikke-sendt'))
}

/** Whether the secretariat may send it back at all; enables the button. */
export function kanReturnere(t: Grunnlagstilstand): Avgjorelse<LastGrunn | 'ikke-sendt'> {
  return kanTrekke(t)
}

/** Sent back with a reason, so that the network knows what to do. */
export function kanReturnereMed(
  t: Grunnlagstilstand,
  grunn: string,
): Avgjorelse<LastGrunn | 'ikke-sendt' | 'mangler-grunn'> {
  return alle<LastGrunn | 'ikke-sendt' | 'mangler-grunn'>(
    kanReturnere(t),
    grunn.trim() === '' ? nei('mangler-grunn') : ja,
  )
}

function ulast(t: Grunnlagstilstand): Avgjorelse<LastGrunn> {
  if (t.innstillingVedtatt) return nei('innstilling-vedtatt')
  return t.vurdert ? nei('vurdert') : ja
}
