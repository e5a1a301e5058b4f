import { sql, type RawBuilder } from 'kysely'
import type { Trx } from '#platform/db/kobling.ts'
import type { Brudd } from './brudd.ts'
import { lesTabeller, type Tabell } from './feste.ts'
import { KOLONNEREGLER, NEDLAGTE } from './regler.ts'

type Slag = 'endret' | 'slettet' | 'innsatt'

/**
 * Rows that are not what their history says: changed, deleted or put in while the triggers were off.
 * It finds a made-up entry too, for the table does not agree with it. Of a secret or a name the
 * row is compared with the salted hash in its latest entry.
 */
export async function finnTabellbrudd(trx: Trx): Promise<readonly Brudd[]> {
  const tabeller = await lesTabeller(trx)
  const brudd: Brudd[] = []
  for (const tabell of tabeller) brudd.push(...(await bruddI(trx, tabell)))
  return [...brudd, ...(await forlatte(trx, tabeller)), ...(await falskeFantes(trx))]
}

async function bruddI(trx: Trx, t: Tabell): Promise<readonly Brudd[]> {
  // Without a key nothing can be compared, and everything could be put in.
  if (t.nokkel.length === 0) {
    return [{ sted: 'tabell', slag: 'endret', tabell: t.navn, radnokkel: '–' }]
  }
  const { utelatt = [], hemmelig = [], personlig = [] } = KOLONNEREGLER[t.navn] ?? {}
  const nokkel = sql`concat_ws('/', ${sql.join(t.nokkel.map((k) => sql.ref(`t.${k}`)))})`
  const utenfor = sql`${sql.val([...utelatt, ...hemmelig, ...personlig])}::text[]`
  const svar = await sql<{ radnokkel: string; slag: Slag }>`
    with ${levende(t.navn)}, skal as (
      select m.radnokkel,
        bool_or(m.operasjon = 'slettet' and m.id = m.fra) as er_borte,
        historikk_slaa_sammen(m.etter_verdi order by m.id) as rad
      from merket m where m.id >= coalesce(m.fra, 0) group by m.radnokkel
    ), er as (
      select ${nokkel} as radnokkel, to_jsonb(t) as rad from ${sql.table(t.navn)} t
    ), ${annetEnnAvtrykket([...hemmelig, ...personlig])}, avvik as (
      select radnokkel, case
        when er.rad is null then case when not skal.er_borte then 'slettet' end
        when skal.rad is null or skal.er_borte then 'innsatt'
        -- Columns that are no more are passed over; one history does not know is a change.
        when er.rad - ${utenfor} is distinct from skal.rad - ${utenfor} and exists (
          select from jsonb_each(er.rad - ${utenfor}) e
          where not skal.rad ? e.key or skal.rad->e.key <> e.value) then 'endret'
        when radnokkel in (select a.radnokkel from annet a) then 'endret'
      end as slag
      from skal full join er using (radnokkel)
    )
    select radnokkel, slag from avvik where slag is not null order by radnokkel`.execute(trx)
  return svar.rows.map((r) => ({ sted: 'tabell', tabell: t.navn, ...r }))
}

/** The entries of a table; `fra` is the one a row began, or ended, with. */
function levende(tabell: string): RawBuilder<unknown> {
  return sql`merket as (
    select h.radnokkel, h.operasjon, h.etter_verdi, h.id, h.gjelder_person_id,
      max(h.id) filter (where h.operasjon <> 'endret') over (partition by h.radnokkel) as fra
    from historikk h where h.tabell = ${tabell})`
}

/**
 * Rows that hold something else than what their latest entry has the hash of. A salt is gone only
 * when the person's name was taken away; then the row holds the pseudonym, or nothing. An entry
 * from before hashes of secrets were kept (•) says nothing of the value.
 */
function annetEnnAvtrykket(kolonner: readonly string[]): RawBuilder<unknown> {
  if (kolonner.length === 0) return sql`annet as (select null as radnokkel where false)`
  return sql`siste as (
    select distinct on (m.radnokkel, k.kolonne) m.radnokkel, k.kolonne, m.id,
      m.etter_verdi->>k.kolonne as verdi, m.gjelder_person_id as person
    from merket m cross join unnest(${sql.val([...kolonner])}::text[]) k (kolonne)
    where m.id >= coalesce(m.fra, 0) and m.etter_verdi ? k.kolonne
    order by m.radnokkel, k.kolonne, m.id desc
  ), annet as (
    select radnokkel from siste join er using (radnokkel)
    left join historikk_personlig s
      on s.historikk_id = siste.id and s.felt = 'etter' and s.kolonne = siste.kolonne
    where case
      when siste.verdi = '•' then false
      when siste.verdi is null or siste.verdi !~ ${AVTRYKK}
        then er.rad->>siste.kolonne is distinct from siste.verdi
      when s.salt is not null then right(siste.verdi, 64) is distinct from
        encode(sha256(convert_to(s.salt || (er.rad->>siste.kolonne), 'UTF8')), 'hex')
      else coalesce(er.rad->>siste.kolonne, '') not in ('', 'Person ' || siste.person)
        or not exists (
          select from person p where p.id = siste.person and p.pseudonymisert is not null)
    end)`
}

/** The hash of a name (#) or of a secret (•), as an entry holds it. */
export const AVTRYKK = '^[#•][0-9a-f]{64}$'

/** Tables that are no more, though history knows rows in them: a migration deletes them first. */
async function forlatte(trx: Trx, tabeller: readonly Tabell[]): Promise<readonly Brudd[]> {
  const finnes = [...tabeller.map((t) => t.navn), ...NEDLAGTE]
  const svar = await sql<{ tabell: string; radnokkel: string }>`
    select tabell, radnokkel from (
      select distinct on (h.tabell, h.radnokkel) h.tabell, h.radnokkel, h.operasjon
      from historikk h where h.tabell <> all (${sql.val(finnes)}::text[])
      order by h.tabell, h.radnokkel, h.id desc) s
    where operasjon <> 'slettet' order by 1, 2`.execute(trx)
  return svar.rows.map((r) => ({ sted: 'tabell', slag: 'slettet', ...r }))
}

/** What was in a table is noted once, before anything else is: later it would vouch for anything. */
async function falskeFantes(trx: Trx): Promise<readonly Brudd[]> {
  const svar = await sql<{ id: number; tabell: string; radnokkel: string; segl: number | null }>`
    with forste as (
      select tabell, tx, operasjon from historikk
      where id in (select min(id) from historikk group by tabell)
    )
    select h.id, h.tabell, h.radnokkel,
      (select s.nr from segl s where h.id = any (s.ider) order by s.nr limit 1) as segl
    from historikk h join forste f using (tabell)
    where h.operasjon = 'fantes' and (h.tx <> f.tx or f.operasjon <> 'fantes')
    order by h.id`.execute(trx)
  return svar.rows.map((r) => ({ sted: 'historikk', slag: 'innsatt', ...r }))
}
