import { sql } from 'kysely'
import type { Fordelingsstatus } from '#core/fordeling/kan-vedta.ts'
import type { Rammerad } from '#core/fordeling/sammenlign.ts'
import { kroner, type Kroner } from '#core/kroner.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import type { LagretRegnestykke } from './lagret.ts'

export interface Hvem {
  readonly navn: string
  readonly sete: string
}

/** A proposal, the distribution in force, or one that has been replaced. */
export interface Fordelingsrad {
  readonly id: number
  readonly navn: string
  readonly status: Fordelingsstatus
  readonly vedtakNr: number | null
  readonly pott: Kroner
  readonly sak: string | null
  readonly opprettetTid: string
  readonly opprettetAv: Hvem | null
  readonly vedtattTid: string | null
  readonly vedtattAv: Hvem | null
}

export type LagretFordeling = Fordelingsrad & LagretRegnestykke

function fordelingsrader(db: LeseDb, p: { arId: number }) {
  return db
    .selectFrom('fordeling as f')
    .leftJoin('setebesetning as ov', 'ov.id', 'f.opprettet_av')
    .leftJoin('sete as os', 'os.id', 'ov.sete_id')
    .leftJoin('person as op', 'op.id', 'ov.person_id')
    .leftJoin('setebesetning as vv', 'vv.id', 'f.vedtatt_av')
    .leftJoin('sete as vs', 'vs.id', 'vv.sete_id')
    .leftJoin('person as vp', 'vp.id', 'vv.person_id')
    .select([
      'f.id',
      'f.navn',
      // The column's check constraint holds the same list.
      sql<Fordelingsstatus>`f.status`.as('status'),
      'f.vedtak_nr',
      'f.pott_kr',
      'f.sak',
      'f.opprettet_tid',
      'f.vedtatt_tid',
      'op.navn as opprettet_navn',
      'os.navn as opprettet_sete',
      'vp.navn as vedtatt_navn',
      'vs.navn as vedtatt_sete',
    ])
    .where('f.tilskuddsar_id', '=', p.arId)
}

type Rad = Awaited<ReturnType<ReturnType<typeof fordelingsrader>['executeTakeFirstOrThrow']>>

function tilRad(r: Rad): Fordelingsrad {
  return {
    id: r.id,
    navn: r.navn,
    status: r.status,
    vedtakNr: r.vedtak_nr,
    pott: kroner(r.pott_kr),
    sak: r.sak,
    opprettetTid: r.opprettet_tid,
    opprettetAv: hvem(r.opprettet_navn, r.opprettet_sete),
    vedtattTid: r.vedtatt_tid,
    vedtattAv: hvem(r.vedtatt_navn, r.vedtatt_sete),
  }
}

function hvem(navn: string | null, sete: string | null): Hvem | null {
  return navn === null || sete === null ? null : { navn, sete }
}

/** The one in force first, then the replaced, newest first, then proposals, newest first. One query. */
export async function hentFordelinger(db: LeseDb, arId: number): Promise<readonly Fordelingsrad[]> {
  return (await alleFordelinger(db, { arId })).map(tilRad)
}

const alleFordelinger = forberedt((db, p: { arId: number }) =>
  fordelingsrader(db, p)
    .orderBy(sql`f.status = 'forslag'`)
    .orderBy('f.vedtak_nr', 'desc')
    .orderBy('f.opprettet_tid', 'desc')
    .orderBy('f.id', 'desc'),
)

/** Those of the year among `ider`, with input and output, in the order asked for. One query. */
export async function hentRegnestykker(
  db: LeseDb,
  arId: number,
  ider: readonly number[],
): Promise<readonly LagretFordeling[]> {
  if (ider.length === 0) return []
  return (await medRegnestykke(db, { arId, ider }))
    .map((r) => Object.assign(tilRad(r), { inndata: r.inndata, utdata: r.utdata }))
    .toSorted((a, b) => ider.indexOf(a.id) - ider.indexOf(b.id))
}

const medRegnestykke = forberedt((db, p: { arId: number; ider: readonly number[] }) =>
  fordelingsrader(db, p)
    // Written by our own commands only, and in this form; see LagretRegnestykke.
    .select([
      sql<LagretRegnestykke['inndata']>`f.inndata`.as('inndata'),
      sql<LagretRegnestykke['utdata']>`f.utdata`.as('utdata'),
    ])
    .where(sql<boolean>`f.id = any(${p.ider}::integer[])`),
)

/** How many decision bases of the year a group has assessed. One query. */
export async function tellVurderte(db: LeseDb, arId: number): Promise<number> {
  const { antall } = await db
    .selectFrom('vurdering as v')
    .innerJoin('beslutningsgrunnlag as b', 'b.id', 'v.beslutningsgrunnlag_id')
    .select((eb) => eb.fn.countAll<number>().as('antall'))
    .where('b.tilskuddsar_id', '=', arId)
    .executeTakeFirstOrThrow()
  return antall
}

export interface PublisertRamme extends Rammerad {
  readonly kilde: string
}

/** A table of frames published elsewhere; empty when none is imported. One query. */
export async function hentPubliserte(db: LeseDb, arId: number): Promise<readonly PublisertRamme[]> {
  const rader = await publiserte(db, { arId })
  return rader.map((r) => ({
    id: r.nettverk_id,
    navn: r.navn,
    ramme: kroner(r.belop_kr),
    kilde: r.kilde,
  }))
}

const publiserte = forberedt((db, p: { arId: number }) =>
  db
    .selectFrom('publisert_ramme as p')
    .innerJoin('nettverk as n', (j) =>
      j.onRef('n.fylke_id', '=', 'p.fylke_id').onRef('n.id', '=', 'p.nettverk_id'),
    )
    .select(['p.nettverk_id', 'n.navn', 'p.belop_kr', 'p.kilde'])
    .where('p.tilskuddsar_id', '=', p.arId)
    .orderBy('n.navn'),
)

/** Last year's adopted frames of the same scheme and county; empty when there are none. One query. */
export async function hentFjorarets(db: LeseDb, ar: Tilskuddsar): Promise<readonly Rammerad[]> {
  const { fylkeId, ordningId } = ar
  const rader = await rammer(db, { fylkeId, ordningId, ar: ar.ar - 1 })
  return rader.map((r) => ({ id: r.nettverk_id, navn: r.navn, ramme: kroner(r.belop_kr) }))
}

const rammer = forberedt((db, p: { fylkeId: string; ordningId: string; ar: number }) =>
  db
    .selectFrom('tilskuddsar as t')
    .innerJoin('fordeling as f', 'f.tilskuddsar_id', 't.id')
    .innerJoin('ramme as r', 'r.fordeling_id', 'f.id')
    .innerJoin('nettverk as n', (j) =>
      j.onRef('n.fylke_id', '=', 'r.fylke_id').onRef('n.id', '=', 'r.nettverk_id'),
    )
    .select(['r.nettverk_id', 'n.navn', 'r.belop_kr'])
    .where('t.fylke_id', '=', p.fylkeId)
    .where('t.ordning_id', '=', p.ordningId)
    .where('t.ar', '=', p.ar)
    .where('f.status', '=', 'vedtatt')
    .orderBy('n.navn'),
)
