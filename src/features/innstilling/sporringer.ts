import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { enAv } from '#core/en-av.ts'
import { regnPott } from '#core/fordeling/regn-pott.ts'
import type { Fordeling } from '#core/fordeling/typer.ts'
import { kroner, NULL_KRONER } from '#core/kroner.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Hvem } from '#features/fordeling/sporringer.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { navnene } from './deltakelse/sporringer.ts'
import { hentDeltakelse } from './hent-deltakelse.ts'
import { hentNettverkssaker } from './hent-nettverkssaker.ts'
import type {
  Innstillingsinndata,
  LagretInnstilling,
  PublisertTabell,
  Stengtlinje,
} from './typer.ts'

const STATUSER = ['utkast', 'vedtatt', 'erstattet'] as const
export type Innstillingsstatus = (typeof STATUSER)[number]

/** A version of the year's joint recommendation. */
export interface Innstillingsrad {
  readonly id: number
  readonly nr: number
  readonly status: Innstillingsstatus
  readonly sak: string
  readonly utvidetRamme: { readonly pa: boolean; readonly grunn: string }
  readonly versjon: number
  /** When the draft was last saved; null for one from before it was recorded. */
  readonly endretTid: string | null
  readonly endretAv: Hvem | null
  readonly vedtattTid: string | null
  readonly vedtattAv: Hvem | null
}

/** The year's recommendation is adopted, so its frames, assessments and decision bases are locked. */
export async function erInnstillingVedtatt(db: LeseDb, arId: number): Promise<boolean> {
  const { vedtatt } = await db
    .selectNoFrom(
      sql<boolean>`exists (select from innstilling i
        where i.tilskuddsar_id = ${arId} and i.status = 'vedtatt')`.as('vedtatt'),
    )
    .executeTakeFirstOrThrow()
  return vedtatt
}

/** Every version of the year, newest first; at most one draft and one adopted. One query. */
export async function hentInnstillinger(
  db: LeseDb,
  arId: number,
): Promise<readonly Innstillingsrad[]> {
  const rader = await versjoner(db, { arId })
  return rader.map((r) => ({
    id: r.id,
    nr: r.nr,
    status: enAv(STATUSER, r.status),
    sak: r.sak,
    utvidetRamme: { pa: r.utvidet_ramme, grunn: r.utvidet_ramme_grunn },
    versjon: r.versjon,
    endretTid: r.sist_endret_tid,
    endretAv: r.sist_endret_av,
    vedtattTid: r.vedtatt_tid,
    vedtattAv: r.vedtatt_av,
  }))
}

const versjoner = forberedt((db, p: { arId: number }) =>
  db
    .selectFrom('innstilling as i')
    .select((eb) => [
      'i.id',
      'i.nr',
      'i.status',
      'i.sak',
      'i.utvidet_ramme',
      'i.utvidet_ramme_grunn',
      'i.versjon',
      'i.sist_endret_tid',
      'i.vedtatt_tid',
      jsonObjectFrom(
        eb
          .selectFrom('setebesetning as v')
          .innerJoin('sete as vs', 'vs.id', 'v.sete_id')
          .innerJoin('person as p', 'p.id', 'v.person_id')
          .select(['p.navn', 'vs.navn as sete'])
          .whereRef('v.id', '=', 'i.sist_endret_av'),
      ).as('sist_endret_av'),
      jsonObjectFrom(
        eb
          .selectFrom('setebesetning as v')
          .innerJoin('sete as vs', 'vs.id', 'v.sete_id')
          .innerJoin('person as p', 'p.id', 'v.person_id')
          .select(['p.navn', 'vs.navn as sete'])
          .whereRef('v.id', '=', 'i.vedtatt_av'),
      ).as('vedtatt_av'),
    ])
    .where('i.tilskuddsar_id', '=', p.arId)
    .orderBy('i.nr', 'desc'),
)

/**
 * An adopted or replaced version as it was stored, with the names as they are now, and without the
 * cases the database closes to this reader. One query.
 */
export async function hentLagret(
  db: LeseDb,
  id: number,
): Promise<
  LagretInnstilling & {
    readonly stengte: readonly Stengtlinje[]
    readonly navn: Readonly<Record<string, string>>
  }
> {
  // Written by `vedtaInnstilling` only, and in this form; the database locks it.
  const [lagret] = await lagrede(db, { id })
  if (lagret === undefined) throw new Error(`Innstillingen ${id} er ikke vedtatt`)
  return lagret
}

const lagrede = forberedt((db, p: { id: number }) =>
  db
    .selectFrom('lagret_innstilling as i')
    .select([
      sql<LagretInnstilling['inndata']>`i.inndata`.as('inndata'),
      sql<LagretInnstilling['utdata']>`i.utdata`.as('utdata'),
      sql<readonly Stengtlinje[]>`i.stengte`.as('stengte'),
      navnene,
    ])
    .where('i.innstilling_id', '=', p.id),
)

type Utkast = Pick<Innstillingsrad, 'sak' | 'utvidetRamme'>

/** What the draft is computed from now; without a draft, what it would be. Four queries. */
export async function hentInndata(
  db: LeseDb,
  ar: Tilskuddsar,
  utkast: Utkast | null,
): Promise<Innstillingsinndata> {
  return (await hentUtkastdata(db, ar, utkast)).inndata
}

/** The same, with the names of the people it names by number. */
export async function hentUtkastdata(
  db: LeseDb,
  ar: Tilskuddsar,
  utkast: Utkast | null,
): Promise<{ readonly inndata: Innstillingsinndata; readonly navn: ReadonlyMap<number, string> }> {
  const [[grunnlag], saker, deltakelse] = await Promise.all([
    bygdPa(db, { arId: ar.id }),
    hentNettverkssaker(db, ar),
    hentDeltakelse(db, ar),
  ])
  if (grunnlag === undefined) throw new Error('Spørringen ga ingen rad')
  const fordeling = grunnlag.fordeling ?? undefined
  const { perSak, navn } = deltakelse
  const nettverk = saker.map((n) =>
    n.sak === null ? n : { ...n, sak: { ...n.sak, ...perSak.get(n.sak.grunnlagId) } },
  )
  const pott =
    fordeling?.utdata.pott ??
    regnPott({
      ...ar,
      avsetninger: ar.avsetninger.map((a) => a.belop),
      antallNettverk: nettverk.length,
    }).pott
  const inndata = {
    fylke: ar.fylkeNavn,
    ordning: ar.ordningKort,
    ar: ar.ar,
    sak: utkast?.sak ?? '',
    mote: ar.innstillingsmote,
    pott: pott ?? NULL_KRONER,
    fordeling:
      fordeling === undefined
        ? null
        : {
            sak: fordeling.sak ?? '',
            dato: fordeling.dato,
            avsetninger: fordeling.utdata.avsetninger.map((a) => ({
              ...a,
              direkteTil: ar.avsetninger.find((x) => x.navn === a.navn)?.direkteTil ?? null,
            })),
            grunntilskuddSum: fordeling.utdata.grunntilskuddSum,
            nokler: fordeling.utdata.nokler.map((n) => ({ navn: n.navn, andel: n.andel })),
          },
    utvidetRamme: utkast?.utvidetRamme ?? { pa: false, grunn: '' },
    kriterier: ar.regler.kriterier.map(({ nr, navn }) => ({ nr, navn })),
    nettverk,
    publisert: tilTabell(grunnlag.publisert),
  }
  return { inndata, navn }
}

function tilTabell(
  rader: readonly { readonly id: string; readonly belop: number; readonly kilde: string }[],
): PublisertTabell | null {
  const [forste] = rader
  if (forste === undefined) return null
  return {
    kilde: forste.kilde,
    rammer: rader.map((r) => ({ nettverkId: r.id, ramme: kroner(r.belop) })),
  }
}

/** What the recommendation builds on: the adopted frames, and those published elsewhere. */
const bygdPa = forberedt((db, p: { arId: number }) =>
  db.selectNoFrom((eb) => [
    jsonObjectFrom(
      eb
        .selectFrom('fordeling as f')
        .select([
          'f.sak',
          sql<string>`(f.vedtatt_tid at time zone 'Europe/Oslo')::date`.as('dato'),
          // Written by the distribution's own commands only; see LagretRegnestykke there.
          sql<Fordeling>`f.utdata`.as('utdata'),
        ])
        .where('f.tilskuddsar_id', '=', p.arId)
        .where('f.status', '=', 'vedtatt'),
    ).as('fordeling'),
    jsonArrayFrom(
      eb
        .selectFrom('publisert_ramme as r')
        .innerJoin('nettverk as n', (j) =>
          j.onRef('n.fylke_id', '=', 'r.fylke_id').onRef('n.id', '=', 'r.nettverk_id'),
        )
        .select(['r.nettverk_id as id', 'r.belop_kr as belop', 'r.kilde'])
        .where('r.tilskuddsar_id', '=', p.arId)
        .orderBy('n.navn'),
    ).as('publisert'),
  ]),
)
