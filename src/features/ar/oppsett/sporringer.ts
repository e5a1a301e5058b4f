import { sql } from 'kysely'
import type { Oppsettstilstand } from '#core/fordeling/kan-endre-oppsett.ts'
import type { FordelInngang } from '#core/fordeling/typer.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

export interface Nokkel {
  readonly nr: number
  readonly navn: string
  /** A decimal from 0 to 1, exactly as written. */
  readonly andel: string
  readonly telledato: string | null
  readonly kilde: string | null
}

export interface Oppsettnettverk {
  readonly id: string
  readonly navn: string
}

/** Key figures as exact decimals: network → number of the key → figure. */
export type Tallkart = ReadonlyMap<string, ReadonlyMap<number, string>>

/** What a grant year shares by, besides the amounts of `Tilskuddsar`. */
export interface Oppsett {
  readonly nokler: readonly Nokkel[]
  /** The county's networks in the year, by name. */
  readonly nettverk: readonly Oppsettnettverk[]
  readonly tall: Tallkart
  readonly tilstand: Oppsettstilstand
  /** The adopted distribution, if any: its frames stand whatever is changed here. */
  readonly vedtatt: { readonly nr: number; readonly sak: string | null } | null
}

/** One query, whatever the number of networks and keys. */
export async function hentOppsett(db: LeseDb, arId: number): Promise<Oppsett> {
  const [rad] = await oppsettene(db, { arId })
  if (rad === undefined) throw new Error(`Året ${arId} finnes ikke`)
  const tall = new Map<string, Map<number, string>>()
  for (const [nettverk, nokkel, verdi] of rad.tall) {
    const rader = tall.get(nettverk) ?? new Map<number, string>()
    tall.set(nettverk, rader.set(nokkel, verdi))
  }
  return {
    nokler: rad.nokler,
    // By the Norwegian alphabet, which the database need not know.
    nettverk: rad.nettverk.toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb')),
    tall,
    tilstand: { vurderte: rad.vurderte, innstillingVedtatt: rad.innstilling_vedtatt },
    vedtatt: rad.vedtatt,
  }
}

const oppsettene = forberedt((db, p: { arId: number }) =>
  db
    .selectFrom('tilskuddsar as t')
    .select([
      sql<Nokkel[]>`(select coalesce(jsonb_agg(jsonb_build_object('nr', k.nr, 'navn', k.navn,
          'andel', k.andel::text, 'telledato', k.telledato, 'kilde', k.kilde) order by k.nr), '[]')
        from nokkel k where k.tilskuddsar_id = t.id)`.as('nokler'),
      sql<Oppsettnettverk[]>`(select coalesce(jsonb_agg(
          jsonb_build_object('id', n.id, 'navn', n.navn) order by n.id), '[]')
        from nettverk n where n.fylke_id = t.fylke_id
          and n.gyldig && daterange(make_date(t.ar, 1, 1), make_date(t.ar, 12, 31), '[]'))`.as(
        'nettverk',
      ),
      sql<[string, number, string][]>`(select coalesce(jsonb_agg(
          jsonb_build_array(v.nettverk_id, v.nokkel_nr, v.verdi::text)), '[]')
        from nokkeltall v where v.tilskuddsar_id = t.id)`.as('tall'),
      sql<number>`(select count(*)::int from vurdering v
        join beslutningsgrunnlag b on b.id = v.beslutningsgrunnlag_id
        where b.tilskuddsar_id = t.id)`.as('vurderte'),
      sql<boolean>`exists (select from innstilling i
        where i.tilskuddsar_id = t.id and i.status = 'vedtatt')`.as('innstilling_vedtatt'),
      sql<{ nr: number; sak: string | null } | null>`(
        select jsonb_build_object('nr', f.vedtak_nr, 'sak', f.sak)
        from fordeling f where f.tilskuddsar_id = t.id and f.status = 'vedtatt')`.as('vedtatt'),
    ])
    .where('t.id', '=', p.arId),
)

/** The engine's input, with what is missing left missing, so that the engine can say so. */
export function tilInngang(ar: Tilskuddsar, oppsett: Oppsett): FordelInngang {
  return {
    tildelt: ar.tildelt,
    avsetninger: ar.avsetninger.map((a) => ({ navn: a.navn, belop: a.belop })),
    grunntilskudd: ar.grunntilskudd,
    nokler: oppsett.nokler.map((k) => ({ navn: k.navn, andel: k.andel })),
    nettverk: oppsett.nettverk.map((n) => ({
      ...n,
      verdier: Object.fromEntries(
        oppsett.nokler.map((k) => [k.navn, oppsett.tall.get(n.id)?.get(k.nr)]),
      ),
    })),
  }
}
