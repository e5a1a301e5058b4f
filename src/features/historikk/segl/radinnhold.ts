import { sql, type RawBuilder } from 'kysely'

/** A point in time as text that depends on no setting of the session. */
function somTekst(tid: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`to_char(${tid} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
}

export const naatekst = somTekst(sql`clock_timestamp()`)
export const seglTid = somTekst(sql`tid`)

// Every column of `historikk`, as text. A new column is added last, and only for new rows: what is
// sealed is sealed as it was.
const FELTER = [
  sql`h.id::text`,
  somTekst(sql`h.tid`),
  sql`h.tx::text`,
  sql`h.tabell`,
  sql`h.radnokkel`,
  sql`h.operasjon`,
  sql`h.for_verdi::text`,
  sql`h.etter_verdi::text`,
  sql`h.person_id::text`,
  sql`h.verv_id::text`,
  sql`h.handling`,
  sql`h.begrunnelse`,
  sql`h.fylke_id`,
  sql`h.tilskuddsar_id::text`,
  sql`h.nettverk_id`,
  sql`h.utvalg_id`,
  sql`h.gjelder_person_id::text`,
]

/** The row `h` as the list that is sealed. */
export const radinnhold = sql<(string | null)[]>`array[${sql.join(FELTER)}]`

/** The leaf of the row `h`, made by the database so that its content need not travel. */
export const bladISql = sql<Buffer>`sha256(
  '\\x00'::bytea || convert_to(json_build_array(${sql.join(FELTER)})::text, 'UTF8'))`
