import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Ordningsregler } from '#core/ordning.ts'
import type { Periode } from '#core/register/periode.ts'
import type { Flerspraklig } from '#core/sprak.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { tolkFlerspraklig, tolkOrdningsregler } from '#features/register/ordningsregler.ts'
import { fra, til } from '#features/register/periodekolonner.ts'

export interface Ordningsversjon {
  readonly id: number
  /** Null: the whole country. */
  readonly fylkeId: string | null
  readonly gyldig: Periode
  readonly hjemmel: string
  readonly kilde: string
  readonly regler: Ordningsregler
  readonly versjon: number
}

export interface Ordning {
  readonly id: string
  readonly navn: Flerspraklig
  readonly kortnavn: string
  readonly gyldig: Periode
  readonly erstattetAv: string | null
  /** National first, then the county's own; each by when it begins. */
  readonly versjoner: readonly Ordningsversjon[]
  /** Years of this county in which a distribution is adopted or a decision basis submitted. */
  readonly lasteAr: readonly number[]
}

/** One query: the schemes, each with the country's and the county's versions of its rules. */
export async function hentOrdninger(
  db: LeseDb,
  fylkeId: string,
  bare?: string,
): Promise<readonly Ordning[]> {
  const rader = await db
    .selectFrom('ordning as o')
    .select((eb) => [
      'o.id',
      'o.navn',
      'o.kortnavn',
      'o.erstattet_av',
      fra('o.gyldig', 'fra'),
      til('o.gyldig', 'til'),
      jsonArrayFrom(
        eb
          .selectFrom('ordning_versjon as v')
          .select([
            'v.id',
            'v.fylke_id',
            'v.hjemmel',
            'v.kilde',
            'v.regler',
            'v.versjon',
            fra('v.gyldig', 'fra'),
            til('v.gyldig', 'til'),
          ])
          .whereRef('v.ordning_id', '=', 'o.id')
          .where((w) => w.or([w('v.fylke_id', 'is', null), w('v.fylke_id', '=', fylkeId)]))
          .orderBy(sql`v.fylke_id is not null`)
          .orderBy(sql`lower(v.gyldig) nulls first`),
      ).as('versjoner'),
      sql<number[]>`array(
        select t.ar from tilskuddsar t
        where t.fylke_id = ${fylkeId} and t.ordning_id = o.id and (
          exists (select from fordeling f
            where f.tilskuddsar_id = t.id and f.status in ('vedtatt', 'erstattet'))
          or exists (select from beslutningsgrunnlag b
            where b.tilskuddsar_id = t.id and b.sendt_tid is not null))
        order by t.ar)`.as('laste_ar'),
    ])
    .$if(bare !== undefined, (q) => q.where('o.id', '=', bare ?? ''))
    .orderBy('o.rekkefolge')
    .execute()
  return rader.map((o) => ({
    id: o.id,
    navn: tolkFlerspraklig(o.navn),
    kortnavn: o.kortnavn,
    gyldig: { fra: o.fra, til: o.til },
    erstattetAv: o.erstattet_av,
    versjoner: o.versjoner.map((v) => ({
      id: v.id,
      fylkeId: v.fylke_id,
      gyldig: { fra: v.fra, til: v.til },
      hjemmel: v.hjemmel,
      kilde: v.kilde,
      regler: tolkOrdningsregler(v.regler),
      versjon: v.versjon,
    })),
    lasteAr: o.laste_ar,
  }))
}
