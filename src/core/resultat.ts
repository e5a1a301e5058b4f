/** An expected outcome is a value: the caller must look at `ok` before it can reach the rest. */
export type Resultat<T, F> =
  | { readonly ok: true; readonly verdi: T }
  | { readonly ok: false; readonly feil: F }

export function ok<T>(verdi: T): { readonly ok: true; readonly verdi: T } {
  return { ok: true, verdi }
}

export function feil<F>(feil: F): { readonly ok: false; readonly feil: F } {
  return { ok: false, feil }
}

/**
 * The answer to "may I?": never a bare boolean, for the reason is shown beside the disabled
 * button and sent with the refusal. `G` is the union of reason codes of the rule.
 */
export type Avgjorelse<G extends string = string> =
  | { readonly ok: true }
  | { readonly ok: false; readonly grunn: G }

export const ja: { readonly ok: true } = { ok: true }

export function nei<G extends string>(grunn: G): { readonly ok: false; readonly grunn: G } {
  return { ok: false, grunn }
}

/** The first refusal wins; `ja` when every rule says yes. */
export function alle<G extends string>(...svar: readonly Avgjorelse<G>[]): Avgjorelse<G> {
  return svar.find((s) => !s.ok) ?? ja
}

/** Closes a switch: reached only when a case is missing, which the type checker refuses first. */
export function uventet(verdi: never): never {
  throw new Error(`Uventet verdi: ${JSON.stringify(verdi)}`)
}
