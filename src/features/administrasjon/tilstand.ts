import { sql } from 'kysely'
import type { Arstilstand, Fylkestilstand } from '#core/administrasjon/kom-i-gang.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** What else the page of the county's settings tells: counts with no step of their own. */
export interface Mer {
  readonly organisasjoner: number
  readonly utvalg: number
  readonly sekretariat: number
  readonly sekretariatKanLoggeInn: number
  readonly apneSlettekrav: number
}

/** Counted from what is there on a day. One query. */
export async function hentFylkestilstand(
  db: LeseDb,
  fylkeId: string,
  dato: string,
): Promise<{ readonly tilstand: Fylkestilstand; readonly mer: Mer }> {
  const dag = sql`${dato}::date`
  const nettverk = sql`from nettverk n where n.fylke_id = f.id and n.gyldig @> ${dag}`
  const oppsett = (slag: string) => sql<boolean>`exists (select from fylkesoppsett x
    where x.fylke_id = f.id and x.slag = ${slag} and x.gyldig @> ${dag})`
  // A seat is vacant when nobody is its representative on the day.
  const seter = sql`from sete s where s.fylke_id = f.id and s.gyldig @> ${dag}`
  const rad = await db
    .selectFrom('fylke as f')
    .select([
      sql<number>`(select count(*)::int from organisasjon o
        where o.fylke_id = f.id and o.gyldig @> ${dag})`.as('organisasjoner'),
      sql<number>`(select count(*)::int from organisasjon o
        where o.fylke_id = f.id and o.gyldig @> ${dag}
          and o.type in ('kommune', 'fylkeskommune', 'privat-eier'))`.as('eiere'),
      sql<number>`(select count(*)::int ${nettverk})`.as('nettverk'),
      sql<number>`(select count(*)::int ${nettverk} and not exists (select from nettverksmedlem m
        where m.fylke_id = n.fylke_id and m.nettverk_id = n.id and m.gyldig @> ${dag}))`.as(
        'uten_medlemmer',
      ),
      sql<number>`(select count(*)::int from utvalg u
        where u.fylke_id = f.id and u.gyldig @> ${dag})`.as('utvalg'),
      sql<number>`(select count(*)::int from utvalg u join mandat m
          on m.fylke_id = u.fylke_id and m.utvalg_id = u.id and m.gyldig @> ${dag}
        where u.fylke_id = f.id and u.type = 'samarbeidsforum' and u.gyldig @> ${dag})`.as('forum'),
      sql<number>`(select count(*)::int ${seter})`.as('seter'),
      sql<number>`(select count(*)::int ${seter} and not exists (select from setebesetning b
        where b.sete_id = s.id and b.plass = 'representant' and b.gyldig @> ${dag}))`.as('ledige'),
      sql<number>`(select count(*)::int from ordning o where o.gyldig @> ${dag})`.as('ordninger'),
      sql<number>`(select count(*)::int from ordning o where o.gyldig @> ${dag} and not exists (
        select from fylkesoppsett x where x.slag = 'lovhenvisning' and x.gyldig @> ${dag}
          and (x.fylke_id is null or x.fylke_id = f.id)
          and x.verdi->'ordninger' ? o.id))`.as('uten_lov'),
      oppsett('brevavsender').as('brevavsender'),
      oppsett('behandlingsansvar').as('behandlingsansvar'),
      sql<number>`(select count(distinct v.person_id)::int from verv v
        where v.fylke_id = f.id and v.rolle = 'sekretariat' and v.gyldig @> ${dag})`.as(
        'sekretariat',
      ),
      sql<number>`(select count(distinct v.person_id)::int from verv v
        join identitet i on i.person_id = v.person_id
        where v.fylke_id = f.id and v.rolle = 'sekretariat' and v.gyldig @> ${dag})`.as(
        'kan_logge_inn',
      ),
      sql<number>`(select count(*)::int from slettekrav k where k.avgjort is null
        and (exists (select from verv v where v.person_id = k.person_id and v.fylke_id = f.id)
          or exists (select from setebesetning b join sete s on s.id = b.sete_id
            where b.person_id = k.person_id and s.fylke_id = f.id)))`.as('slettekrav'),
      // A year to come is judged on its first day: the forum may be given its scheme from then.
      sql<readonly Arstilstand[]>`(select coalesce(jsonb_agg(jsonb_build_object(
          'ar', t.ar, 'ordningId', t.ordning_id, 'ordning', o.kortnavn,
          'harTildelt', t.tildelt_kr is not null,
          'harFrist', t.innsendingsfrist is not null, 'harMote', t.innstillingsmote is not null,
          'nokleneGarOpp', coalesce((select sum(k.andel) = 1 from nokkel k
            where k.tilskuddsar_id = t.id), false),
          'nettverk', (select count(*) from nettverk n where n.fylke_id = t.fylke_id
            and n.gyldig && daterange(make_date(t.ar, 1, 1), make_date(t.ar, 12, 31), '[]')),
          'medNokkeltall', (select count(*) from (select k.nettverk_id from nokkeltall k
            where k.tilskuddsar_id = t.id group by k.nettverk_id
            having count(*) = (select count(*) from nokkel where tilskuddsar_id = t.id)) x),
          'harForum', exists (select from utvalg u join mandat m
            on m.fylke_id = u.fylke_id and m.utvalg_id = u.id
            where u.fylke_id = t.fylke_id and u.type = 'samarbeidsforum'
              and u.gyldig @> d.dag and m.gyldig @> d.dag
              and behandler_ordning(u.fylke_id, u.id, t.ordning_id, d.dag))
          ) order by t.ar, o.rekkefolge), '[]')
        from tilskuddsar t join ordning o on o.id = t.ordning_id
        cross join lateral (select greatest(${dag}, make_date(t.ar, 1, 1)) as dag) d
        where t.fylke_id = f.id and t.ar >= least(extract(year from ${dag})::int,
          (select max(y.ar) from tilskuddsar y where y.fylke_id = f.id)))`.as('arene'),
    ])
    .where('f.id', '=', fylkeId)
    .executeTakeFirstOrThrow()
  return {
    tilstand: {
      eiere: rad.eiere,
      nettverk: rad.nettverk,
      nettverkUtenMedlemmer: rad.uten_medlemmer,
      forum: rad.forum,
      seter: rad.seter,
      ledigeSeter: rad.ledige,
      ordninger: rad.ordninger,
      ordningerUtenLovhenvisning: rad.uten_lov,
      harBrevavsender: rad.brevavsender,
      harBehandlingsansvar: rad.behandlingsansvar,
      arene: rad.arene,
    },
    mer: {
      organisasjoner: rad.organisasjoner,
      utvalg: rad.utvalg,
      sekretariat: rad.sekretariat,
      sekretariatKanLoggeInn: rad.kan_logge_inn,
      apneSlettekrav: rad.slettekrav,
    },
  }
}
