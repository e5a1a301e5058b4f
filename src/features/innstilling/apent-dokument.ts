import { innstill } from '#core/innstilling/innstill.ts'
import { medAndreRammer } from '#core/innstilling/med-andre-rammer.ts'
import { tilGrunnlag } from './dokument.ts'
import type { Innstillingsdokument, Innstillingsinndata } from './typer.ts'

/**
 * The decision and its sums as they are; what is applied for and cut, of the open cases only: those
 * that have their case in `apne`.
 */
export function apentDokument(
  dokument: Innstillingsdokument,
  apne: Innstillingsinndata,
): Innstillingsdokument {
  const grunnlag = tilGrunnlag(apne)
  const { omsokt, gruppe, foreslatt, kuttet, overRamme, underRamme } = innstill(grunnlag).sum
  const medSak = new Set(grunnlag.saker.map((s) => s.nettverkId))
  return {
    ...dokument,
    linjer: dokument.linjer.filter((l) => medSak.has(l.nettverkId)),
    sum: { ...dokument.sum, omsokt, gruppe, foreslatt, kuttet, overRamme, underRamme },
    andreRammer:
      apne.publisert === null
        ? null
        : medAndreRammer(
            grunnlag,
            new Map(apne.publisert.rammer.map((r) => [r.nettverkId, r.ramme])),
          ),
  }
}
