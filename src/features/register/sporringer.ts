import type { LeseDb } from '#platform/db/kobling.ts'
import { enAv, MAALFORMER, SAMISKE_SPRAK, type Maalform, type Samisksprak } from './typer.ts'

export interface Fylke {
  readonly id: string
  readonly navn: string
  readonly navnSamisk: string | null
  readonly samiskKode: Samisksprak | null
  readonly statsforvalter: string
  readonly maalform: Maalform
  readonly erDemo: boolean
  readonly versjon: number
}

export async function hentFylke(db: LeseDb, id: string): Promise<Fylke | undefined> {
  const r = await db
    .selectFrom('fylke')
    .select([
      'id',
      'navn',
      'navn_samisk',
      'samisk_sprakkode',
      'statsforvalter',
      'maalform',
      'er_demo',
      'versjon',
    ])
    .where('id', '=', id)
    .where('er_nasjonal', '=', false)
    .executeTakeFirst()
  return (
    r && {
      id: r.id,
      navn: r.navn,
      navnSamisk: r.navn_samisk,
      samiskKode: r.samisk_sprakkode === null ? null : enAv(SAMISKE_SPRAK, r.samisk_sprakkode),
      statsforvalter: r.statsforvalter,
      maalform: enAv(MAALFORMER, r.maalform),
      erDemo: r.er_demo,
      versjon: r.versjon,
    }
  )
}
