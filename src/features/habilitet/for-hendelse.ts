import type { Habilitetsgrunn, Regelgrunn, Utfall } from '#core/habilitet/typer.ts'
import type { Medlem } from '#features/vurdering/sporringer.ts'
import type { Trx } from '#platform/db/kobling.ts'
import type { Habilitetslesing } from './les-habilitetssak.ts'

/** One act as it is written. The number makes two who act on the same page one too many. */
export async function forHendelse(
  trx: Trx,
  { ar, gruppe, sak, sporsmal }: Habilitetslesing,
  h: {
    readonly slag: 'meldt' | 'trukket' | 'avgjort'
    readonly av: Medlem
    readonly utfall?: Utfall
    readonly grunn?: Habilitetsgrunn | null
    readonly regelgrunn?: Regelgrunn | null
    readonly ord: string
    readonly naa: Temporal.Instant
  },
): Promise<void> {
  const { medlem, rader } = sporsmal
  await trx
    .insertInto('habilitet')
    .values({
      fylke_id: ar.fylkeId,
      beslutningsgrunnlag_id: sak.sakId,
      person_id: medlem.personId,
      verv_id: medlem.vervId,
      organ: gruppe.navn,
      nr: rader.length + 1,
      slag: h.slag,
      utfall: h.utfall ?? null,
      grunn: h.grunn ?? null,
      regelgrunn: h.regelgrunn ?? null,
      ord: h.ord,
      av_person_id: h.av.personId,
      av_verv_id: h.av.vervId,
      tid: h.naa.toString(),
    })
    .execute()
}
