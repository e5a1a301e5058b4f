import type { Context } from 'hono'
import { getCookie, getSignedCookie } from 'hono/cookie'
import { kan, type Aktor, type Forhold } from '#core/tilgang/kan.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import { ALLMENNHETEN, hentAktor } from '#features/tilgang/sporringer.ts'
import { Skjemadata } from '#platform/http/skjemadata.ts'
import type { Format } from '#platform/http/svar.ts'
import { velgSprak } from '#platform/i18n.ts'
import type { Fargevalg } from '#ui/side.tsx'
import type { Avhengigheter, Variabler } from './app.tsx'
import { KAKER } from '#platform/http/kaker.ts'

/** What the frame needs to know of a visit, besides the page. */
export interface Besok {
  readonly aktor: Aktor
  readonly sprak: Sprak
  readonly farge: Fargevalg
  readonly forhold: Forhold
  readonly adresse: URL
}

/** What everyone may choose for themselves; no database is asked, so it also serves error pages. */
export function lesVisning(c: Context<Variabler>): Pick<Besok, 'sprak' | 'farge' | 'adresse'> {
  const adresse = new URL(c.req.url)
  const farge = getCookie(c, KAKER.farge)
  return {
    adresse,
    sprak: velgSprak({
      parameter: adresse.searchParams.get('lang'),
      kake: getCookie(c, KAKER.sprak),
      acceptLanguage: c.req.header('accept-language'),
    }),
    farge: farge === 'light' || farge === 'dark' ? farge : 'auto',
  }
}

export async function lesForesporsel(
  c: Context<Variabler>,
  deps: Avhengigheter,
  format: Format | 'html',
): Promise<{ foresporsel: Foresporsel; besok: Besok }> {
  const visning = lesVisning(c)
  const aktor = await lesAktor(c, deps)
  const forhold: Forhold = { fylkeId: c.req.param('fylke'), nettverkId: c.req.param('nettverk') }
  const foresporsel: Foresporsel = {
    aktor,
    sprak: visning.sprak,
    db: deps.db,
    skrivDb: deps.db,
    naa: deps.naa,
    param: (navn) => {
      const verdi = c.req.param(navn)
      if (verdi === undefined) throw new Error(`Ruten ${c.req.routePath} har ingen del :${navn}`)
      return verdi
    },
    sok: visning.adresse.searchParams,
    sti: c.req.path,
    format,
    skjema: async () => new Skjemadata(await c.req.formData()),
    kan: (handling, annet) => kan(aktor, handling, annet ?? forhold),
  }
  return { foresporsel, besok: { ...visning, aktor, forhold } }
}

async function lesAktor(c: Context<Variabler>, deps: Avhengigheter): Promise<Aktor> {
  // The demo's chooser is the only way in until real login exists; outside the demo all are public.
  if (!deps.demo) return ALLMENNHETEN
  const verv = await getSignedCookie(c, deps.nokkel, KAKER.verv)
  if (typeof verv !== 'string' || !/^\d{1,9}$/.test(verv)) return ALLMENNHETEN
  const dato = deps.naa().toZonedDateTimeISO('Europe/Oslo').toPlainDate().toString()
  return (await hentAktor(deps.db, Number(verv), dato)) ?? ALLMENNHETEN
}
