import { randomUUID } from 'node:crypto'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import { uventet } from '#core/resultat.ts'
import { erFersk } from '#core/tilgang/okt.ts'
import { kreverFerskInnlogging } from '#core/tilgang/krav.ts'
import { hentFylker } from '#features/ar/sporringer.ts'
import type { Innloggingsoppsett } from '#features/innlogging/oppsett.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import type { Db, LeseDb } from '#platform/db/kobling.ts'
import { hentOyeblikk } from '#platform/db/hent-oyeblikk.ts'
import { medSporreteller } from '#platform/db/sporreteller.ts'
import { medKontekst } from '#platform/kontekst.ts'
import type { Ressursliste } from '#platform/http/ressurser.ts'
import type { Logg } from '#platform/log/logg.ts'
import { avgjorTilgang } from './avgjor-tilgang.ts'
import { delSti, utenHemmelighet } from './adresse.ts'
import { avvisTilgang, tegnFeil, tegnIkkeFunnet } from './feilsider.tsx'
import { beOmFerskInnlogging } from './fersk-innlogging.tsx'
import { lesForesporsel, type Besok } from './foresporsel.ts'
import { kontekst } from './kontekst.ts'
import { krevRegler } from './krev-regler.ts'
import { lagInnsynslogg, type Innsynslogg } from './innsyn.ts'
import { lagMalinger } from './malinger.ts'
import { lagOppgaveteller, type Oppgaveteller } from './oppgaveteller.ts'
import { svarPaKast } from './kast.ts'
import { medFremmedeValg } from './fremmede-valg.ts'
import { settKaker, svarMedInnhold } from './svar.ts'

export interface Avhengigheter {
  /** Counts what is to do; made by `lagApp` when not given. */
  readonly teller?: Oppgaveteller
  readonly db: Db
  /** For pages. */
  readonly les: LeseDb
  readonly naa: () => Temporal.Instant
  readonly logg: Logg
  readonly ressurser: Ressursliste
  /** Folder of the built files. */
  readonly ressursmappe: string
  /** Signs cookies. */
  readonly nokkel: string
  /** The page reloads itself when the server has restarted. */
  readonly utvikling?: boolean
  /** Invented people may log in. */
  readonly demo: boolean
  /** The demo's own issuer, in the demo only. Null: the address does not exist. */
  readonly demoutsteder?: ((foresporsel: Request) => Promise<Response | null>) | undefined
  /** The issuers real people log in at, and the public address. */
  readonly innlogging: Innloggingsoppsett
  /** Proxies of our own in front. */
  readonly mellomledd: number
  readonly ruter: readonly Rute[]
  /** True when the database answers and is migrated. */
  readonly erKlar: () => Promise<boolean>
}

export type Variabler = { Variables: { id: string; besok?: Besok } }

/** 10 MB: a sheet of key figures is a few hundred kilobytes at the most. */
const STORSTE_INNHOLD = 10 * 1024 * 1024

const SKRIVENDE = ['POST', 'PUT', 'PATCH', 'DELETE']

/** The whole application as a function of what it depends on; the port is opened elsewhere. */
export function lagApp(gitt: Avhengigheter): Hono<Variabler> {
  const teller = gitt.teller ?? lagOppgaveteller()
  const deps: Avhengigheter = { ...gitt, teller }
  // The form ending (.json, .pdf …) is not part of the route, so that one route answers in all.
  krevRegler(deps.ruter)
  const app = new Hono<Variabler>({ getPath: (req) => delSti(new URL(req.url).pathname).sti })
  const malinger = lagMalinger()
  const innsyn = lagInnsynslogg(deps.db, deps.naa)

  app.use(async (c, neste) => {
    c.set('id', randomUUID())
    const start = performance.now()
    await neste()
    // What was refused changed nobody's list.
    if (c.req.method === 'POST' && c.res.status < 400) teller.glem()
    const sekunder = (performance.now() - start) / 1000
    malinger.foresporsel(c.req.method, c.res.status, sekunder)
    deps.logg.info(
      {
        id: c.get('id'),
        metode: c.req.method,
        sti: utenHemmelighet(new URL(c.req.url).pathname),
        status: c.res.status,
        sekunder,
      },
      'svar',
    )
  })
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', async (c) =>
    (await deps.erKlar()) ? c.text('klar') : c.text('databasen svarer ikke', 503),
  )
  app.get('/metrics', async (c) =>
    c.text(await malinger.tekst(), 200, { 'content-type': malinger.type }),
  )
  app.use(
    '/assets/*',
    serveStatic({
      root: deps.ressursmappe,
      rewriteRequestPath: (sti) => sti.replace(/^\/assets\//, '/'),
      precompressed: true,
      onFound: (_sti, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  if (deps.utvikling) {
    app.get('/utvikling', (c) =>
      streamSSE(c, async (strom) => {
        await strom.writeSSE({ data: 'apen' })
        await new Promise((ferdig) => strom.onAbort(() => ferdig(undefined)))
      }),
    )
  }
  app.use(compress())
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      xFrameOptions: 'DENY',
      referrerPolicy: 'same-origin',
      crossOriginOpenerPolicy: 'same-origin',
      crossOriginResourcePolicy: 'same-origin',
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    }),
  )
  // What only reads carries nothing in. Every other method is looked at, also those no route has.
  // Behind a proxy that ends TLS the request itself says http; what people use is the public address.
  app.on(
    SKRIVENDE,
    '*',
    csrf({
      origin: (fra, c) => fra === new URL(c.req.url).origin || fra === deps.innlogging.adresse,
    }),
  )
  app.on(
    SKRIVENDE,
    '*',
    bodyLimit({
      maxSize: STORSTE_INNHOLD,
      onError: async (c) => tegnFeil(c, deps, { status: 413 }),
    }),
  )

  const { demoutsteder } = deps
  if (demoutsteder !== undefined) {
    app.all('/demo-utsteder/*', async (c) => (await demoutsteder(c.req.raw)) ?? c.notFound())
  }
  for (const rute of deps.ruter) {
    app.on(rute.metode, [rute.sti], async (c) =>
      kjorRute(c, deps, rute, innsyn, malinger.sporringer),
    )
  }

  app.notFound((c) => tegnIkkeFunnet(c, deps))
  app.onError(async (feil, c) => svarPaKast(c, deps, feil))
  return app
}

async function kjorRute(
  c: Context<Variabler>,
  deps: Avhengigheter,
  rute: Rute,
  logg: Innsynslogg,
  tell: (sti: string, antall: number) => void,
): Promise<Response> {
  const { format } = delSti(new URL(c.req.url).pathname)
  if (format !== null && !(rute.formater ?? []).includes(format)) {
    return tegnFeil(c, deps, { status: 404 })
  }
  const { verdi, antall } = await medSporreteller(async () => {
    const leser = rute.metode === 'GET'
    const [{ foresporsel, besok }, oyeblikk] = await Promise.all([
      lesForesporsel(c, deps, format ?? 'html'),
      leser ? hentOyeblikk(deps.les) : undefined,
    ])
    c.set('besok', besok)
    const her = { ...kontekst(besok, rute.handling), oyeblikk }
    // The frame's own question goes in the same packet as the first of the page.
    const fylker =
      leser && format === null ? medKontekst(her, async () => hentFylker(deps.les)) : undefined
    fylker?.catch(() => undefined)
    const lov = await medKontekst(her, async () => avgjorTilgang(rute, foresporsel, besok))
    const noterAvvist = async (grunn: string) =>
      logg.avvist(besok, rute.handling, utenHemmelighet(besok.adresse.pathname), grunn)
    if (!lov.ok) {
      await noterAvvist(lov.grunn)
      return lov.grunn === 'finnes-ikke'
        ? tegnFeil(c, deps, { status: 404 })
        : avvisTilgang(c, deps, rute.handling, lov.grunn)
    }
    if (
      kreverFerskInnlogging(rute.handling) &&
      besok.okt !== null &&
      !erFersk(besok.okt, deps.naa().epochMilliseconds)
    ) {
      return beOmFerskInnlogging(c, deps, besok, foresporsel)
    }
    const svar = await medKontekst(her, async () => rute.kjor(foresporsel))
    switch (svar.slag) {
      case 'videre':
        await settKaker(c, deps, svar)
        return c.redirect(svar.til, 303)
      case 'avvist':
        if (svar.status === 403 || (svar.status === 404 && rute.metode === 'POST')) {
          await noterAvvist(svar.status === 403 ? 'regel' : 'finnes-ikke')
        }
        return tegnFeil(c, deps, svar)
      case 'innhold':
        if (svar.skjermet !== undefined && svar.skjermet.length > 0) {
          await logg.lest(
            besok,
            rute.handling,
            utenHemmelighet(besok.adresse.pathname),
            svar.skjermet,
          )
        }
        return medFremmedeValg(
          await svarMedInnhold(c, deps, besok, svar, { format: format ?? 'html', fylker }),
          { rute, foresporsel, les: deps.les, noter: noterAvvist },
        )
      default:
        return uventet(svar)
    }
  })
  tell(rute.sti, antall)
  return verdi
}
