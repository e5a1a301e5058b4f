import { sql } from 'kysely'
import type { Kjedeledd } from '#core/historikk/kjede.ts'
import type { Trx } from '#platform/db/kobling.ts'
import type { Brudd } from './brudd.ts'
import { bladhash } from './hash.ts'
import { forseglede, radinnhold, type Kilde } from './radinnhold.ts'

interface Rader {
  readonly ider: readonly number[]
  readonly blader: readonly Buffer[]
}

export interface Lestsegl extends Kjedeledd {
  readonly tid: string
  readonly klynge: string
  readonly txUnder: string
  readonly txSegl: string
  readonly antall: number
  readonly rader: Readonly<Record<Kilde, Rader>>
  /** The highest number of history under this seal or one before it. */
  readonly hoyesteId: number
}

interface Rad {
  readonly id: number
  readonly tx: string
  readonly tabell: string
  readonly radnokkel: string
  readonly innhold: readonly (string | null)[]
}

/** The rows of one seal, compared with their leaves, in the order they were written. */
export async function radbrudd(
  trx: Trx,
  kilde: Kilde,
  segl: Lestsegl,
  forrige: Lestsegl | null,
): Promise<readonly Brudd[]> {
  const { ider, blader } = segl.rader[kilde]
  if (ider.length === 0) return []
  const svar = await sql<Rad>`
    select h.id, h.tx::text as tx, ${radnavn(kilde)}, ${radinnhold(kilde)} as innhold
    from ${sql.table(kilde)} h where h.id = any (${ider}::bigint[])`.execute(trx)
  const rader = new Map(svar.rows.map((r) => [r.id, r]))
  const ryddet = kilde === 'innsyn' ? await ryddetTil(trx) : 0
  return ider.flatMap((id, i): Brudd[] => {
    const rad = rader.get(id)
    const om = { sted: kilde, id, segl: segl.nr } as const
    if (rad === undefined) {
      return id <= ryddet ? [] : [{ ...om, slag: 'slettet', tabell: null, radnokkel: null }]
    }
    const hva = { tabell: rad.tabell, radnokkel: rad.radnokkel }
    if (blader[i]?.equals(bladhash(rad.innhold)) !== true)
      return [{ ...om, slag: 'endret', ...hva }]
    return kilde === 'historikk' && erSattInn(rad, forrige, segl.klynge)
      ? [{ ...om, slag: 'innsatt', ...hva }]
      : []
  })
}

/** Rows no seal knows: new ones, and those that cannot have been written by a change. */
export async function lesUforseglede(
  trx: Trx,
  kilde: Kilde,
  siste: Lestsegl | null,
  na: { readonly klynge: string; readonly xmaks: string },
) {
  const svar = await sql<Rad & { forbiTelleren: boolean }>`
    select h.id, h.tx::text as tx, ${radnavn(kilde)},
      h.id > coalesce((select last_value from pg_sequences
          where schemaname = 'public' and sequencename = ${`${kilde}_id_seq`}), 0)
        as "forbiTelleren"
    from ${sql.table(kilde)} h
    where h.id not in (${forseglede(kilde)}) order by h.id`.execute(trx)
  const erUmulig = (r: (typeof svar.rows)[number]) =>
    r.forbiTelleren ||
    BigInt(r.tx) >= BigInt(na.xmaks) ||
    (siste !== null && BigInt(r.tx) < BigInt(siste.txUnder)) ||
    (kilde === 'historikk' && erSattInn(r, siste, na.klynge))
  // Right after a restore from another cluster the numbers of transactions say nothing.
  const innsatte = siste === null || siste.klynge === na.klynge ? svar.rows.filter(erUmulig) : []
  const brudd = innsatte.map(({ id, tabell, radnokkel }): Brudd => {
    return { sted: kilde, slag: 'innsatt', id, segl: null, tabell, radnokkel }
  })
  return { brudd, antall: svar.rows.length - brudd.length }
}

/**
 * Numbers are drawn in order, and after the transaction has got its own: one that began after a seal
 * was set cannot have a number that seal had passed.
 */
function erSattInn(rad: Pick<Rad, 'id' | 'tx'>, forrige: Lestsegl | null, klynge: string): boolean {
  return (
    forrige !== null &&
    forrige.klynge === klynge &&
    BigInt(rad.tx) > BigInt(forrige.txSegl) &&
    rad.id <= forrige.hoyesteId
  )
}

function radnavn(kilde: Kilde) {
  return kilde === 'historikk'
    ? sql`h.tabell, h.radnokkel`
    : sql`'innsyn' as tabell, h.id::text as radnokkel`
}

/** Thrown away for its age: up to and with this number nothing is missed. */
async function ryddetTil(trx: Trx): Promise<number> {
  const svar = await trx
    .selectFrom('innsyn_rydding')
    .select((eb) => eb.fn.max('til_id').as('til'))
    .executeTakeFirst()
  return svar?.til ?? 0
}
