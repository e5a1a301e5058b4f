import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Provider } from 'oidc-provider'
import { ok } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { nyHemmelighet } from '#platform/http/hemmelighet.ts'
import type { Ressursliste } from '#platform/http/ressurser.ts'
import { lagOidcklient, type Oidcklient } from '#platform/oidc/klient.ts'
import { demoutsteder, ISSUER, OPPHAV, somSti, STI, SVARADRESSE } from './adresser.ts'
import { lagOppsett, OKTKAKE } from './oppsett.ts'
import { hentDemonavn, personIdAv } from './sporringer.ts'
import { svarPaValg } from './svar-pa-valg.ts'
import { tegnFeilside } from './feilside.tsx'

export interface Demoutsteder {
  /** Samråd's ordinary client, pointed at the issuer. */
  readonly klient: Oidcklient
  /** What the browser asks the issuer for, by way of Samråd. Null: not for browsers. */
  readonly svar: (foresporsel: Request) => Promise<Response | null>
  readonly stopp: () => Promise<void>
}

export interface Demovalg {
  readonly db: Db
  readonly ressurser: Ressursliste
  readonly naa: () => Temporal.Instant
  readonly meld: (hendelse: string, detalj: string) => void
}

/**
 * A real OpenID Connect issuer with the demo's invented people as its users, on a port of its own
 * that only this machine reaches. The browser goes through Samråd's own address.
 */
export async function startDemoutsteder(valg: Demovalg): Promise<Demoutsteder> {
  const hemmelighet = nyHemmelighet()
  const oppsett = await lagOppsett(
    hemmelighet,
    async (sub) => {
      const id = personIdAv(sub)
      return id === undefined ? null : hentDemonavn(valg.db, id)
    },
    (ctx, ut) => {
      valg.meld('demo-utsteder', ut.error)
      ctx.type = 'html'
      ctx.body = tegnFeilside(ctx.req, valg.ressurser)
    },
  )
  const provider = new Provider(ISSUER, oppsett)
  // Only Samråd reaches the port, and says which address the issuer is known by.
  provider.proxy = true
  const protokoll = provider.callback()
  const taImot = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const adresse = new URL(req.url ?? '/', OPPHAV)
    if (adresse.pathname.startsWith(`${STI}/velg/`)) {
      await svarPaValg(provider, valg, adresse, req, res)
      return
    }
    // As under Express: the issuer finds from the two where it is mounted.
    Object.assign(req, { originalUrl: req.url, url: req.url?.slice(STI.length) })
    await protokoll(req, res)
  }
  const tjener = createServer((req, res) => {
    req.headers.cookie = utenOkt(req.headers.cookie)
    taImot(req, res).catch((kastet: unknown) => {
      valg.meld('demo-utsteder', kastet instanceof Error ? kastet.message : 'ukjent')
      if (!res.headersSent) res.writeHead(500, { 'content-type': 'text/html; charset=utf-8' })
      res.end(tegnFeilside(req, valg.ressurser))
    })
  })
  await new Promise<void>((klar, feilet) => {
    tjener.once('error', feilet)
    tjener.listen(0, '127.0.0.1', () => klar())
  })
  const adresse = tjener.address()
  const port = adresse !== null && typeof adresse === 'object' ? adresse.port : 0
  const spor: Spor = (url, { method, headers, body = null, signal = null }) => {
    const hoder = new Headers(headers)
    hoder.set('x-forwarded-host', new URL(OPPHAV).host)
    hoder.set('x-forwarded-proto', 'http')
    const til = new URL(`${url.pathname}${url.search}`, `http://127.0.0.1:${port}`)
    return fetch(til, { method, headers: hoder, body, signal, redirect: 'manual' })
  }
  return {
    klient: lagDemoklient(hemmelighet, spor),
    svar: (foresporsel) => formidle(foresporsel, spor),
    stopp: () =>
      new Promise((ferdig) => {
        tjener.closeAllConnections()
        tjener.close(() => ferdig())
      }),
  }
}

interface Sporsmal {
  readonly method: string
  readonly headers: HeadersInit
  readonly body?: string | null | undefined
  readonly signal?: AbortSignal | undefined
}

type Spor = (url: URL, sporsmal: Sporsmal) => Promise<Response>

/** The ordinary client. Only the addresses differ: one name inside, none for the browser. */
function lagDemoklient(hemmelighet: string, spor: Spor): Oidcklient {
  const klient = lagOidcklient(demoutsteder(hemmelighet), (adresse, { body, ...init }) =>
    spor(new URL(adresse), { ...init, body: somTekst(body) }),
  )
  return {
    utsteder: klient.utsteder,
    start: async (valg) => {
      const startet = await klient.start({ ...valg, svaradresse: SVARADRESSE })
      return startet.ok ? ok({ ...startet.verdi, til: somSti(startet.verdi.til) }) : startet
    },
    fullfor: (svaradresse, forsok) =>
      klient.fullfor(new URL(svaradresse.search, SVARADRESSE), forsok),
  }
}

// What a browser needs. Tokens are fetched by Samråd itself, never through here.
const FOR_NETTLESEREN = /^\/demo-utsteder\/(auth(\/[\w-]+)?|velg\/[\w-]+|jwks|\.well-known\/.+)$/

async function formidle(foresporsel: Request, spor: Spor): Promise<Response | null> {
  const url = new URL(foresporsel.url)
  const { method } = foresporsel
  if (!FOR_NETTLESEREN.test(url.pathname) || !['GET', 'POST'].includes(method)) return null
  const hoder = new Headers({ accept: 'text/html' })
  for (const navn of ['cookie', 'content-type', 'accept-language']) {
    const verdi = foresporsel.headers.get(navn)
    if (verdi !== null) hoder.set(navn, verdi)
  }
  const svar = await spor(url, {
    method,
    headers: hoder,
    ...(method === 'POST' && { body: await foresporsel.text() }),
  })
  const ut = new Headers({ 'cache-control': 'no-store' })
  for (const navn of ['content-type', 'location']) {
    const verdi = svar.headers.get(navn)
    if (verdi !== null) ut.set(navn, somSti(verdi))
  }
  for (const kake of svar.headers.getSetCookie()) {
    if (!kake.startsWith(OKTKAKE)) ut.append('set-cookie', kake)
  }
  return new Response(svar.body, { status: svar.status, headers: ut })
}

/** The client posts forms; anything else it might send has no place here. */
function somTekst(kropp: unknown): string | null {
  return typeof kropp === 'string' || kropp instanceof URLSearchParams ? kropp.toString() : null
}

function utenOkt(kaker: string | undefined): string | undefined {
  return kaker
    ?.split(/;\s*/)
    .filter((kake) => !kake.startsWith(OKTKAKE))
    .join('; ')
}
