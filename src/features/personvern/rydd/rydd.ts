import { osloDato } from '#platform/oslo-dato.ts'
import { sql, type RawBuilder } from 'kysely'
import { LAGRINGSSLAG, type Lagringsslag } from '#core/administrasjon/oppsett.ts'
import { hentLagringstider, type Lagringstider } from '#features/administrasjon/sporringer.ts'
import { ok } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { toerr, withTransaction } from '#platform/db/transaksjon.ts'

export interface Ryddet {
  readonly slag: Lagringsslag
  /** Rows deleted, or emptied of their text. */
  readonly antall: number
}

/**
 * Deletes what is older than its retention on the day. Each kind by itself, so that one that cannot
 * be cleaned now does not keep the others; safe for several processes at once. `erToerr`: the same
 * numbers, and nothing deleted.
 */
export async function rydd(
  db: Db,
  naa: Temporal.Instant,
  { toerr: erToerr }: { readonly toerr: boolean },
): Promise<readonly Ryddet[]> {
  const dato = osloDato(naa)
  const utfor = erToerr ? toerr : withTransaction
  const ut: Ryddet[] = []
  for (const slag of LAGRINGSSLAG) {
    const svar = await utfor(
      db,
      async (trx) => {
        const tider = await hentLagringstider(trx, slag, dato)
        return ok(await RYDD[slag](trx, tider, naa.toString()))
      },
      // Rows nobody changes any more: nothing to be decided on between reading and deleting.
      { isolasjon: 'read committed' },
    )
    if (svar.ok) ut.push({ slag, antall: svar.verdi })
  }
  return ut
}

type Rydding = (trx: Trx, tider: Lagringstider, naa: string) => Promise<number>

const RYDD: Readonly<Record<Lagringsslag, Rydding>> = {
  // A session belongs to a person: the shortest time of the counties the person has a seat in.
  okt: (trx, t, naa) =>
    antall(
      trx,
      sql`delete from okt o where coalesce(o.avsluttet, o.sist_brukt) < ${eldreEnn(
        naa,
        sql`coalesce((select min(x.dager) from ${per(t)} x where x.fylke_id in (
          select s.fylke_id from setebesetning b join sete s on s.id = b.sete_id
          where b.person_id = o.person_id)), ${t.felles}::int)`,
      )}`,
    ),
  // Belongs to nobody yet: the shortest there is.
  innloggingsforsok: (trx, t, naa) =>
    antall(
      trx,
      sql`delete from innloggingsforsok f where f.utloper < ${eldreEnn(
        naa,
        sql`${Math.min(t.felles, ...t.fylker.map((f) => f.dager))}::int`,
      )}`,
    ),
  invitasjon: async (trx, t, naa) => {
    const gamle = sql`select i.id from invitasjon i
      join ${per(t)} x on x.fylke_id = i.fylke_id
      where coalesce(i.brukt, i.trukket, i.utloper) < ${eldreEnn(naa, sql`x.dager`)}`
    await sql`delete from innloggingsforsok where invitasjon_id in (${gamle})`.execute(trx)
    return antall(trx, sql`delete from invitasjon where id in (${gamle})`)
  },
  // The row stays: that something was sent, to whom and when, answers who was told.
  epost: (trx, t, naa) =>
    antall(
      trx,
      sql`update epost e set tekst = null, html = null
        where (e.tekst is not null or e.html is not null) and e.avsluttet < ${eldreEnn(
          naa,
          sql`coalesce((select x.dager from ${per(t)} x where x.fylke_id = e.fylke_id),
            ${t.felles}::int)`,
        )}`,
    ),
  // Sealed with history and cleaned from the oldest end, for all counties at once: the longest time,
  // so that no county's log of who looked goes before that county has said.
  leselogg: async (trx, t, naa) => {
    const dager = t.fylker.length === 0 ? t.felles : Math.max(...t.fylker.map((f) => f.dager))
    const svar = await sql<{ antall: number }>`select innsyn_rydd(${eldreEnn(
      naa,
      sql`${dager}::int`,
    )}) as antall`.execute(trx)
    return svar.rows[0]?.antall ?? 0
  },
}

/** The counties with their days, as rows. */
function per(t: Lagringstider): RawBuilder<unknown> {
  const rader = t.fylker.map((f) => ({ fylke_id: f.fylkeId, dager: f.dager }))
  return sql`(select * from jsonb_to_recordset(${JSON.stringify(rader)}::jsonb)
    as r (fylke_id text, dager int))`
}

function eldreEnn(naa: string, dager: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`${naa}::timestamptz - make_interval(days => ${dager})`
}

async function antall(trx: Trx, setning: RawBuilder<unknown>): Promise<number> {
  const svar = await setning.execute(trx)
  return Number(svar.numAffectedRows ?? 0n)
}
