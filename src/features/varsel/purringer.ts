import { sql } from 'kysely'
import { purring } from '#core/varsler/purring.ts'
import { ok } from '#core/resultat.ts'
import { jsonb, type Db, type LeseDb } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'

interface Frist {
  readonly fylke_id: string
  readonly frist: string
  readonly dato: string
  /** What tells this deadline from another of the same kind. */
  readonly hva: string
  readonly data: unknown
  readonly igjen: number
  readonly dager_for: readonly number[]
}

/**
 * Makes an event of each deadline that is so near that a reminder is due, once per reminder: its key
 * is the deadline, its date and the number of days. From the hour the county has set. Gives how many.
 */
export async function purr(db: Db, naa: Temporal.Instant): Promise<number> {
  const lokal = naa.toZonedDateTimeISO('Europe/Oslo')
  const nye = (await hentFrister(db, lokal)).flatMap((f) => {
    const dager = purring(f.igjen, f.dager_for)
    return dager === null ? [] : [{ ...f, nokkel: `frist:${f.frist}:${f.hva}:${f.dato}:${dager}` }]
  })
  if (nye.length === 0) return 0
  const svar = await withTransaction(
    db,
    async (trx) =>
      ok(
        await trx
          .insertInto('varselhendelse')
          .values(
            nye.map((f) => ({
              slag: 'frist-naer',
              fylke_id: f.fylke_id,
              data: jsonb(f.data),
              nokkel: f.nokkel,
              tid: naa.toString(),
            })),
          )
          .onConflict((k) => k.column('nokkel').doNothing())
          .returning('id')
          .execute(),
      ),
    { isolasjon: 'read committed' },
  )
  return svar.ok ? svar.verdi.length : 0
}

/** Every deadline of the next year that somebody waits for. One query. */
async function hentFrister(db: LeseDb, lokal: Temporal.ZonedDateTime): Promise<readonly Frist[]> {
  const dato = lokal.toPlainDate().toString()
  const klokka = lokal.toPlainTime().toString({ smallestUnit: 'second' })
  const arets = sql`jsonb_build_object('arId', t.id`
  const apent = sql`not exists (select from innstilling i
    where i.tilskuddsar_id = t.id and i.status = 'vedtatt')`
  const svar = await db
    .selectNoFrom(
      sql<readonly Frist[]>`(select coalesce(jsonb_agg(jsonb_build_object('fylke_id', x.fylke_id,
          'frist', x.frist, 'dato', x.dato, 'hva', x.hva, 'igjen', x.dato - ${dato}::date,
          'data', x.data || jsonb_build_object('frist', x.frist, 'dato', x.dato),
          'dager_for', to_jsonb(r.dager_for))), '[]')
        from (
          select t.fylke_id, 'innsendingsfrist' as frist, t.innsendingsfrist as dato, t.id::text as hva,
            ${arets}) as data from tilskuddsar t where ${apent}
          union all
          select t.fylke_id, 'innstillingsmote', t.innstillingsmote, t.id::text, ${arets})
          from tilskuddsar t where ${apent}
          union all
          select tv.fylke_id, 'valg', upper(tv.gyldig) - 1, tv.utvalg_id || ':' || tv.verv,
            jsonb_build_object('utvalgId', tv.utvalg_id)
          from tillitsverv tv where not exists (select from tillitsverv ny
            where ny.fylke_id = tv.fylke_id and ny.utvalg_id = tv.utvalg_id and ny.verv = tv.verv
              and ny.gyldig @> upper(tv.gyldig))
          union all
          select i.fylke_id, 'invitasjon', (i.utloper at time zone 'Europe/Oslo')::date, i.id::text,
            '{}'::jsonb
          from invitasjon i
          where i.brukt is null and i.trukket is null
        ) x
        join lateral (select * from varselregel r
          where r.gyldig @> ${dato}::date and (r.fylke_id is null or r.fylke_id = x.fylke_id)
          order by r.fylke_id is null limit 1) r on ${klokka}::time >= r.samles_kl
        where x.dato >= ${dato}::date and x.dato - ${dato}::date <= 365)`.as('frister'),
    )
    .executeTakeFirstOrThrow()
  return svar.frister
}
