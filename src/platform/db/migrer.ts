import { join } from 'node:path'
import { Client, DatabaseError } from 'pg'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { pakkerot } from '#platform/pakkerot.ts'
import { lesMigreringer, type Migreringsfil } from './migreringsfiler.ts'
import { linje } from './sqlmappe.ts'

/** Names of the migrations this call ran; empty when the database was up to date. */
export type Migrert = { readonly kjort: readonly string[] }

const ELDSTE_VERSJON = 16

// Every table a migration makes gets its history here, and every function the search path that no
// temporary table stands first in, so that none can forget it.
const FEST = `do $$ begin
  if to_regprocedure('historikk_fest_manglende()') is not null then
    perform historikk_fest_manglende();
  end if;
  if to_regprocedure('sokesti_fest()') is not null then
    perform sokesti_fest();
  end if;
end $$`

/**
 * Brings the database up to the newest migration. Each file runs in a transaction of its own
 * together with its line in `samraad_migrering`, so a crash leaves whole migrations only. Two
 * processes at once are safe: the second waits, then finds the work done. Faults are sentences.
 */
export async function migrer(
  url: string,
  mappe: string = join(pakkerot(), 'db', 'migrations'),
): Promise<Resultat<Migrert, readonly string[]>> {
  const filer = await lesMigreringer(mappe)
  if (!filer.ok) return filer
  const klient = new Client({ connectionString: url, application_name: 'samraad-migrering' })
  // A lost connection also rejects the query in flight; without a listener it ends the process.
  klient.on('error', () => undefined)
  try {
    await klient.connect()
  } catch (kastet) {
    return feil([`Får ikke kontakt med databasen: ${tekst(kastet)}`])
  }
  try {
    const versjon = await serverversjon(klient)
    if (versjon < ELDSTE_VERSJON) {
      return feil([`Samråd trenger PostgreSQL ${ELDSTE_VERSJON} eller nyere; dette er ${versjon}.`])
    }
    return await kjorAlle(klient, filer.verdi)
  } finally {
    await klient.end()
  }
}

async function kjorAlle(
  klient: Client,
  filer: readonly Migreringsfil[],
): Promise<Resultat<Migrert, readonly string[]>> {
  const kjort: string[] = []
  for (;;) {
    const steg = await kjorNeste(klient, filer)
    if (!steg.ok) return steg
    if (steg.verdi === undefined) return ok({ kjort })
    kjort.push(steg.verdi)
  }
}

async function kjorNeste(
  klient: Client,
  filer: readonly Migreringsfil[],
): Promise<Resultat<string | undefined, readonly string[]>> {
  await klient.query('begin')
  const svar = await laasOgKjorNeste(klient, filer)
  await klient.query(svar.ok ? 'commit' : 'rollback')
  return svar
}

async function laasOgKjorNeste(
  klient: Client,
  filer: readonly Migreringsfil[],
): Promise<Resultat<string | undefined, readonly string[]>> {
  // Held to the end of the transaction, so it works behind a pooler and is never left behind.
  await klient.query(`select pg_advisory_xact_lock(hashtext('samraad_migrering'))`)
  await klient.query(`create table if not exists samraad_migrering (
    navn text primary key, sha256 text not null, tid timestamptz not null default now())`)
  const { rows } = await klient.query<{ navn: string; sha256: string }>(
    'select navn, sha256 from samraad_migrering order by navn',
  )
  const avvik = finnAvvik(rows, filer)
  if (avvik.length > 0) return feil(avvik)
  const neste = filer[rows.length]
  if (neste === undefined) return ok(undefined)
  try {
    await klient.query(`select set_config('samraad.handling', $1, true)`, [
      `migrering ${neste.navn}`,
    ])
    await klient.query(neste.sql)
    await klient.query(FEST)
    await klient.query('insert into samraad_migrering (navn, sha256) values ($1, $2)', [
      neste.navn,
      neste.sha256,
    ])
  } catch (kastet) {
    if (!(kastet instanceof DatabaseError)) throw kastet
    return feil([
      `Migreringen ${neste.navn}.sql feilet${linje(kastet, neste.sql)}: ${tekst(kastet)}`,
    ])
  }
  return ok(neste.navn)
}

/** What is applied must be exactly the first files of the folder, unchanged. */
function finnAvvik(
  kjort: readonly { navn: string; sha256: string }[],
  filer: readonly Migreringsfil[],
): string[] {
  const sha = new Map(filer.map((f) => [f.navn, f.sha256]))
  const kjente = new Set(kjort.map((k) => k.navn))
  const siste = kjort.at(-1)?.navn ?? ''
  return [
    ...kjort.flatMap(({ navn, sha256 }) => {
      const na = sha.get(navn)
      if (na === undefined) {
        return [
          `Databasen har migreringen ${navn}, som dette programmet ikke har. Bruk en nyere utgave av Samråd.`,
        ]
      }
      if (na === sha256) return []
      return [
        `Migreringen ${navn}.sql er endret etter at den ble kjørt. Sett den tilbake og lag en ny.`,
      ]
    }),
    ...filer
      .filter((f) => f.navn < siste && !kjente.has(f.navn))
      .map(
        (f) =>
          `Migreringen ${f.navn}.sql har lavere nummer enn ${siste}, som alt er kjørt. Gi den et nytt nummer.`,
      ),
  ]
}

async function serverversjon(klient: Client): Promise<number> {
  const svar = await klient.query<{ server_version_num: string }>('show server_version_num')
  return Math.floor(Number(svar.rows[0]?.server_version_num) / 10_000)
}

function tekst(kastet: unknown): string {
  if (kastet instanceof AggregateError) return kastet.errors.map(tekst).join('; ')
  return kastet instanceof Error ? kastet.message : String(kastet)
}
