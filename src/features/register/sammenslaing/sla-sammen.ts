import { sql } from 'kysely'
import type { Dato } from '#core/dato.ts'
import {
  slaSammen,
  type Medlemskap,
  type Sammenslaing,
  type Sammenslaingsfeil,
} from '#core/register/medlemskap.ts'
import { snitt } from '#core/register/periode.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { fangOverlapp, type Lagringsfeil } from '#features/register/lagring.ts'
import { medGrunn } from '#features/register/nettverk/avslutt.ts'
import {
  hentOrganisasjoner,
  type Organisasjon,
} from '#features/register/organisasjon/sporringer.ts'
import { daterange } from '#features/register/periodekolonner.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'

export interface SlaSammen {
  readonly fylkeId: string
  readonly fraId: string
  readonly tilId: string
  /** The first day as one. */
  readonly dato: Dato
}

export type SlaSammenFeil = Lagringsfeil | { readonly slag: Sammenslaingsfeil }

export interface Sammenslaingsplan extends Sammenslaing {
  readonly fra: Organisasjon
  readonly til: Organisasjon
  /** What the plan was made from: both organisations' versions. */
  readonly versjon: string
}

/** What would happen, from organisations as read. */
export function planlegg(
  organisasjoner: readonly Organisasjon[],
  p: SlaSammen,
): Resultat<Sammenslaingsplan, SlaSammenFeil> {
  const finn = (id: string) => organisasjoner.find((o) => o.id === id && o.fylkeId === p.fylkeId)
  const [fra, til] = [finn(p.fraId), finn(p.tilId)]
  if (fra === undefined || til === undefined) return feil({ slag: 'finnes-ikke' })
  const plan = slaSammen({
    fra,
    til,
    dato: p.dato,
    medlemskap: [fra, til].flatMap((o) =>
      o.medlemskap.map((m): Medlemskap => ({ ...m, organisasjonId: o.id })),
    ),
  })
  if (!plan.ok) return feil({ slag: plan.feil })
  return ok({ ...plan.verdi, fra, til, versjon: `${fra.versjon}.${til.versjon}` })
}

/** One municipality becomes part of another: all of it, or nothing of it. */
export function utforSammenslaing(
  db: Db,
  p: SlaSammen & { readonly versjon: string; readonly kilde: string },
): Promise<Resultat<Sammenslaingsplan, SlaSammenFeil>> {
  return fangOverlapp<Sammenslaingsplan, SlaSammenFeil>(
    () =>
      withTransaction(db, async (trx) => {
        const plan = planlegg(await hentOrganisasjoner(trx, p.fylkeId), p)
        if (!plan.ok) return plan
        if (plan.verdi.versjon !== p.versjon) return feil({ slag: 'konflikt' } as const)
        await skriv(trx, p, plan.verdi)
        return plan
      }),
    { slag: 'konflikt' },
  )
}

async function skriv(
  trx: Trx,
  p: SlaSammen & { readonly kilde: string },
  plan: Sammenslaingsplan,
): Promise<void> {
  for (const m of plan.avsluttes) {
    const kilde = plan.fra.medlemskap.find((x) => x.id === m.id)?.kilde ?? null
    await trx
      .updateTable('nettverksmedlem')
      .set({
        gyldig: daterange({ fra: m.gyldig.fra, til: p.dato }),
        kilde: medGrunn(kilde, p.kilde),
      })
      .where('id', '=', m.id)
      .execute()
  }
  for (const m of plan.nyeMedlemskap)
    await trx
      .insertInto('nettverksmedlem')
      .values({
        fylke_id: p.fylkeId,
        nettverk_id: m.nettverkId,
        organisasjon_id: p.tilId,
        gyldig: daterange(m.gyldig),
        kilde: p.kilde,
      })
      .execute()
  await trx
    .updateTable('organisasjon')
    .set({
      gyldig: daterange(snitt(plan.fra.gyldig, { fra: null, til: p.dato })),
      kilde: medGrunn(plan.fra.kilde, p.kilde),
      versjon: sql<number>`versjon + 1`,
    })
    .where('id', '=', p.fraId)
    .execute()
  await trx
    .updateTable('organisasjon')
    .set({ versjon: sql<number>`versjon + 1` })
    .where('id', '=', p.tilId)
    .execute()
  const berorte = plan.avsluttes.map((m) => m.nettverkId)
  if (berorte.length > 0)
    await trx
      .updateTable('nettverk')
      .set({ versjon: sql<number>`versjon + 1` })
      .where('fylke_id', '=', p.fylkeId)
      .where('id', 'in', berorte)
      .execute()
}
