// Writes src/platform/db/skjema.generert.ts from a database made by the migrations.
// `--sjekk` writes nothing and exits 1 when the committed file is out of date.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lagApprolle } from '#platform/db/approlle.ts'
import { startInnebygd } from '#platform/db/innebygd.ts'
import { migrer } from '#platform/db/migrer.ts'

const rot = join(import.meta.dirname, '..')
export const SKJEMAFIL = join(rot, 'src/platform/db/skjema.generert.ts')

// What `pg-typer.ts` makes of each type. Ranges come as text.
const TYPER = {
  int8: 'number',
  numeric: 'string',
  date: 'string',
  timestamp: 'string',
  timestamptz: 'string',
  json: 'unknown',
  jsonb: 'unknown',
  daterange: 'string',
  int4range: 'string',
  tstzrange: 'string',
}

// What a view can be empty in, PostgreSQL does not say. Nothing can be written to it.
const VISNINGER = {
  verv: {
    number: ['id', 'person_id', 'sete_id'],
    string: ['rolle', 'fylke_id', 'sete', 'gyldig', 'plass', 'utvalg_id', 'utvalg'],
    'string | null': ['nettverk_id', 'organisasjon_id', 'ordning_id'],
    'number | null': ['velger_nr'],
    boolean: ['har_stemme'],
  },
}
const KOLONNER = Object.fromEntries(
  Object.entries(VISNINGER).flatMap(([visning, typer]) =>
    Object.entries(typer).flatMap(([type, navn]) =>
      navn.map((kolonne) => [`${visning}.${kolonne}`, `ColumnType<${type}, never, never>`]),
    ),
  ),
)

/** The types of a migrated database, as the text of the file. */
export function typerFra(url: string): string {
  const program = createRequire(import.meta.url).resolve('kysely-codegen/dist/cli/bin.js')
  const faste = '--dialect postgres --print --log-level error --exclude-pattern samraad_migrering'
  const argumenter = [
    ...faste.split(' '),
    '--url',
    url,
    '--type-mapping',
    JSON.stringify(TYPER),
    '--overrides',
    JSON.stringify({ columns: KOLONNER }),
  ]
  const svar = spawnSync(process.execPath, [program, ...argumenter], {
    cwd: tmpdir(),
    encoding: 'utf8',
  })
  if (svar.status !== 0) throw new Error(`kysely-codegen feilet: ${svar.stderr}`)
  return `${svar.stdout.trimEnd()}\n`
}

async function hoved(): Promise<number> {
  const datamappe = mkdtempSync(join(tmpdir(), 'samraad-typer-'))
  // As root PostgreSQL runs as another user, who must get in here too.
  chmodSync(datamappe, 0o755)
  const innebygd = await startInnebygd({ datamappe, raskt: true })
  if (!innebygd.ok) return avslutt(innebygd.feil.melding)
  try {
    const rolle = await lagApprolle(innebygd.verdi.adminUrl)
    if (!rolle.ok) return avslutt(rolle.feil.join('\n'))
    const migrert = await migrer(innebygd.verdi.url)
    if (!migrert.ok) return avslutt(migrert.feil.join('\n'))
    const nye = typerFra(innebygd.verdi.url)
    if (!process.argv.includes('--sjekk')) writeFileSync(SKJEMAFIL, nye)
    else if (readFileSync(SKJEMAFIL, 'utf8') !== nye) {
      return avslutt(`${SKJEMAFIL} er utdatert. Kjør: node scripts/typer-fra-database.ts`)
    }
    return 0
  } finally {
    await innebygd.verdi.stopp()
    rmSync(datamappe, { recursive: true, force: true })
  }
}

function avslutt(melding: string): number {
  console.error(melding)
  return 1
}

if (import.meta.main) process.exitCode = await hoved()
