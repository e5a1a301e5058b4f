import { sql, type AliasedRawBuilder, type RawBuilder, type Selectable } from 'kysely'
import type { Linje } from '#core/historikk/endringer.ts'
import { uventet } from '#core/resultat.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import type { Historikk } from '#platform/db/skjema.generert.ts'
import type { Loggfilter } from '#platform/http/loggfilter.ts'
import { LANDETS_TABELLER, TABELLER_I_SLAG, type Historikkslag } from './slag.ts'

/** Whose history: a county's, a case's, a body's or a person's. */
export type Hva =
  | { readonly slag: 'fylke'; readonly fylkeId: string }
  | {
      readonly slag: 'sak'
      readonly fylkeId: string
      readonly tilskuddsarId: number
      readonly nettverkId: string
    }
  | { readonly slag: 'utvalg'; readonly fylkeId: string; readonly utvalgId: string }
  | {
      readonly slag: 'person'
      readonly fylkeId: string
      readonly personId: number
      /** The one who reads is the person. */
      readonly selv: boolean
    }

/** One transaction: all one command did. */
export interface Hendelse {
  readonly tx: string
  readonly tid: string
  /** Null: nobody logged in; the program itself. */
  readonly hvem: string | null
  readonly personId: number | null
  /** For whom: the seat. */
  readonly sete: string | null
  readonly handling: string | null
  /** Oldest first. */
  readonly linjer: readonly Sakslinje[]
}

/** With the case, body and person it is about. `sak` as `saksnokkel` writes it. */
export type Sakslinje = Linje & {
  readonly sak: string | null
  readonly arId: number | null
  readonly nettverkId: string | null
  readonly utvalgId: string | null
  readonly personId: number | null
  readonly begrunnelse: string | null
}

/** Of the lines somebody reads. A ground chosen from a list is told with its row. */
export function begrunnelserI(linjer: readonly Sakslinje[]): readonly string[] {
  const skrevet = linjer.flatMap((l) => l.begrunnelse ?? [])
  return [...new Set(skrevet)].filter((b) => !/^[a-z-]+$/.test(b))
}

export function saksnokkel(tilskuddsarId: number, nettverkId: string): string {
  return `${tilskuddsarId} ${nettverkId}`
}

export interface Utdrag {
  readonly hendelser: readonly Hendelse[]
  /** There is older: ask for what is before this. Null: this is all. */
  readonly eldreEnn: number | null
}

/** Lines read for a page. */
export const FLEST = 400
/** Lines at the most in a file. */
export const FLEST_I_FIL = 10_000

/** The newest first. One query. Names that were deleted are gone here too. */
export async function hentHistorikk(
  db: LeseDb,
  hva: Hva,
  filter: Loggfilter<Historikkslag>,
  flest: number,
): Promise<Utdrag> {
  const tabeller = filter.slag === null ? null : TABELLER_I_SLAG[filter.slag]
  const rader = await db
    .selectFrom(linjer(hva))
    .leftJoin('person as p', 'p.id', 'h.person_id')
    .leftJoin('setebesetning as b', 'b.id', 'h.verv_id')
    .leftJoin('sete as s', 's.id', 'b.sete_id')
    .select([
      'h.id',
      sql<string>`h.tx::text`.as('tx'),
      'h.tid',
      'h.tabell',
      'h.radnokkel',
      'h.operasjon',
      utenAvtrykk('for').as('for'),
      utenAvtrykk('etter').as('etter'),
      'h.handling',
      'h.begrunnelse',
      'h.person_id',
      'h.tilskuddsar_id',
      'h.nettverk_id',
      'h.utvalg_id',
      'h.gjelder_person_id',
      'p.navn as hvem',
      's.navn as sete',
    ])
    .where('h.tabell', 'not in', ['segl', 'innsyn_rydding'])
    // What a migration noted of columns older entries do not know: nobody changed anything.
    .where(sql<boolean>`not (h.operasjon = 'endret' and h.for_verdi is null)`)
    .$if(tabeller !== null, (q) => q.where('h.tabell', 'in', [...(tabeller ?? [])]))
    .$if(filter.fra !== null, (q) =>
      q.where(sql<boolean>`h.tid >= ${filter.fra}::date::timestamp at time zone 'Europe/Oslo'`),
    )
    .$if(filter.til !== null, (q) =>
      q.where(
        sql<boolean>`h.tid < (${filter.til}::date + 1)::timestamp at time zone 'Europe/Oslo'`,
      ),
    )
    .$if(filter.hvem !== '', (q) => q.where(sql<boolean>`p.navn ilike ${monster(filter.hvem)}`))
    .$if(filter.eldreEnn !== null, (q) => q.where('h.id', '<', filter.eldreEnn ?? 0))
    .orderBy('h.id', 'desc')
    .limit(flest + 1)
    .execute()
  const grupper = [...Map.groupBy(rader, (r) => r.tx).values()]
  // The last may go on beyond what was read; it comes whole on the next page, unless it is all.
  const avkortet = rader.length > flest
  const hele = avkortet && grupper.length > 1 ? grupper.slice(0, -1) : grupper
  const eldste = Math.min(...hele.flat().map((r) => r.id))
  return {
    eldreEnn: avkortet ? eldste : null,
    hendelser: hele.flatMap((g): readonly Hendelse[] => {
      const [siste] = g
      if (siste === undefined) return []
      return [
        {
          tx: siste.tx,
          tid: siste.tid,
          hvem: siste.hvem,
          personId: siste.person_id,
          sete: siste.sete,
          handling: siste.handling,
          linjer: g.toReversed().map((r) => ({
            id: r.id,
            tabell: r.tabell,
            radnokkel: r.radnokkel,
            operasjon: operasjon(r.operasjon),
            for: r.for,
            etter: r.etter,
            sak:
              r.tilskuddsar_id === null || r.nettverk_id === null
                ? null
                : saksnokkel(r.tilskuddsar_id, r.nettverk_id),
            arId: r.tilskuddsar_id,
            nettverkId: r.nettverk_id,
            utvalgId: r.utvalg_id,
            personId: r.gjelder_person_id,
            begrunnelse: r.begrunnelse,
          })),
        },
      ]
    }),
  }
}

type Verdier = Readonly<Record<string, unknown>> | null

/** The values, with names kept apart put back in their place as long as they are kept. */
function utenAvtrykk(felt: 'for' | 'etter'): RawBuilder<Verdier> {
  return sql<Verdier>`${sql.ref(`h.${felt}_verdi`)} || coalesce((
    select jsonb_object_agg(pv.kolonne, coalesce(pv.verdi, '•')) from historikk_personlig pv
    where pv.historikk_id = h.id and pv.felt = ${felt}), '{}')`
}

/** Two lists in the order of their index, rather than one condition that has none. */
function linjer(hva: Hva): AliasedRawBuilder<Selectable<Historikk>, 'h'> {
  return hva.slag === 'fylke'
    ? sql<Selectable<Historikk>>`(
        select * from historikk x where x.fylke_id = ${hva.fylkeId}
        union all
        select * from historikk x where ${landets})`.as('h')
    : sql<Selectable<Historikk>>`(select h.* from historikk h where ${hvor(hva)})`.as('h')
}

// Each county may have changed what all share. Named: a line nobody knows the county of is not theirs.
const landets = sql<boolean>`x.fylke_id is null and x.tabell in (${sql.join(LANDETS_TABELLER)})`

function hvor(hva: Exclude<Hva, { slag: 'fylke' }>): RawBuilder<boolean> {
  switch (hva.slag) {
    case 'sak':
      return sql<boolean>`h.tilskuddsar_id = ${hva.tilskuddsarId} and h.nettverk_id = ${hva.nettverkId}`
    case 'utvalg':
      return sql<boolean>`h.fylke_id = ${hva.fylkeId} and h.utvalg_id = ${hva.utvalgId}`
    case 'person':
      // What was done to the person; what the person did stands with each case.
      return hva.selv
        ? sql<boolean>`h.gjelder_person_id = ${hva.personId}
            and (h.fylke_id = ${hva.fylkeId} or h.fylke_id is null)`
        : sql<boolean>`h.gjelder_person_id = ${hva.personId}
            and h.tabell not in (${sql.join(PERSONENS_EGNE)})
            and (h.fylke_id = ${hva.fylkeId} or (h.fylke_id is null and ${satt(hva)}))`
    default:
      return uventet(hva)
  }
}

// When somebody logged in, and what they want to be told of, is between them and the program: of
// logging in the record of processing lets the secretariat see whether one can.
const PERSONENS_EGNE = ['okt', 'identitet', 'varselprofil', 'varselvalg']

/** What is of no county is read where the person sat that day. */
function satt(p: { readonly fylkeId: string; readonly personId: number }): RawBuilder<boolean> {
  return sql<boolean>`exists (select from setebesetning b join sete s on s.id = b.sete_id
    where b.person_id = ${p.personId} and s.fylke_id = ${p.fylkeId}
      and b.gyldig @> (h.tid at time zone 'Europe/Oslo')::date)`
}

function monster(tekst: string): string {
  return `%${tekst.replaceAll(/[\\%_]/g, '\\$&')}%`
}

function operasjon(verdi: string): Linje['operasjon'] {
  return verdi === 'ny' || verdi === 'endret' || verdi === 'slettet' ? verdi : 'fantes'
}

/** The name of a person who sits, or has sat, in the county. */
export async function hentPersonnavn(
  db: LeseDb,
  personId: number,
  fylkeId: string,
): Promise<string | undefined> {
  const rad = await db
    .selectFrom('person as p')
    .select('p.navn')
    .where('p.id', '=', personId)
    .where(
      sql<boolean>`exists (select from setebesetning b join sete s on s.id = b.sete_id
        where b.person_id = p.id and s.fylke_id = ${fylkeId})`,
    )
    .executeTakeFirst()
  return rad?.navn
}

export async function hentPersonTilVerv(db: LeseDb, vervId: number): Promise<number | undefined> {
  const rad = await db
    .selectFrom('setebesetning')
    .select('person_id')
    .where('id', '=', vervId)
    .executeTakeFirst()
  return rad?.person_id
}
