import { minus } from '#core/kroner.ts'
import { innstill } from './innstill.ts'
import type { Innstillingsgrunnlag, Innstillingshinder } from './typer.ts'

/**
 * Everything that stops the joint recommendation from being adopted, not only the first: empty
 * means it can be. Never above the pot, and above a frame only when the forum has said so with a
 * reason (samarbeidsforum 8 March and 5 October 2023, slides).
 */
export function hindringerForVedtak(grunnlag: Innstillingsgrunnlag): Innstillingshinder[] {
  const { linjer, sum } = innstill(grunnlag)
  const { pa, grunn } = grunnlag.utvidetRamme
  const funnet: Innstillingshinder[] = []
  if (!grunnlag.rammerVedtatt) funnet.push({ kode: 'ingen-vedtatte-rammer' })
  if (linjer.length === 0) funnet.push({ kode: 'ingen-saker' })
  if (pa && grunn.trim() === '') funnet.push({ kode: 'utvidet-uten-grunn' })
  if (sum.samlet > sum.pott) {
    const over = minus(sum.samlet, sum.pott)
    funnet.push({ kode: 'sum-over-pott', sum: sum.samlet, pott: sum.pott, over })
  }
  return [...funnet, ...linjer.flatMap((l) => l.hindringer)]
}

/** The same list as the answer the button and the server give. */
export function kanVedta(
  grunnlag: Innstillingsgrunnlag,
):
  | { readonly ok: true }
  | { readonly ok: false; readonly hindringer: readonly Innstillingshinder[] } {
  const hindringer = hindringerForVedtak(grunnlag)
  return hindringer.length === 0 ? { ok: true } : { ok: false, hindringer }
}
