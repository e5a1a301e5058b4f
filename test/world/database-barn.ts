// A stand-in for Samråd in a process of its own, for tests that kill it: starts the database,
// prints how, then writes rows and prints each number once the database has acknowledged it.
import { Client } from 'pg'
import { startInnebygd } from '#platform/db/innebygd.ts'

const [datamappe = '', rot = ''] = process.argv.slice(2)
const svar = await startInnebygd({ datamappe, ...(rot === '' ? {} : { rot }) })
if (svar.ok) {
  const { url, adminUrl, klynge, pid } = svar.verdi
  process.on('SIGTERM', () => void svar.verdi.stopp().then(() => process.exit(0)))
  skriv({ ok: true, url, adminUrl, klynge, pid, uid: process.getuid?.() })
  await skrivRader(url)
} else {
  skriv(svar)
}

async function skrivRader(url: string): Promise<void> {
  const klient = new Client({ connectionString: url })
  klient.on('error', () => undefined)
  try {
    await klient.connect()
    await klient.query('create table if not exists kvittert (nr int generated always as identity)')
    for (;;) {
      const { rows } = await klient.query<{ nr: number }>(
        'insert into kvittert default values returning nr',
      )
      skriv(rows[0]?.nr)
    }
  } catch {
    // The database was stopped under us, as the test wanted.
  }
}

function skriv(verdi: unknown): void {
  process.stdout.write(`${JSON.stringify(verdi)}\n`)
}
