import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { SamtidighetsFeil } from '#platform/db/transaksjon.ts'
import type { Avhengigheter, Variabler } from './app.tsx'
import { avvisOpptreden, tegnFeil } from './feilsider.tsx'

/** What is thrown on purpose has a page of its own; of the rest is said only that it went wrong. */
export async function svarPaKast(
  c: Context<Variabler>,
  deps: Avhengigheter,
  feil: Error,
): Promise<Response> {
  if (feil instanceof HTTPException && feil.status < 500) {
    return tegnFeil(c, deps, {
      status: ([400, 404] as const).find((s) => s === feil.status) ?? 403,
    })
  }
  if (feil instanceof SamtidighetsFeil) return tegnFeil(c, deps, { status: 409 })
  const opptreden = avvisOpptreden(c, deps, feil)
  if (opptreden !== undefined) return opptreden
  deps.logg.error({ id: c.get('id'), feil: feil.stack ?? String(feil) }, 'uventet feil')
  return tegnFeil(c, deps, { status: 500 })
}
