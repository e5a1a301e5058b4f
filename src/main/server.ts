import { join } from 'node:path'
import { serve, type ServerType } from '@hono/node-server'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Miljo } from '#platform/config/miljo.ts'
import { startInnebygd, type Innebygd } from '#platform/db/innebygd.ts'
import { koble, type Kobling } from '#platform/db/kobling.ts'
import { migrer } from '#platform/db/migrer.ts'
import { pakkerot } from '#platform/pakkerot.ts'
import { kjorSqlMappe } from '#platform/db/sqlmappe.ts'
import { lesRessurser } from '#platform/http/ressurser.ts'
import { lagLogg, type Logg } from '#platform/log/logg.ts'
import { startForsegler } from '#features/historikk/segl/forsegler.ts'
import { startRydder } from '#features/personvern/rydd/rydder.ts'
import { lagInnlogging, UTEN_INNLOGGING } from '#features/innlogging/oppsett.ts'
import { lagApp } from './app.tsx'
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
  const { url, innebygd } = database.verdi
  const klargjort = await klargjor(url, miljo.demo)
  if (!klargjort.ok) {
    await innebygd?.stopp()
    return klargjort
  }
  const kobling = koble({ url, vedFeil: (f) => logg.warn({ feil: f.message }, 'brutt kobling') })
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
  const lyttet = await lytt(miljo, kobling, logg)
  if (!lyttet.ok) {
    await rydd()
    return lyttet
  }
  const { port, tjener } = lyttet.verdi
  const adresse = `http://${miljo.host.includes(':') ? `[${miljo.host}]` : miljo.host}:${port}`
  innebygd?.settAdresse(adresse)
  let stoppet: Promise<void> | undefined
  const stopp = async () => {
    await new Promise<void>((ferdig) => {
      tjener.close(() => ferdig())
      // Idle keep-alive connections would hold the port until they time out.
      if ('closeIdleConnections' in tjener) tjener.closeIdleConnections()
    })
    await rydd()
  }
  return ok({ adresse, stopp: () => (stoppet ??= stopp()) })
}

async function aapneDatabase(
  miljo: Miljo,
  vedKrasj: (melding: string) => void,
): Promise<Resultat<{ url: string; innebygd?: Innebygd }, readonly string[]>> {
  if (miljo.databaseUrl !== undefined) return ok({ url: miljo.databaseUrl })
  const startet = await startInnebygd({ datamappe: miljo.datamappe, vedKrasj })
  return startet.ok
    ? ok({ url: startet.verdi.url, innebygd: startet.verdi })
    : feil([startet.feil.melding])
}

/** Migrates, and loads the demo county into an empty register. All of each, or nothing of it. */
export async function klargjor(
  url: string,
  demo: boolean,
): Promise<Resultat<true, readonly string[]>> {
  const migrert = await migrer(url)
  if (!migrert.ok) return migrert
  if (!demo || !(await erTomt(url))) return ok(true)
  const lastet = await kjorSqlMappe(url, join(pakkerot(), 'db', 'demo'))
  return lastet.ok ? ok(true) : feil([`Demodataene kunne ikke legges inn: ${lastet.feil}`])
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

async function lytt(
  miljo: Miljo,
  { db, les }: Kobling,
  logg: Logg,
): Promise<Resultat<{ port: number; tjener: ServerType }, readonly string[]>> {
  const ressursmappe = join(pakkerot(), 'build', 'assets')
  const ressurser = lesRessurser(ressursmappe)
  const { nokkel } = await db
    .selectFrom('signeringsnokkel')
    .select('nokkel')
    .executeTakeFirstOrThrow()
  const innlogging = miljo.innlogging
    ? lagInnlogging(miljo.innlogging.adresse, miljo.innlogging.utstedere, (hendelse, detalj) =>
        logg.warn({ hendelse, detalj }, 'innlogging'),
      )
    : UTEN_INNLOGGING
  const app = lagApp({
    db,
    les,
    naa: () => Temporal.Now.instant(),
    logg,
    ressurser: miljo.utvikling
      ? { ...ressurser, grunn: [...ressurser.grunn, ...ressurser.utvikling] }
      : ressurser,
    ressursmappe,
    nokkel,
    demo: miljo.demo,
    innlogging,
    mellomledd: miljo.mellomledd,
    utvikling: miljo.utvikling,
    ruter: alleRuter(miljo.demo, innlogging),
    erKlar: async () => {
      try {
        return (await db.selectFrom('ordning').select('id').limit(1).execute()).length === 1
      } catch {
        return false
      }
    },
  })
  return new Promise((ferdig) => {
    const tjener = serve({ fetch: app.fetch, port: miljo.port, hostname: miljo.host }, (info) => {
      ferdig(ok({ port: info.port, tjener }))
    })
    tjener.once('error', (f: Error) => {
      ferdig(feil([lyttefeil(f, miljo)]))
    })
  })
}

function lyttefeil(f: Error, { host, port }: Miljo): string {
  const kode = 'code' in f ? f.code : ''
  if (kode === 'EADDRINUSE')
    return `Port ${port} på ${host} er opptatt. Stopp det som bruker den, eller velg en annen, for eksempel: PORT=${port + 1} npm start`
  if (kode === 'EACCES') return `Port ${port} krever høyere rettigheter. Velg en port over 1023.`
  return `Samråd kunne ikke lytte på ${host}:${port}: ${f.message}`
}
