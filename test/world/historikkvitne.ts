import { CompiledQuery } from 'kysely'
import type { Testapp } from './app.ts'

/** One row that was written, and what it is about. */
export interface Historikkrad {
  readonly tabell: string
  readonly operasjon: string
  readonly fylke_id: string | null
  readonly nettverk_id: string | null
  readonly utvalg_id: string | null
  readonly gjelder_person_id: number | null
  readonly sak: string | null
}

export async function sisteHistorikk(a: Testapp): Promise<number> {
  const { rows } = await a.db.executeQuery<{ id: number }>(
    CompiledQuery.raw('select coalesce(max(id), 0)::int as id from historikk'),
  )
  return rows[0]?.id ?? 0
}

/** What was written since, but for sessions. */
export async function lesHistorikk(a: Testapp, etter: number): Promise<readonly Historikkrad[]> {
  const { rows } = await a.db.executeQuery<Historikkrad>(
    CompiledQuery.raw(
      `select h.tabell, h.operasjon, h.fylke_id, h.nettverk_id, h.utvalg_id, h.gjelder_person_id,
         t.ar || '/' || t.ordning_id as sak
       from historikk h left join tilskuddsar t on t.id = h.tilskuddsar_id
       where h.id > $1 and h.tabell not in ('okt', 'identitet', 'identitetsfylke')`,
      [etter],
    ),
  )
  return rows
}
