import { join } from 'node:path'
import { serve, type ServerType } from '@hono/node-server'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Miljo } from '#platform/config/miljo.ts'
import { startInnebygd, type Innebygd } from '#platform/db/innebygd.ts'
import { koble, type Db, type Kobling } from '#platform/db/kobling.ts'
import { apneApprolle } from '#platform/db/approlle.ts'
import { klargjorSkjema } from '#platform/db/klargjor-skjema.ts'
import { proveVegg } from '#platform/db/vegg.ts'
import { pakkerot } from '#platform/pakkerot.ts'
import { kjorSqlMappe } from '#platform/db/sqlmappe.ts'
import { startArbeider } from '#platform/epost/arbeider.ts'
import { smtpLeverer } from '#platform/epost/smtp.ts'
import { lesRessurser } from '#platform/http/ressurser.ts'
import { lagLogg, type Logg } from '#platform/log/logg.ts'
import { lagOidcklient } from '#platform/oidc/klient.ts'
import { startForsegler } from '#features/historikk/segl/forsegler.ts'
import { lagInnlogging } from '#features/innlogging/oppsett.ts'
import { startRydder } from '#features/personvern/rydd/rydder.ts'
import { varseljobber } from '#features/varsel/jobber.ts'
import { varseloppsett } from './varseloppsett.ts'
import { lagApp } from './app.tsx'
import { startDemo } from './demo.ts'
import { lyttefeil } from './lyttefeil.ts'
import { alleRuter } from './ruter.ts'

/** Milliseconds: the longest a line of history stands without a seal while Samråd runs. */
const MELLOM_SEGL = 5_000
/** Milliseconds: the first cleaning waits until those who came with the start are served. */
const FORSTE_RYDDING = 60_000

export interface Tjener {
  readonly adresse: string
  /** Closes the port, then the connections, then the database. Safe to call twice. */
  readonly stopp: () => Promise<void>
}

/** Everything from an environment to an open port. Faults are sentences for whoever started it. */
export async function startTjener(
  miljo: Miljo,
  vedKrasj: (melding: string) => void,
): Promise<Resultat<Tjener, readonly string[]>> {
  const logg = lagLogg(miljo.loggniva)
  const database = await aapneDatabase(miljo, vedKrasj)
  if (!database.ok) return database
  const { innebygd } = database.verdi
  const klargjort = await klargjor(database.verdi, miljo.demo)
  if (!klargjort.ok) {
    await innebygd?.stopp()
    return klargjort
  }
  const { nokkel, appurl } = klargjort.verdi
  const kobling = koble({
    url: appurl,
    vedFeil: (f) => logg.warn({ feil: f.message }, 'brutt kobling'),
  })
  const forsegler = startForsegler(kobling.db, {
    hvert: MELLOM_SEGL,
    vedFeil: (f) => logg.warn({ feil: String(f) }, 'kunne ikke forsegle historikken'),
  })
  const rydder = startRydder(kobling.db, {
    etter: FORSTE_RYDDING,
    naa: () => Temporal.Now.instant(),
    vedFeil: (f) => logg.warn({ feil: String(f) }, 'kunne ikke rydde'),
    vedRyddet: (ryddet) => logg.info({ ryddet }, 'ryddet'),
  })
  const rydd = async () => {
    await rydder.stopp()
    await forsegler.stopp()
    await kobling.lukk()
    await innebygd?.stopp()
  }
  const lyttet = await lytt(miljo, kobling, nokkel, logg)
  if (!lyttet.ok) {
    await rydd()
    return lyttet
  }
  const { adresse, tjener, stoppDemo } = lyttet.verdi
  const arbeider = startArbeider({
    db: kobling.db,
    lever: miljo.epost && smtpLeverer(miljo.epost),
    naa: () => Temporal.Now.instant(),
    logg,
    jobber: varseljobber(kobling.db, varseloppsett(miljo, adresse), () => Temporal.Now.instant()),
  })
  innebygd?.settAdresse(adresse)
  let stoppet: Promise<void> | undefined
  const stopp = async () => {
    await new Promise<void>((ferdig) => {
      tjener.close(() => ferdig())
      // Idle keep-alive connections would hold the port until they time out.
      if ('closeIdleConnections' in tjener) tjener.closeIdleConnections()
    })
    await stoppDemo()
    await arbeider.stopp()
    await rydd()
  }
  return ok({ adresse, stopp: () => (stoppet ??= stopp()) })
}

/** Where the database is, for its owner, for one that may make roles, and for the application. */
interface Databaseadresser {
  readonly url: string
  readonly rolleurl: string
  /** Given by whoever runs the database; else Samråd makes the role itself. */
  readonly appurl?: string | undefined
}

async function aapneDatabase(
  miljo: Miljo,
  vedKrasj: (melding: string) => void,
): Promise<Resultat<Databaseadresser & { innebygd?: Innebygd }, readonly string[]>> {
  const { databaseUrl: url, appUrl: appurl } = miljo
  if (url !== undefined) return ok({ url, rolleurl: url, appurl })
  const startet = await startInnebygd({ datamappe: miljo.datamappe, vedKrasj })
  return startet.ok
    ? ok({ url: startet.verdi.url, rolleurl: startet.verdi.adminUrl, innebygd: startet.verdi })
    : feil([startet.feil.melding])
}

/**
 * Migrates, and loads the demo county into an empty register: all of each, or nothing of it. Gives
 * what the application needs to go on as itself and not as the owner.
 */
async function klargjor(
  { url, rolleurl, appurl }: Databaseadresser,
  demo: boolean,
): Promise<Resultat<{ readonly nokkel: string; readonly appurl: string }, readonly string[]>> {
  const migrert = await klargjorSkjema(url, rolleurl)
  if (!migrert.ok) return migrert
  if (demo && (await erTomt(url))) {
    const lastet = await kjorSqlMappe(url, join(pakkerot(), 'db', 'demo'))
    if (!lastet.ok) return feil([`Demodataene kunne ikke legges inn: ${lastet.feil}`])
  }
  const rolle = appurl === undefined ? await apneApprolle(url, rolleurl) : ok(appurl)
  if (!rolle.ok) return rolle
  const vegg = await proveVegg(rolle.verdi)
  return vegg.ok ? ok({ nokkel: await hentNokkel(url), appurl: rolle.verdi }) : vegg
}

async function hentNokkel(url: string): Promise<string> {
  const kobling = koble({ url, maks: 1 })
  try {
    const rad = await kobling.db
      .selectFrom('signeringsnokkel')
      .select('nokkel')
      .executeTakeFirstOrThrow()
    return rad.nokkel
  } finally {
    await kobling.lukk()
  }
}

async function erTomt(url: string): Promise<boolean> {
  const kobling = koble({ url, maks: 1 })
  try {
    return (
      (await kobling.db.selectFrom('fylke').select('id').limit(1).executeTakeFirst()) === undefined
    )
  } finally {
    await kobling.lukk()
  }
}

interface Lyttende {
  readonly adresse: string
  readonly tjener: ServerType
  readonly stoppDemo: () => Promise<void>
}

async function lytt(
  miljo: Miljo,
  { db, les }: Kobling,
  nokkel: string,
  logg: Logg,
): Promise<Resultat<Lyttende, readonly string[]>> {
  const ressursmappe = join(pakkerot(), 'build', 'assets')
  const ressurser = lesRessurser(ressursmappe)
  const meld = (hendelse: string, detalj: string) => logg.warn({ hendelse, detalj }, 'innlogging')
  const naa = () => Temporal.Now.instant()
  const demo = miljo.demo ? await startDemo({ db, ressurser, naa, meld }) : ok(undefined)
  if (!demo.ok) return demo
  const klienter = [
    ...(miljo.innlogging?.utstedere ?? []).map((u) => lagOidcklient(u)),
    ...(demo.verdi === undefined ? [] : [demo.verdi.klient]),
  ]
  const lag = (adresse: string) => {
    const innlogging = lagInnlogging(miljo.innlogging?.adresse ?? adresse, klienter, meld)
    return lagApp({
      db,
      les,
      naa,
      logg,
      ressurser: miljo.utvikling
        ? { ...ressurser, grunn: [...ressurser.grunn, ...ressurser.utvikling] }
        : ressurser,
      ressursmappe,
      nokkel,
      demo: miljo.demo,
      demoutsteder: demo.verdi?.svar,
      innlogging,
      mellomledd: miljo.mellomledd,
      utvikling: miljo.utvikling,
      ruter: alleRuter(miljo.demo, innlogging, varseloppsett(miljo, adresse)),
      erKlar: () => erKlar(db),
    })
  }
  return new Promise((ferdig) => {
    let app: ReturnType<typeof lagApp> | undefined
    const tjener = serve(
      {
        fetch: (req, env) => app?.fetch(req, env) ?? new Response(null, { status: 503 }),
        port: miljo.port,
        hostname: miljo.host,
      },
      ({ port }) => {
        const vert = miljo.host.includes(':') ? `[${miljo.host}]` : miljo.host
        const adresse = `http://${vert}:${port}`
        // The port is known only now, and the links of invitations begin with the address.
        app = lag(adresse)
        ferdig(ok({ adresse, tjener, stoppDemo: async () => demo.verdi?.stopp() }))
      },
    )
    tjener.once('error', (f: Error) => {
      void demo.verdi?.stopp()
      ferdig(feil([lyttefeil(f, miljo)]))
    })
  })
}

async function erKlar(db: Db): Promise<boolean> {
  try {
    return (await db.selectFrom('ordning').select('id').limit(1).execute()).length === 1
  } catch {
    return false
  }
}
