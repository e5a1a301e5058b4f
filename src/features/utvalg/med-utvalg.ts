import { sql } from 'kysely'
import { feil, type Resultat } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import type { Feltfeil } from '#platform/http/skjemadata.ts'
import { hentUtvalgene } from './sporringer.ts'
import type { Utvalg } from './typer.ts'

export interface Utvalgsnokkel {
  readonly fylkeId: string
  readonly utvalgId: string
  /** The version that was read. */
  readonly versjon: number
}

export type Kommandofeil =
  | { readonly slag: 'finnes-ikke' }
  /** Somebody saved after this was read. */
  | { readonly slag: 'konflikt' }
  /** A rule refuses, and this is the field where it can be put right. */
  | { readonly slag: 'regel'; readonly ved: Feltfeil }

export function regel(felt: string, kode: string, dato?: string): Kommandofeil {
  return { slag: 'regel', ved: { felt, kode, ...(dato !== undefined && { data: { dato } }) } }
}

/**
 * Reads the body, refuses when it has a newer version, lets `fn` decide and write, and makes a new
 * version of it: mandate, seats, holders and leaders are part of the body.
 */
export async function medUtvalg<T = true, F = never>(
  db: Db,
  n: Utvalgsnokkel,
  fn: (trx: Trx, utvalg: Utvalg) => Promise<Resultat<T, Kommandofeil | F>>,
  /** `toerr`: the same answer, and nothing kept. */
  utfor: typeof withTransaction = withTransaction,
  /** Where a voting rule only the database saw is told. */
  feltet = 'person',
): Promise<Resultat<T, Kommandofeil | F>> {
  try {
    return await utfor(db, async (trx): Promise<Resultat<T, Kommandofeil | F>> => {
      const [utvalg] = await hentUtvalgene(trx, n.fylkeId, n.utvalgId)
      if (utvalg === undefined) return feil({ slag: 'finnes-ikke' })
      if (utvalg.versjon !== n.versjon) return feil({ slag: 'konflikt' })
      await trx
        .updateTable('utvalg')
        .set({ versjon: sql<number>`versjon + 1` })
        .where('fylke_id', '=', n.fylkeId)
        .where('id', '=', n.utvalgId)
        .execute()
      return fn(trx, utvalg)
    })
  } catch (kastet) {
    // exclusion_violation: judged before it is written, so this is two who saved in one instant.
    if (kastet instanceof Error && 'code' in kastet && kastet.code === '23P01')
      return feil({ slag: 'konflikt' })
    // The State Administrator's people and the voting seats, in a way no command has asked about.
    if (gaStatsforvalterenStemme(kastet)) return feil(regel(feltet, 'statsforvalteren'))
    throw kastet
  }
}

/** Whether it is the database's refusal of a vote to the State Administrator. */
export function gaStatsforvalterenStemme(kastet: unknown): boolean {
  return (
    kastet instanceof Error &&
    'constraint' in kastet &&
    kastet.constraint === 'statsforvalteren_stemmer_aldri'
  )
}

/** A period as a `daterange`, for writing. */
export function daterange(p: { readonly fra: string | null; readonly til: string | null }) {
  return sql<string>`daterange(${p.fra}::date, ${p.til}::date)`
}

/** One of those there are, or a new one. */
export type Personvalg =
  | { readonly slag: 'kjent'; readonly id: number }
  | { readonly slag: 'ny'; readonly navn: string }

/** The person's id, made when new. The demo's county has invented people only. */
export async function tilPerson(trx: Trx, valg: Personvalg, fylkeId: string): Promise<number> {
  if (valg.slag === 'kjent') return valg.id
  const ny = await trx
    .insertInto('person')
    .values((eb) => ({
      navn: valg.navn,
      er_demo: eb.selectFrom('fylke').select('er_demo').where('id', '=', fylkeId),
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return ny.id
}
