import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** How far a grant year has come, counted from what is there. Nothing of it is stored. */
export interface Arsstatus {
  readonly nettverk: number
  /** Networks with a figure under every key. */
  readonly medNokkeltall: number
  readonly forslag: number
  readonly vedtattFordeling: {
    readonly nr: number
    readonly tid: string
    readonly sak: string | null
  } | null
  readonly grunnlag: number
  readonly sendt: number
  /** Null: not for this reader, who could compute a shielded amount from it. */
  readonly omsokt: number | null
  readonly iGruppe: number
  readonly vurdert: number
  readonly innstillingVedtatt: string | null
  readonly innstillingUtkast: boolean
}

/** One query, constant in rows. */
export async function hentArsstatus(db: LeseDb, arId: number): Promise<Arsstatus> {
  const [rad] = await statuser(db, { arId })
  if (rad === undefined) throw new Error(`Året ${arId} finnes ikke`)
  return {
    nettverk: rad.nettverk,
    medNokkeltall: rad.med_nokkeltall,
    forslag: rad.forslag,
    vedtattFordeling: rad.vedtatt,
    grunnlag: rad.grunnlag,
    sendt: rad.sendt,
    omsokt: rad.omsokt,
    iGruppe: rad.i_gruppe,
    vurdert: rad.vurdert,
    innstillingVedtatt: rad.innstilling_vedtatt,
    innstillingUtkast: rad.innstilling_utkast,
  }
}

const statuser = forberedt((db, p: { arId: number }) =>
  db
    .selectFrom('arsstatus as s')
    .select([
      's.nettverk',
      's.med_nokkeltall',
      's.forslag',
      's.vedtatt',
      's.grunnlag',
      's.sendt',
      's.omsokt',
      's.i_gruppe',
      's.vurdert',
      's.innstilling_vedtatt',
      's.innstilling_utkast',
    ])
    .$castTo<Rad>()
    .where('s.tilskuddsar_id', '=', p.arId),
)

/** What the view gives: every column is a count or a fact, null only where it says so. */
interface Rad {
  readonly nettverk: number
  readonly med_nokkeltall: number
  readonly forslag: number
  readonly vedtatt: Arsstatus['vedtattFordeling']
  readonly grunnlag: number
  readonly sendt: number
  readonly omsokt: number | null
  readonly i_gruppe: number
  readonly vurdert: number
  readonly innstilling_vedtatt: string | null
  readonly innstilling_utkast: boolean
}
