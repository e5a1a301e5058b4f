import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { finnBinarer } from './binarer.ts'
import { stoppEtterlatt } from './etterlatt.ts'
import { arsak, diskFull, erDiskFull, innebygdFeil, type InnebygdFeil } from './innebygd-feil.ts'
import type { Kjorebruker } from './kjorebruker.ts'
import {
  erKlynge,
  opprettKlynge,
  settPassord,
  sjekkVersjon,
  skrivVarig,
  type Klyngevalg,
} from './klynge.ts'
import { taLas, type Holder, type Las } from './las.ts'
import { velgPlassering, type Plassering } from './plassering.ts'
import { startPostmaster, stoppPostmaster } from './postmaster.ts'

export type Innebygdvalg = {
  readonly datamappe: string
  /** No fsync, for tests only: a power failure may lose everything. */
  readonly raskt?: boolean
  /** Told once if the server dies while it should run. */
  readonly vedKrasj?: (melding: string) => void
  /** Where a cluster the system user cannot reach is kept. */
  readonly rot?: string
}

export type Innebygd = {
  /** The database `samraad`, as its owner, an ordinary role that row-level security binds. */
  readonly url: string
  /** The same server as superuser, for tests and tools that make databases. */
  readonly adminUrl: string
  readonly klynge: string
  readonly pid: number
  /** What to do with the address of the page, so that a second start can point to it. */
  readonly settAdresse: (adresse: string) => void
  /** Ends every session and stops the server. Safe to call twice. */
  readonly stopp: () => Promise<void>
}

export type { InnebygdFeil } from './innebygd-feil.ts'

/**
 * Starts Samråd's own PostgreSQL in `<datamappe>/postgres`, making it first when there is none.
 * Afterwards everything acknowledged before any earlier crash is there. Expected faults are
 * values with a plain sentence; the caller stops the server when it ends.
 */
export async function startInnebygd(valg: Innebygdvalg): Promise<Resultat<Innebygd, InnebygdFeil>> {
  const { datamappe, raskt = false, rot = '/var/lib/samraad' } = valg
  const plass = velgPlassering(datamappe, rot)
  if (!plass.ok) return plass
  try {
    const binarer = finnBinarer(plass.verdi.bruker, rot)
    if (!binarer.ok) return binarer
    const fri = sjekkTilgang(plass.verdi)
    if (!fri.ok) return fri
    const las = await taLas(`${plass.verdi.klynge}.las`)
    if (!las.ok) return opptatt(las.feil)
    const startet = await startMedLas(
      { ...plass.verdi, binarer: binarer.verdi, raskt },
      plass.verdi,
      las.verdi,
      valg.vedKrasj,
    )
    if (!startet.ok) las.verdi.slipp()
    return startet
  } catch (kastet) {
    if (erDiskFull(arsak(kastet))) return diskFull(datamappe)
    if (kastet instanceof Error && 'syscall' in kastet) {
      return innebygdFeil('datamappe', `Datamappen ${datamappe} kan ikke brukes: ${arsak(kastet)}.`)
    }
    throw kastet
  }
}

async function startMedLas(
  klyngevalg: Klyngevalg,
  { datamappe, klynge }: Plassering,
  las: Las,
  vedKrasj: Innebygdvalg['vedKrasj'],
): Promise<Resultat<Innebygd, InnebygdFeil>> {
  const ryddet = await stoppEtterlatt(klynge)
  if (!ryddet.ok) return ryddet
  const passord = klargjor(klyngevalg, datamappe)
  if (!passord.ok) return passord
  const loggfil = join(datamappe, 'postgres.log')
  const postmaster = await startPostmaster(klyngevalg, loggfil)
  if (!postmaster.ok) return postmaster
  const { barn, port } = postmaster.verdi

  let stopper: Promise<unknown> | undefined
  barn.once('exit', (kode, signal) => {
    if (stopper !== undefined) return
    vedKrasj?.(`PostgreSQL stoppet uventet (${signal ?? `kode ${kode}`}). Mer i ${loggfil}.`)
  })
  // The last chance when somebody calls process.exit without stopping us first.
  const vedSlutt = () => barn.kill('SIGINT')
  process.once('exit', vedSlutt)
  const adresse = (rolle: string, database: string) =>
    `postgres://${rolle}:${passord.verdi}@127.0.0.1:${port}/${database}`
  return ok({
    url: adresse('samraad', 'samraad'),
    adminUrl: adresse('postgres', 'postgres'),
    klynge,
    pid: barn.pid ?? 0,
    settAdresse: las.settAdresse,
    stopp: async () => {
      stopper ??= stoppPostmaster(postmaster.verdi)
      await stopper
      process.off('exit', vedSlutt)
      las.slipp()
    },
  })
}

/** A finished cluster of the right version, and the password that opens it. */
function klargjor(valg: Klyngevalg, datamappe: string): Resultat<string, InnebygdFeil> {
  const fil = join(datamappe, 'postgres.passord')
  // Started as root in somebody's folder: what we leave there is theirs.
  const eier = process.getuid?.() === 0 ? eierAv(datamappe) : undefined
  const nytt = randomBytes(24).toString('base64url')
  if (erKlynge(valg.klynge)) {
    const versjon = sjekkVersjon(valg)
    if (!versjon.ok) return versjon
    if (existsSync(fil)) return ok(readFileSync(fil, 'utf8').trim())
    const satt = settPassord(valg, nytt)
    if (!satt.ok) return satt
    skrivVarig(fil, `${nytt}\n`, eier)
    return ok(nytt)
  }
  // The file first: without its cluster it is merely written again, the other way is repair.
  skrivVarig(fil, `${nytt}\n`, eier)
  const laget = opprettKlynge(valg, nytt)
  return laget.ok ? ok(nytt) : laget
}

function eierAv(sti: string): Kjorebruker {
  const { uid, gid } = statSync(sti)
  return { uid, gid }
}

function sjekkTilgang({ klynge, bruker }: Plassering): Resultat<true, InnebygdFeil> {
  if (bruker !== undefined || !existsSync(klynge)) return ok(true)
  try {
    accessSync(klynge, constants.R_OK | constants.W_OK | constants.X_OK)
    return ok(true)
  } catch {
    return innebygdFeil(
      'tilgang',
      `Databasen i ${klynge} tilhører en annen bruker. Start Samråd som den brukeren som laget den (eller som root).`,
    )
  }
}

function opptatt({ pid, adresse }: Holder): Resultat<never, InnebygdFeil> {
  const hvor = adresse === undefined ? '' : ` på ${adresse}`
  return feil({
    grunn: 'i-bruk',
    melding: `Samråd kjører alt med denne datamappen (prosess ${pid})${hvor}. Stopp den først, eller velg en annen mappe med SAMRAAD_DATA.`,
  })
}
