import { sql } from 'kysely'
import {
  FELLES,
  OPPSETTSLAG,
  type Behandling,
  type Behandlingsansvar,
  type Brevavsender,
  type Lagringsslag,
  type Lovhenvisning,
  type Oppsettslag,
} from '#core/administrasjon/oppsett.ts'
import { enAv } from '#core/en-av.ts'
import { gjelder, type Periode } from '#core/register/periode.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import {
  behandling,
  behandlingsansvar,
  brevavsender,
  lagringstid,
  lovhenvisning,
} from './verdier.ts'

/** One dated setting, the county's own or (`fylkeId` null) the one that holds for all. */
export interface Oppsettrad {
  readonly id: number
  readonly fylkeId: string | null
  readonly slag: Oppsettslag
  readonly nokkel: string
  readonly gyldig: Periode
  readonly verdi: unknown
  readonly kilde: string | null
  readonly versjon: number
}

/** Every version of these kinds, for the county and for all, by key and when it begins. One query. */
export async function hentOppsettrader(
  db: LeseDb,
  fylkeId: string,
  slag: readonly Oppsettslag[],
): Promise<readonly Oppsettrad[]> {
  const rader = await db
    .selectFrom('fylkesoppsett')
    .select([
      'id',
      'fylke_id',
      'slag',
      'nokkel',
      'verdi',
      'kilde',
      'versjon',
      sql<string | null>`lower(gyldig)`.as('fra'),
      sql<string | null>`upper(gyldig)`.as('til'),
    ])
    .where('slag', 'in', slag)
    .where((w) => w.or([w('fylke_id', 'is', null), w('fylke_id', '=', fylkeId)]))
    .orderBy('nokkel')
    .orderBy(sql`lower(gyldig) nulls first`)
    .orderBy('id')
    .execute()
  return rader.map((r) => ({
    id: r.id,
    fylkeId: r.fylke_id,
    slag: enAv(OPPSETTSLAG, r.slag),
    nokkel: r.nokkel,
    gyldig: { fra: r.fra, til: r.til },
    verdi: r.verdi,
    kilde: r.kilde,
    versjon: r.versjon,
  }))
}

/** What holds on a day: one row for each kind and key, the county's own before that of all. */
export function gjeldende(rader: readonly Oppsettrad[], dato: string): readonly Oppsettrad[] {
  const paDagen = rader.filter((r) => gjelder(r.gyldig, dato))
  return paDagen.filter(
    (r) =>
      r.fylkeId !== null ||
      !paDagen.some((x) => x.fylkeId !== null && x.slag === r.slag && x.nokkel === r.nokkel),
  )
}

/** Whom the county's letters are from on a day; undefined when nobody has said. One query. */
export async function hentBrevavsender(
  db: LeseDb,
  fylkeId: string,
  dato: string,
): Promise<Brevavsender | undefined> {
  const rader = await hentOppsettrader(db, fylkeId, ['brevavsender'])
  const rad = gjeldende(rader, dato).find((r) => r.nokkel === FELLES)
  return rad && brevavsender.parse(rad.verdi)
}

/** The provisions in force on a day; with `ordningId` those its scheme rests on. One query. */
export async function hentLovhenvisninger(
  db: LeseDb,
  fylkeId: string,
  dato: string,
  ordningId?: string,
): Promise<readonly Lovhenvisning[]> {
  const rader = await hentOppsettrader(db, fylkeId, ['lovhenvisning'])
  return gjeldende(rader, dato)
    .map((r) => lovhenvisning.parse(r.verdi))
    .filter((l) => ordningId === undefined || l.ordninger.includes(ordningId))
}

export interface Protokoll {
  readonly ansvar: Behandlingsansvar | undefined
  readonly behandlinger: readonly (Behandling & {
    readonly nokkel: string
    /** The county's own words, not the proposal that holds until it has any. */
    readonly erEgen: boolean
    readonly fra: string | null
  })[]
  readonly lagringstider: ReadonlyMap<string, number>
}

/** The record of processing on a day, with whom to ask and how long things are kept. One query. */
export async function hentProtokoll(db: LeseDb, fylkeId: string, dato: string): Promise<Protokoll> {
  const rader = gjeldende(
    await hentOppsettrader(db, fylkeId, ['behandlingsansvar', 'behandling', 'lagringstid']),
    dato,
  )
  const ansvar = rader.find((r) => r.slag === 'behandlingsansvar')
  return {
    ansvar: ansvar && behandlingsansvar.parse(ansvar.verdi),
    behandlinger: rader
      .filter((r) => r.slag === 'behandling')
      .map((r) => ({
        ...behandling.parse(r.verdi),
        nokkel: r.nokkel,
        erEgen: r.fylkeId !== null,
        fra: r.gyldig.fra,
      })),
    lagringstider: new Map(
      rader
        .filter((r) => r.slag === 'lagringstid')
        .map((r) => [r.nokkel, lagringstid.parse(r.verdi).dager]),
    ),
  }
}

export interface Lagringstider {
  /** Days, where no county has a say. */
  readonly felles: number
  /** Every county with its days on the day: its own, else `felles`. */
  readonly fylker: readonly { readonly fylkeId: string; readonly dager: number }[]
}

/** How long one kind is kept, in every county, on a day. One query. */
export async function hentLagringstider(
  db: LeseDb,
  slag: Lagringsslag,
  dato: string,
): Promise<Lagringstider> {
  const rader = await db
    .selectFrom('fylkesoppsett as o')
    .select(['o.fylke_id', 'o.verdi', sql<string[]>`array(select f.id from fylke f)`.as('fylker')])
    .where('o.slag', '=', 'lagringstid')
    .where('o.nokkel', '=', slag)
    .where(sql<boolean>`o.gyldig @> ${dato}::date`)
    .execute()
  const dager = new Map(rader.map((r) => [r.fylke_id, lagringstid.parse(r.verdi).dager]))
  const felles = dager.get(null)
  if (felles === undefined) throw new Error(`Ingen lagringstid gjelder for ${slag}`)
  return {
    felles,
    fylker: (rader[0]?.fylker ?? []).map((fylkeId) => ({
      fylkeId,
      dager: dager.get(fylkeId) ?? felles,
    })),
  }
}
