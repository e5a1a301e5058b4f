import { osloDato } from '#platform/oslo-dato.ts'
import type { Context } from 'hono'
import { getConnInfo } from '@hono/node-server/conninfo'
import { getCookie } from 'hono/cookie'
import { HTTPException } from 'hono/http-exception'
import { kan, type Aktor, type Forhold } from '#core/tilgang/kan.ts'
import { gjelderOkt, type Okt } from '#core/tilgang/okt.ts'
import type { Sprak } from '#core/sprak.ts'
import { merkBrukt } from '#features/innlogging/endre-okt.ts'
import { hentOkt } from '#features/innlogging/sporringer.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import { ALLMENNHETEN } from '#features/tilgang/sporringer.ts'
import { nettAv } from '#platform/http/nett-av.ts'
import { Skjemadata, utenNul } from '#platform/http/skjemadata.ts'
import type { Format } from '#platform/http/svar.ts'
import { velgSprak } from '#platform/i18n.ts'
import type { Fargevalg } from '#ui/side.tsx'
import type { Avhengigheter, Variabler } from './app.tsx'
import { KAKER, kakenavn } from '#platform/http/kaker.ts'

/** What the frame needs to know of a visit, besides the page. */
export interface Besok {
  readonly aktor: Aktor
  readonly okt: Okt | null
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
  // PostgreSQL has no such character, so no row has such a name.
  if (Object.values(c.req.param()).some((del) => del.includes('\0'))) throw new HTTPException(404)
  const { aktor, okt } = await lesAktor(c, deps)
  const forhold: Forhold = {
    fylkeId: c.req.param('fylke'),
    nettverkId: c.req.param('nettverk'),
    ordningId: c.req.param('ordning'),
  }
  const foresporsel: Foresporsel = {
    aktor,
    okt,
    sprak: visning.sprak,
    db: deps.les,
    skrivDb: deps.db,
    naa: deps.naa,
    param: (navn) => {
      const verdi = c.req.param(navn)
      if (verdi === undefined) throw new Error(`Ruten ${c.req.routePath} har ingen del :${navn}`)
      return verdi
    },
    sok: new URLSearchParams([...visning.adresse.searchParams].map(([n, v]) => [n, utenNul(v)])),
    kake: (navn) => getCookie(c, kakenavn(navn, erSikker(deps))),
    avsender: nettAv(avsender(c, deps.mellomledd)),
    sti: c.req.path,
    format,
    skjema: () => lesSkjema(c),
    kan: (handling, annet) => kan(aktor, handling, { ...forhold, ...annet }),
  }
  return { foresporsel, besok: { ...visning, aktor, okt, forhold } }
}

/** A body cut off on its way, or sent as something else than a form, is the sender's to send again. */
async function lesSkjema(c: Context<Variabler>): Promise<Skjemadata> {
  try {
    return new Skjemadata(await c.req.formData())
  } catch (kastet) {
    if (kastet instanceof HTTPException || !(kastet instanceof TypeError)) throw kastet
    throw new HTTPException(400, { cause: kastet })
  }
}

interface Innlogget {
  readonly aktor: Aktor
  readonly okt: Okt | null
}

/** The session of the cookie while it holds, and the seat chosen in it; else the public. */
async function lesAktor(c: Context<Variabler>, deps: Avhengigheter): Promise<Innlogget> {
  const naa = deps.naa()
  const dato = osloDato(naa)
  const kake = getCookie(c, kakenavn(KAKER.okt, erSikker(deps)))
  if (kake !== undefined) {
    const okt = await hentOkt(deps.les, kake, { dato, demo: deps.demo })
    if (okt !== undefined && gjelderOkt(okt, naa.epochMilliseconds).ok) {
      await merkBrukt(deps.db, okt, naa)
      return { aktor: okt.verv.find((v) => v.vervId === okt.valgtVervId) ?? ALLMENNHETEN, okt }
    }
  }
  return { aktor: ALLMENNHETEN, okt: null }
}

/** Cookies of a site that people reach by https are for https only. */
export function erSikker(deps: Avhengigheter): boolean {
  return deps.innlogging.adresse.startsWith('https:')
}

/** The nearest address that is not one of our own proxies. Forwarded addresses can be made up. */
function avsender(c: Context<Variabler>, mellomledd: number): string {
  if (mellomledd > 0) {
    const videresendt = c.req.header('x-forwarded-for')?.split(',') ?? []
    const adresse = videresendt.at(-mellomledd)?.trim()
    if (adresse !== undefined && adresse !== '') return adresse.slice(0, 64)
  }
  // Without a socket (the application asked directly, as tests do) there is no address.
  return c.env !== undefined && 'incoming' in Object(c.env)
    ? (getConnInfo(c).remote.address ?? '')
    : ''
}
