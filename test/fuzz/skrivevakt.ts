import { Client } from 'pg'
import { inject } from 'vitest'

/**
 * Rows the application may write while it refuses or only shows something: that a session was used,
 * that somebody tried, or looked. Every other table belongs to a command.
 */
const SPOR = new Set(['okt', 'innloggingsforsok', 'minsidebesok', 'innsyn'])
/** History tells which tables were written in, and also of rows that are gone. */
const HISTORIKK = new Set(['historikk', 'historikk_personlig'])

export interface Skrivevakt {
  /** The tables of commands that each transaction committed since last time wrote in. */
  readonly skrevet: () => Promise<readonly string[][]>
  readonly lukk: () => Promise<void>
}

/**
 * Sees every committed write, however it was made: PostgreSQL gives a number to each transaction
 * that writes, and tells whether it was committed. Nothing else may run on the server meanwhile.
 * A transaction that only deleted leaves no row behind: it comes as `(slettet)`.
 */
export async function lagSkrivevakt(database: string): Promise<Skrivevakt> {
  const adresse = new URL(inject('postgres').adminUrl)
  adresse.pathname = `/${database}`
  const klient = new Client({ connectionString: adresse.href })
  await klient.connect()
  const { rows } = await klient.query<{ navn: string }>(
    `select format('%I', c.relname) as navn from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' order by 1`,
  )
  const finn = rows
    .filter(({ navn }) => !HISTORIKK.has(navn))
    .map(({ navn }) => `(select '${navn}' as tabell from ${navn} where xmin = $1::xid limit 1)`)
    .concat('select tabell from historikk where xmin = $1::xid')
    .join(' union ')
  let sist = await neste(klient)
  return {
    skrevet: async () => {
      const naa = await neste(klient)
      const skrevet: string[][] = []
      for (; sist < naa; sist += 1n) {
        const { rows: status } = await klient.query<{ s: string }>(
          'select pg_xact_status($1::xid8) as s',
          [String(sist)],
        )
        if (status[0]?.s !== 'committed') continue
        const { rows: funnet } = await klient.query<{ tabell: string }>(finn, [String(sist)])
        const tabeller = funnet.map((r) => r.tabell)
        if (tabeller.length === 0) skrevet.push(['(slettet)'])
        else if (tabeller.some((t) => !SPOR.has(t))) skrevet.push(tabeller)
      }
      return skrevet
    },
    lukk: () => klient.end(),
  }
}

async function neste(klient: Client): Promise<bigint> {
  const { rows } = await klient.query<{ x: string }>(
    'select pg_snapshot_xmax(pg_current_snapshot())::text as x',
  )
  return BigInt(rows[0]?.x ?? '0')
}
