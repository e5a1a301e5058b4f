import { osloDato } from '#platform/oslo-dato.ts'
import { kontroller } from '#core/beslutningsgrunnlag/kontroller.ts'
import type { Kontrollfunn } from '#core/beslutningsgrunnlag/kontrollfunn.ts'
import type { Partner } from '#core/beslutningsgrunnlag/kontroll-tiltak.ts'
import type { Grunnlagstilstand } from '#core/beslutningsgrunnlag/status.ts'
import type { Dato } from '#core/beslutningsgrunnlag/typer.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { LagretGrunnlag, Nettverksgrunnlag } from './lagret-grunnlag.ts'

type Arsdata = Pick<Tilskuddsar, 'regler' | 'innsendingsfrist' | 'ordningGjelder'>

/** Where a stored decision basis stands, for the rules of core. */
export function tilstandFor(
  ar: Pick<Tilskuddsar, 'ordningGjelder'>,
  n: Pick<Nettverksgrunnlag, 'innstillingVedtatt'>,
  g: Pick<LagretGrunnlag, 'status' | 'vurdert'>,
): Grunnlagstilstand {
  return {
    status: g.status,
    vurdert: g.vurdert,
    innstillingVedtatt: n.innstillingVedtatt,
    ordningGjelder: ar.ordningGjelder,
  }
}

/** All that core has to say about it: as sent when it is sent, else as if it were sent on `iDag`. */
export function funnFor(
  ar: Arsdata,
  n: Pick<Nettverksgrunnlag, 'ramme'>,
  g: LagretGrunnlag,
  partnere: readonly Partner[],
  iDag: Dato,
): readonly Kontrollfunn[] {
  return kontroller(g, {
    regler: ar.regler,
    ramme: n.ramme,
    partnere,
    frist: ar.innsendingsfrist,
    sendtDato: g.status === 'sendt' && g.sendtTid !== null ? osloDato(g.sendtTid) : iDag,
  })
}
