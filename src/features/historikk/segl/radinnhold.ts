import { sql, type RawBuilder } from 'kysely'

/** The two logs that are sealed, in the order they stand in a tree. */
export const KILDER = ['historikk', 'innsyn'] as const
export type Kilde = (typeof KILDER)[number]

/** A point in time as text that depends on no setting of the session. */
function somTekst(tid: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`to_char(${tid} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
}

export const naatekst = somTekst(sql`clock_timestamp()`)
export const seglTid = somTekst(sql`tid`)

// Every column of the row `h`, as text. A new column is added last, and only for new rows: what is
// sealed is sealed as it was.
const FELTER: Readonly<Record<Kilde, readonly RawBuilder<unknown>[]>> = {
  historikk: [
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
  ],
  innsyn: [
    // No entry of history can be taken for one of these, nor the other way.
    sql`'innsyn'`,
    sql`h.id::text`,
    somTekst(sql`h.tid`),
    sql`h.tx::text`,
    sql`h.person_id::text`,
    sql`h.verv_id::text`,
    sql`h.slag`,
    sql`h.handling`,
    sql`h.sti`,
    sql`h.grunn`,
    sql`h.utelatt::text`,
    sql`h.fra_fylke_id`,
    sql`h.fylke_id`,
    sql`h.tilskuddsar_id::text`,
    sql`h.nettverk_id`,
    sql`h.utvalg_id`,
  ],
}

/** The row `h` as the list that is sealed. */
export function radinnhold(kilde: Kilde): RawBuilder<(string | null)[]> {
  return sql`array[${sql.join(FELTER[kilde])}]`
}

/** The leaf of the row `h`, made by the database so that its content need not travel. */
export function bladISql(kilde: Kilde): RawBuilder<Buffer> {
  return sql`sha256(
    '\\x00'::bytea || convert_to(json_build_array(${sql.join(FELTER[kilde])})::text, 'UTF8'))`
}

/** The numbers that stand under a seal already. */
export function forseglede(kilde: Kilde): RawBuilder<number> {
  return sql`select unnest(${sql.ref(kilde === 'historikk' ? 's.ider' : 's.innsyn_ider')}) from segl s`
}
