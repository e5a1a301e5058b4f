import { sql, type RawBuilder } from 'kysely'
import type { Tilknytning } from '#core/habilitet/typer.ts'
import type { Seteholder } from '#core/vurdering/gruppeplass.ts'

/** One who holds or has held a seat, as the database gives it. */
export type Plass = readonly [
  vervId: number,
  seteId: number,
  plass: string,
  personId: number,
  navn: string,
  nettverkId: string | null,
  organisasjonId: string | null,
  /** In the period asked for. */
  gjelder: boolean,
  fra: string | null,
  til: string | null,
]

/** Everyone in a seat of a county, with whether it is on `dato`: a column, made once a query. */
export function plasserPa(fylkeId: string, dato: string): RawBuilder<readonly Plass[]> {
  return plasser(sql`(select ${fylkeId}::text as fylke_id,
    daterange(${dato}::date, ${dato}::date, '[]') as periode)`)
}

/** The same for the county and the days of a grant year. */
export function plasserIAret(arId: number): RawBuilder<readonly Plass[]> {
  return plasser(sql`(select a.fylke_id,
      daterange(make_date(a.ar, 1, 1), make_date(a.ar, 12, 31), '[]') as periode
    from tilskuddsar a where a.id = ${arId})`)
}

// Put together in `lesPlasser`: building the same lists per person in SQL took most of the page.
function plasser(hvor: RawBuilder<unknown>): RawBuilder<readonly Plass[]> {
  return sql<readonly Plass[]>`(select coalesce(json_agg(json_build_array(b.id, b.sete_id,
      b.plass, b.person_id, p.navn, coalesce(s.nettverk_id, u.nettverk_id), s.organisasjon_id,
      b.gyldig && hvor.periode, lower(b.gyldig), upper(b.gyldig)) order by b.plass, b.id), '[]')
    from ${hvor} hvor
    join sete s on s.fylke_id = hvor.fylke_id
    join utvalg u on u.fylke_id = s.fylke_id and u.id = s.utvalg_id
    join setebesetning b on b.sete_id = s.id
    join person p on p.id = b.person_id)`
}

export interface Plasskart {
  /** What every seat of a person in the period ties them to. */
  readonly tilknytninger: (personId: number) => readonly Tilknytning[]
  /** Nobody goes before this holding in its seat: the representative, or the first vara there is. */
  readonly erForst: (seteId: number, vervId: number) => boolean
  /** Who else holds, has held or will hold the seat of a holding; representative first. */
  readonly andre: (seteId: number, vervId: number) => readonly Seteholder[]
}

export function lesPlasser(plassene: readonly Plass[]): Plasskart {
  const tilknytning = new Map<number, Map<string, Tilknytning>>()
  const seter = new Map<number, Plass[]>()
  for (const plass of plassene) {
    const [, seteId, , personId, , nettverkId, organisasjonId, gjelder] = plass
    seter.set(seteId, [...(seter.get(seteId) ?? []), plass])
    if (!gjelder) continue
    const egne = tilknytning.get(personId) ?? new Map<string, Tilknytning>()
    egne.set(`${nettverkId} ${organisasjonId}`, { nettverkId, organisasjonId })
    tilknytning.set(personId, egne)
  }
  const tilknytninger = (personId: number) => [...(tilknytning.get(personId)?.values() ?? [])]
  return {
    tilknytninger,
    erForst: (seteId, vervId) => {
      const iSetet = seter.get(seteId) ?? []
      const egen = iSetet.find(([id]) => id === vervId)
      // In the order of the seat; two with the same place do not go before each other.
      const forst = iSetet.find(([, , , , , , , gjelder]) => gjelder)
      return egen !== undefined && (forst === undefined || forst[2] >= egen[2])
    },
    andre: (seteId, vervId) =>
      (seter.get(seteId) ?? [])
        .filter(([id]) => id !== vervId)
        .map(([id, , , personId, navn, , , , fra, til]) => ({
          vervId: id,
          personId,
          navn,
          gyldig: { fra, til },
          andreTilknytninger: tilknytninger(personId),
        })),
  }
}
