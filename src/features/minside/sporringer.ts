import { sql, type RawBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Endring } from '#core/oppgaver/endringer.ts'
import type { Situasjon } from '#core/oppgaver/typer.ts'
import { hattkolonner, tilAktor } from '#features/tilgang/sporringer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { gjeldendeKontekst, medKontekst } from '#platform/kontekst.ts'
import { endringene, tolkEndringer } from './endringer.ts'
import { situasjonsskjema } from './situasjonsskjema.ts'

/** How long before the end of a term somebody must do something about it. */
const VARSELDAGER = 120

export interface Minsituasjon extends Situasjon {
  readonly navn: string
  /** What has happened, when it was asked for; newest first. */
  readonly endringer: readonly Endring[]
}

export interface Sporsmal {
  /** One of the person's seats. */
  readonly vervId: number
  /**
   * The counties of the person's own seats: each is read as it would be from a seat in it. None: what
   * is public, for a seat in no county.
   */
  readonly fylker: readonly string[]
  readonly naa: Temporal.Instant
  /** Asks for what has happened since, too. */
  readonly siden?: string
}

/**
 * All that what a person must do is found from, by one of the person's seats: every seat, the years
 * without an adopted recommendation, the bodies, the open invitations. One query a county: in each
 * the database shows what it shows to somebody who acts from a seat there, and nothing is read of
 * two counties at once. Undefined when the seat is not there.
 */
export async function hentSituasjon(db: LeseDb, s: Sporsmal): Promise<Minsituasjon | undefined> {
  const gjeldende = gjeldendeKontekst()
  const deler = await Promise.all(
    (s.fylker.length === 0 ? [''] : s.fylker).map((fylkeId) =>
      medKontekst({ ...gjeldende, les: fylkeId, skriv: '' }, () => iFylket(db, s, fylkeId)),
    ),
  )
  const [forst] = deler
  if (forst === undefined) return undefined
  const alle = deler.filter((d) => d !== undefined)
  return {
    ...forst,
    ar: alle.flatMap((d) => d.ar).toSorted((a, b) => a.ar - b.ar),
    utvalg: alle.flatMap((d) => d.utvalg),
    invitasjoner: alle.flatMap((d) => d.invitasjoner),
    ikkeLevert: alle.flatMap((d) => d.ikkeLevert),
    endringer: alle.flatMap((d) => d.endringer).toSorted((a, b) => b.tid.localeCompare(a.tid)),
  }
}

async function iFylket(
  db: LeseDb,
  { vervId, naa, siden }: Sporsmal,
  fylkeId: string,
): Promise<Minsituasjon | undefined> {
  const dag = naa.toZonedDateTimeISO('Europe/Oslo').toPlainDate()
  const d = dag.toString()
  const rad = await db
    .selectFrom('verv as meg')
    .innerJoin('person as p', 'p.id', 'meg.person_id')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('verv as v')
          .select(hattkolonner(d))
          .whereRef('v.person_id', '=', 'p.id')
          .where(sql<boolean>`v.gyldig @> ${d}::date`)
          .orderBy('v.sete')
          .orderBy('v.id'),
      ).as('hatter'),
      sql`jsonb_build_object(
      'person', jsonb_build_object('id', p.id, 'navn', p.navn),
      'dager_for', coalesce((select to_jsonb(r.dager_for) from varselregel r
        where r.gyldig @> ${d}::date and (r.fylke_id is null or r.fylke_id = meg.fylke_id)
        order by r.fylke_id is null limit 1), '[]'),
      'ar', (${arene(d, fylkeId)}), 'utvalg', (${utvalgene(d, fylkeId)}),
      'invitasjoner', (${invitasjonene(fylkeId)}),
      'ikkeLevert', (${ikkeLevert(fylkeId)}))`.as('bilde'),
      (siden === undefined ? sql`'[]'::jsonb` : endringene([fylkeId], siden)).as('endringer'),
    ])
    .where('meg.id', '=', vervId)
    .executeTakeFirst()
  if (rad === undefined) return undefined
  const b = situasjonsskjema.parse(rad.bilde)
  const hatter = rad.hatter.map((h) => ({
    ...tilAktor(h, b.person.navn),
    vervId: h.id,
    fylkeId: h.fylke_id,
  }))
  return {
    dato: d,
    varselFra: dag.add({ days: VARSELDAGER }).toString(),
    snartFra: dag.add({ days: Math.min(7, ...b.dager_for) }).toString(),
    personId: b.person.id,
    navn: b.person.navn,
    hatter,
    ar: b.ar,
    utvalg: b.utvalg,
    invitasjoner: b.invitasjoner,
    ikkeLevert: b.ikkeLevert,
    endringer: tolkEndringer(rad.endringer, { personId: b.person.id, hatter }),
  }
}

// A list is empty, never null; the county must be one of the person's.
const mine = (fylkeId: string, d: string) =>
  sql`(select v.fylke_id from verv v
    where v.person_id = p.id and v.fylke_id = ${fylkeId} and v.gyldig @> ${d}::date)`
const sekretariats = (fylkeId: string) =>
  sql`(select v.fylke_id from verv v
    where v.person_id = p.id and v.fylke_id = ${fylkeId} and v.rolle = 'sekretariat')`

function arene(d: string, fylkeId: string) {
  const iAret = sql`daterange(make_date(t.ar, 1, 1), make_date(t.ar, 12, 31), '[]')`
  return sql`select coalesce(jsonb_agg(jsonb_build_object(
    'arId', t.id, 'fylkeId', t.fylke_id, 'ar', t.ar, 'ordningId', t.ordning_id,
    'ordningNavn', o.navn, 'ordningKort', o.kortnavn,
    'ordningGjelder', o.gyldig && ${iAret},
    'innsendingsfrist', t.innsendingsfrist, 'innstillingsmote', t.innstillingsmote,
    'tildelt', t.tildelt_kr is not null,
    'nokler', (select count(*) from nokkel k where k.tilskuddsar_id = t.id),
    'medNokkeltall', (select count(*) from (
      select k.nettverk_id from nokkeltall k where k.tilskuddsar_id = t.id group by 1
      having count(*) = (select count(*) from nokkel where tilskuddsar_id = t.id)) x),
    'forslag', (select count(*) from fordeling f
      where f.tilskuddsar_id = t.id and f.status = 'forslag'),
    'rammerVedtatt', exists (select from fordeling f
      where f.tilskuddsar_id = t.id and f.status = 'vedtatt'),
    'nettverk', (select coalesce(jsonb_agg(jsonb_build_object(
        'nettverkId', n.id, 'nettverkNavn', n.navn,
        'sak', case when b.id is null then null else jsonb_build_object(
          'status', b.status, 'returnertGrunn', b.returnert_grunn, 'gruppeId', s.gruppe_id,
          'vurdert', exists (select from vurdering u where u.beslutningsgrunnlag_id = b.id)
            and not vurdert_av_inhabil(b.id),
          'medlemIds', array(select m.organisasjon_id from nettverksmedlem m
            where m.fylke_id = n.fylke_id and m.nettverk_id = n.id and m.gyldig && ${iAret}),
          'partnerIds', array(select np.organisasjon_id from nettverkspartner np
            where np.fylke_id = n.fylke_id and np.nettverk_id = n.id
              and np.ordning_id = t.ordning_id and np.gyldig && ${iAret}
            union select ti.partner_id from tiltak ti
            where ti.beslutningsgrunnlag_id = b.id and ti.partner_id is not null),
          'habilitet', (select coalesce(jsonb_agg(jsonb_build_object('nr', h.nr,
              'personId', h.person_id, 'slag', h.slag, 'utfall', h.utfall, 'grunn', h.grunn,
              'regelgrunn', h.regelgrunn)), '[]')
            from habilitet h
            where h.beslutningsgrunnlag_id = b.id)) end)
        order by n.navn, n.id), '[]')
      from nettverk n
      left join beslutningsgrunnlag b on b.tilskuddsar_id = t.id and b.nettverk_id = n.id
      left join gruppesak s on s.beslutningsgrunnlag_id = b.id
      where n.fylke_id = t.fylke_id and n.gyldig && ${iAret}),
    'grupper', (select coalesce(jsonb_agg(jsonb_build_object(
        'gruppeId', g.id, 'slug', g.slug, 'navn', g.navn,
        'egneSeter', ${egneSeter},
        'medlemmer', ${medlemmene(iAret)})
        order by g.nr), '[]')
      from vurderingsgruppe g where g.tilskuddsar_id = t.id)
    ) order by t.ar, o.rekkefolge, t.fylke_id), '[]')
    from tilskuddsar t join ordning o on o.id = t.ordning_id
    where t.fylke_id in ${mine(fylkeId, d)}
      and not exists (select from innstilling i
        where i.tilskuddsar_id = t.id and i.status = 'vedtatt')`
}

// The person's seats that have a place in the group, whoever of the seat is listed there.
const egneSeter = sql`(select coalesce(jsonb_agg(distinct jsonb_build_object('seteId', pb.sete_id,
    'vervId', m.verv_id, 'holdere', (select jsonb_agg(jsonb_build_object('vervId', hb.id, 'personId', hb.person_id))
      from setebesetning hb where hb.sete_id = pb.sete_id))), '[]')
  from gruppemedlem m
  join setebesetning pb on pb.id = m.verv_id
  join setebesetning jb on jb.sete_id = pb.sete_id and jb.person_id = p.id
  where m.gruppe_id = g.id)`

// Of the groups the person sits in, and of no other: what else ties each member to a case.
function medlemmene(iAret: RawBuilder<unknown>) {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('vervId', mb.id,
      'personId', mb.person_id, 'navn', mp.navn, 'funksjon', m.funksjon,
      'stemmerett', ms.har_stemme, 'nettverkId', ms.nettverk_id,
      'organisasjonId', ms.organisasjon_id,
      'andreTilknytninger', (select coalesce(jsonb_agg(distinct jsonb_build_object(
          'nettverkId', coalesce(ts.nettverk_id, tu.nettverk_id),
          'organisasjonId', ts.organisasjon_id)), '[]')
        from setebesetning tb join sete ts on ts.id = tb.sete_id
        join utvalg tu on tu.fylke_id = ts.fylke_id and tu.id = ts.utvalg_id
        where tb.person_id = mb.person_id and ts.fylke_id = ms.fylke_id and tb.gyldig && ${iAret})
      ) order by ms.navn, mp.navn), '[]')
    from gruppemedlem m
    join setebesetning mb on mb.id = m.verv_id
    join sete ms on ms.id = mb.sete_id
    join person mp on mp.id = mb.person_id
    where m.gruppe_id = g.id and exists (select from gruppemedlem jeg
      join setebesetning jb on jb.id = jeg.verv_id
      where jeg.gruppe_id = g.id and jb.person_id = p.id))`
}

// Only the secretariat is asked about seats; others, about the terms of whoever is elected.
function utvalgene(d: string, fylkeId: string) {
  const p = (k: string) =>
    sql`jsonb_build_object('fra', lower(${sql.ref(k)}), 'til', upper(${sql.ref(k)}))`
  return sql`select coalesce(jsonb_agg(jsonb_build_object(
    'fylkeId', u.fylke_id, 'utvalgId', u.id, 'navn', u.navn,
    'sammensetning', (select m.sammensetning from mandat m where m.fylke_id = u.fylke_id
      and m.utvalg_id = u.id and m.gyldig @> ${d}::date),
    'seter', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'gruppe', s.gruppe,
        'organisasjonId', s.organisasjon_id, 'gyldig', ${p('s.gyldig')},
        'besetning', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id,
            'personId', b.person_id, 'plass', b.plass, 'gyldig', ${p('b.gyldig')})), '[]')
          from setebesetning b where b.sete_id = s.id and b.gyldig @> ${d}::date)) order by s.id), '[]')
      from sete s where s.fylke_id = u.fylke_id and s.utvalg_id = u.id and s.gyldig @> ${d}::date
        and u.fylke_id in ${sekretariats(fylkeId)}),
    'tillitsverv', (select coalesce(jsonb_agg(jsonb_build_object('verv', tv.verv,
        'personId', tv.person_id, 'gyldig', ${p('tv.gyldig')})), '[]')
      from tillitsverv tv where tv.fylke_id = u.fylke_id and tv.utvalg_id = u.id
        and upper(tv.gyldig) > ${d}::date)
    ) order by u.navn), '[]')
    from utvalg u where u.gyldig @> ${d}::date and u.fylke_id in ${mine(fylkeId, d)}`
}

function invitasjonene(fylkeId: string) {
  return sql`select coalesce(jsonb_agg(jsonb_build_object('fylkeId', i.fylke_id, 'navn', ip.navn,
      'utloper', (i.utloper at time zone 'Europe/Oslo')::date) order by i.utloper), '[]')
    from invitasjon i join person ip on ip.id = i.person_id
    where i.brukt is null and i.trukket is null and i.fylke_id in ${sekretariats(fylkeId)}`
}

function ikkeLevert(fylkeId: string) {
  return sql`select coalesce(jsonb_agg(jsonb_build_object('fylkeId', x.fylke_id, 'antall', x.antall)), '[]')
    from (select e.fylke_id, count(*) as antall from epost e
      where e.tilstand = 'dod' and e.fylke_id in ${sekretariats(fylkeId)} group by 1) x`
}
