-- A seat gives rights in the schemes its body handles (decision 021). A body without a scheme of its
-- own handles every scheme of the county. One with, handles that one, and those it is said here to
-- handle besides: Kompetanseløftet is treated by the members of both forums (samarbeidsforum,
-- Trøndelag 8 March 2023), and from 2026 one scheme follows all three. Dated, for the forums of a
-- county are drawn anew.
create table utvalgsordning (
  id integer generated always as identity primary key,
  fylke_id text not null,
  utvalg_id text not null,
  ordning_id text not null references ordning,
  gyldig daterange not null check (not isempty(gyldig)),
  kilde text not null check (kilde <> ''),
  foreign key (fylke_id, utvalg_id) references utvalg,
  constraint utvalgsordning_en_om_gangen
    exclude using gist (fylke_id with =, utvalg_id with =, ordning_id with =, gyldig with &&)
);
select samraad_radsikkerhet('utvalgsordning', 'true', $$ $skriv in ('*', fylke_id) $$);

-- Until now a seat in a forum gave rights in every scheme. Nobody loses one by this migration but in
-- the two schemes that have forums of their own.
insert into utvalgsordning (fylke_id, utvalg_id, ordning_id, gyldig, kilde)
select u.fylke_id, u.id, o.id, '(,)', 'Overført: medlemmene behandlet alle ordninger i fylket'
from utvalg u join ordning o on o.id <> u.ordning_id and o.id not in ('dekom', 'rekom')
where u.type = 'samarbeidsforum';

create function behandler_ordning(fylket text, utvalget text, ordningen text, dagen date)
returns boolean language sql stable as $$
  select u.ordning_id is null or u.ordning_id = ordningen or exists (
    select from utvalgsordning x where x.fylke_id = fylket and x.utvalg_id = utvalget
      and x.ordning_id = ordningen and x.gyldig @> dagen)
  from utvalg u where u.fylke_id = fylket and u.id = utvalget
$$;

-- Whether the line gives rights in every scheme of the county, whatever the body handles. The State
-- Administrator administers all the schemes (retningslinjer 2021, part II; forskrift 2026), so the
-- seat of its secretariat does. A county that parts its secretariat writes lines of its own.
alter table seterett add column alle_ordninger boolean not null default false;
update seterett set alle_ordninger = true where rolle = 'sekretariat';
create function sekretariatet_for_alle_ordninger() returns trigger language plpgsql as $$
begin
  update seterett set alle_ordninger = true where fylke_id = new.id and rolle = 'sekretariat';
  return null;
end $$;
-- After `standard_seteretter`, by its name.
create trigger standard_seteretter_sekretariat after insert on fylke
  for each row execute function sekretariatet_for_alle_ordninger();

-- As in 0013, but for `ordning_id`: null where the hat reaches every scheme.
create or replace view verv with (security_invoker = true) as
select b.id, b.person_id, r.rolle, s.fylke_id,
  coalesce(s.nettverk_id, u.nettverk_id) as nettverk_id, s.organisasjon_id, s.navn as sete,
  b.gyldig * s.gyldig * u.gyldig * rett.gyldig as gyldig,
  b.velger_nr, b.plass, s.id as sete_id, s.har_stemme,
  u.id as utvalg_id, u.navn as utvalg,
  case when not r.alle_ordninger then u.ordning_id end as ordning_id
from setebesetning b
join sete s on s.id = b.sete_id
join utvalg u on u.fylke_id = s.fylke_id and u.id = s.utvalg_id
join seterett r on r.fylke_id = s.fylke_id and r.utvalgstype = u.type
  and (r.gruppe is null or r.gruppe = s.gruppe)
  and (r.har_stemme is null or r.har_stemme = s.har_stemme)
cross join lateral unnest(
  case when r.gruppe is not null then datemultirange(r.gyldig)
  else datemultirange(r.gyldig) - coalesce((
    select range_agg(e.gyldig) from seterett e
    where e.fylke_id = r.fylke_id and e.utvalgstype = r.utvalgstype and e.gruppe = s.gruppe
  ), '{}'::datemultirange) end
) as rett (gyldig)
where not isempty(b.gyldig * s.gyldig * u.gyldig * rett.gyldig);

-- The second wall: whoever assesses or adopts does so from a hat that reaches the scheme of the
-- year on the day, whatever program writes it.
create function krev_ordning(den integer, aret integer, naar timestamptz)
returns void language plpgsql as $$
declare
  dagen date := (naar at time zone 'Europe/Oslo')::date;
begin
  if not exists (
    select from verv v, tilskuddsar t
    where v.id = den and v.gyldig @> dagen and t.id = aret and v.fylke_id = t.fylke_id
      and (v.ordning_id is null
        or behandler_ordning(v.fylke_id, v.utvalg_id, t.ordning_id, dagen))
  ) then
    raise exception 'Setet gir ingen rett i ordningen'
      using errcode = 'check_violation', constraint = 'setet_behandler_ordningen';
  end if;
end $$;

create function setet_behandler_ordningen() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'vurdering' then
    perform krev_ordning((to_jsonb(new)->>'fort_av')::integer, b.tilskuddsar_id,
      (to_jsonb(new)->>'fort_tid')::timestamptz)
    from beslutningsgrunnlag b where b.id = (to_jsonb(new)->>'beslutningsgrunnlag_id')::integer;
  elsif to_jsonb(new)->>'vedtatt_av' is not null then
    perform krev_ordning((to_jsonb(new)->>'vedtatt_av')::integer,
      (to_jsonb(new)->>'tilskuddsar_id')::integer, (to_jsonb(new)->>'vedtatt_tid')::timestamptz);
  end if;
  return null;
end $$;
create trigger setet_behandler_ordningen after insert or update on vurdering
  for each row execute function setet_behandler_ordningen();
create trigger setet_behandler_ordningen after insert or update of vedtatt_av on fordeling
  for each row execute function setet_behandler_ordningen();
create trigger setet_behandler_ordningen after insert or update of vedtatt_av on innstilling
  for each row execute function setet_behandler_ordningen();
