import { sql } from 'kysely'
import { enAv } from '#core/en-av.ts'
import { vurderingstilstand } from '#core/vurdering/vurderingstilstand.ts'
import { erEgen, synFor, type Lukket } from '#features/beslutningsgrunnlag/syn.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import type { Gjelder } from '#platform/http/svar.ts'
import { osloDato } from '#platform/oslo-dato.ts'
import { saksnokkel, type Hendelse, type Sakslinje } from './sporringer.ts'

/** How one case stands to the one who reads. */
interface Saksyn {
  readonly lukket: Lukket | null
  /** Set when it is shielded, or closed to the forum, and read by others than those who wrote it. */
  readonly noteres: Gjelder | null
  /** The group's work on it, assessment and impartiality, is read by this reader. */
  readonly gruppas: boolean
}

const STATUSER = ['utkast', 'sendt', 'returnert', 'trukket'] as const

/** Every case of the county, by `saksnokkel`. One query. */
export async function hentSaksyn(
  f: Pick<Foresporsel, 'db' | 'kan' | 'naa' | 'aktor'>,
  fylkeId: string,
): Promise<ReadonlyMap<string, Saksyn>> {
  const naa = f.naa()
  return new Map(
    (await hentSaker(f.db, fylkeId)).map((s) => {
      const grunnlag = {
        status: enAv(STATUSER, s.status),
        vurdert: s.vurdert,
        skjerming: s.skjermet ? {} : null,
      }
      const sak = { ...s, grunnlag }
      const { lukket, tilstand } = synFor(f.kan, { ...s, fylkeId }, sak, naa)
      const { tilskuddsarId, nettverkId, ordningId } = s
      const gruppas = f.kan('vurdering.se', {
        fylkeId,
        ordningId,
        tilstand: vurderingstilstand(s.innsendingsfrist, osloDato(naa)),
      }).ok
      const stengt = s.skjermet || tilstand === 'kladd' || tilstand === 'sendt'
      const noteres =
        stengt && lukket === null && !erEgen(f.aktor, { fylkeId, ordningId }, nettverkId)
          ? { fylkeId, tilskuddsarId, nettverkId }
          : null
      return [saksnokkel(tilskuddsarId, nettverkId), { lukket, noteres, gruppas }] as const
    }),
  )
}

async function hentSaker(db: LeseDb, fylkeId: string) {
  return db
    .selectFrom('beslutningsgrunnlag as b')
    .innerJoin('tilskuddsar as t', 't.id', 'b.tilskuddsar_id')
    .select([
      't.id as tilskuddsarId',
      't.innsendingsfrist',
      't.ordning_id as ordningId',
      'b.nettverk_id as nettverkId',
      'b.status',
      sql<boolean>`exists (select from vurdering v where v.beslutningsgrunnlag_id = b.id)`.as(
        'vurdert',
      ),
      sql<boolean>`exists (select from skjerming k
        where k.beslutningsgrunnlag_id = b.id and k.opphevet_tid is null)`.as('skjermet'),
      sql<boolean>`exists (select from innstilling i
        where i.tilskuddsar_id = t.id and i.status = 'vedtatt')`.as('innstillingVedtatt'),
      sql<string | null>`(select p.fra from publisering p
        where p.tilskuddsar_id = t.id and p.opphevet_tid is null)`.as('publisertFra'),
    ])
    .where('b.fylke_id', '=', fylkeId)
    .execute()
}

// The body, and the columns of the case itself that tell how far it has come and no more.
const KROPPEN = new Set([
  'beslutningsgrunnlag',
  'grunnlagsinnhold',
  'tiltak',
  'deltakerlinje',
  'budsjettlinje',
])
const FRAMDRIFT =
  /^(id|tilskuddsar_id|fylke_id|nettverk_id|status|sendt_tid|sendt_av|returnert_grunn|trukket_grunn|sist_endret_.*|versjon|beslutningsgrunnlag_id|nr)$/

// What the group does with a case, and what is said of its members, is for those who may see the
// groups: the partnership reads the outcome when it is adopted.
const GRUPPAS = new Set(['vurdering', 'vurderingsdeltaker', 'gruppesak', 'habilitet'])

/**
 * That the body was changed, and not to what, where this reader may not read the case; nothing of
 * the group's work where this reader may not read that. With a line go the reasons it gave.
 */
export function utenLukket(
  hendelser: readonly Hendelse[],
  syn: ReadonlyMap<string, Saksyn>,
  selv = false,
): readonly Hendelse[] {
  const lesesAv = (l: Sakslinje) =>
    selv || !GRUPPAS.has(l.tabell) || syn.get(l.sak ?? '')?.gruppas === true
  return hendelser.map((h) => ({
    ...h,
    linjer: h.linjer
      .filter(lesesAv)
      .map((l) => (erLukket(l, syn.get(l.sak ?? '')) ? bareFramdrift(l) : l)),
  }))
}

/** What is noted of a page with these on it. */
export function lestI(
  hendelser: readonly Hendelse[],
  syn: ReadonlyMap<string, Saksyn>,
): readonly Gjelder[] {
  const saker = new Set(hendelser.flatMap((h) => h.linjer.filter(erKropp).map((l) => l.sak ?? '')))
  return [...saker].flatMap((s) => syn.get(s)?.noteres ?? [])
}

function erKropp(l: Sakslinje): boolean {
  return KROPPEN.has(l.tabell)
}

/**
 * A case that is not known is not open. What is recommended is the plenary's own, and closed only
 * where the case is shielded.
 */
function erLukket(l: Sakslinje, syn: Saksyn | undefined): boolean {
  if (l.tabell === 'innstillingslinje') return syn?.lukket === 'skjermet'
  return erKropp(l) && syn?.lukket !== null
}

function bareFramdrift(l: Sakslinje): Sakslinje {
  const apent = (verdier: Sakslinje['for']) =>
    verdier && Object.fromEntries(Object.entries(verdier).filter(([k]) => FRAMDRIFT.test(k)))
  // Why it was sent back or withdrawn is told; the reasons of other tables are of what is closed.
  const begrunnelse = l.tabell === 'beslutningsgrunnlag' ? l.begrunnelse : null
  return { ...l, for: apent(l.for), etter: apent(l.etter), begrunnelse }
}
