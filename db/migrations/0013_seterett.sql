-- Rights follow from seats held today. What was kept beside the seats (`verv`, ticked by an
-- administrator) becomes what the seats say: `verv` is from now on a view, and a holding
-- (`setebesetning`) is the hat a person wears. Decision 013.

-- Two bodies that are registers more than meetings: the owners, and the development partners.
alter table utvalg drop constraint utvalg_type_check;
alter table utvalg add constraint utvalg_type_check check (type in (
  'samarbeidsforum', 'kompetansenettverk', 'styre', 'arbeidsgruppe-barnehage',
  'arbeidsgruppe-skole', 'ledernettverk', 'prosjektgruppe', 'au', 'kdu', 'ipr', 'naeringsrad',
  'helseledernettverk', 'utviklingspartnerne', 'eierne', 'annet'));

-- Which role a seat gives, by the kind of body and the group of the composition. A holding in a
-- seat that no line covers gives no right beyond what everyone has.
create table seterett (
  id integer generated always as identity primary key,
  fylke_id text not null references fylke,
  utvalgstype text not null check (utvalgstype <> ''),
  -- Null: every group of the body that has no line of its own on the day.
  gruppe text check (gruppe ~ '^[a-z0-9-]+$'),
  -- Whether the seat must have a vote, or must not; null: either.
  har_stemme boolean,
  rolle text not null check (rolle in ('sekretariat', 'koordinator', 'uh', 'eier', 'forum')),
  gyldig daterange not null default daterange(null, null) check (not isempty(gyldig)),
  hjemmel text not null check (hjemmel <> ''),
  versjon integer not null default 1,
  -- The State Administrator never votes, and whoever assesses has a vote.
  constraint sekretariatet_stemmer_ikke check (rolle <> 'sekretariat' or har_stemme is false),
  constraint forumet_stemmer check (rolle <> 'forum' or har_stemme is true),
  exclude using gist (
    fylke_id with =, utvalgstype with =, coalesce(gruppe, '') with =, gyldig with &&
  )
);

-- The lines a county begins with. It may end them and write its own.
create function standard_seteretter() returns trigger language plpgsql as $$
begin
  insert into seterett (fylke_id, utvalgstype, gruppe, har_stemme, rolle, hjemmel)
  select new.id, s.*
  from (values
    ('samarbeidsforum', null, true, 'forum',
      'Mandat for samarbeidsforum (Utdanningsdirektoratet): medlemmene gir en samlet innstilling'),
    ('samarbeidsforum', 'statsforvalteren', false, 'sekretariat',
      'Mandat for samarbeidsforum (Utdanningsdirektoratet): Statsforvalteren er sekretariat og har ikke stemme'),
    ('kompetansenettverk', 'koordinator', null, 'koordinator',
      'Retningslinjer for tilskuddsordningen: en koordinatorfunksjon kan holde i nettverkets arbeid'),
    ('kompetansenettverk', 'utviklingsveileder', null, 'koordinator',
      'Nettverkets langsiktige plan: utviklingsveileder leder nettverket'),
    ('kompetansenettverk', 'uh', null, 'uh',
      'Retningslinjer for tilskuddsordningen: tiltak utvikles i partnerskap med universitet og høyskole'),
    ('kompetansenettverk', 'skole', null, 'eier',
      'Retningslinjer for tilskuddsordningen: eierne vurderer behov i sine skoler'),
    ('kompetansenettverk', 'barnehage', null, 'eier',
      'Retningslinjer for tilskuddsordningen: eierne vurderer behov i sine barnehager'),
    ('utviklingspartnerne', null, null, 'uh',
      'Retningslinjer for tilskuddsordningen: tiltak utvikles i partnerskap med universitet og høyskole'),
    ('eierne', null, null, 'eier',
      'Retningslinjer for tilskuddsordningen: eierne vurderer behov i sine barnehager og skoler')
  ) s (utvalgstype, gruppe, har_stemme, rolle, hjemmel);
  return null;
end $$;
create trigger standard_seteretter after insert on fylke
  for each row execute function standard_seteretter();

insert into seterett (fylke_id, utvalgstype, gruppe, har_stemme, rolle, hjemmel)
select f.id, s.*
from fylke f, (values
  ('samarbeidsforum', null, true, 'forum',
    'Mandat for samarbeidsforum (Utdanningsdirektoratet): medlemmene gir en samlet innstilling'),
  ('samarbeidsforum', 'statsforvalteren', false, 'sekretariat',
    'Mandat for samarbeidsforum (Utdanningsdirektoratet): Statsforvalteren er sekretariat og har ikke stemme'),
  ('kompetansenettverk', 'koordinator', null, 'koordinator',
    'Retningslinjer for tilskuddsordningen: en koordinatorfunksjon kan holde i nettverkets arbeid'),
  ('kompetansenettverk', 'utviklingsveileder', null, 'koordinator',
    'Nettverkets langsiktige plan: utviklingsveileder leder nettverket'),
  ('kompetansenettverk', 'uh', null, 'uh',
    'Retningslinjer for tilskuddsordningen: tiltak utvikles i partnerskap med universitet og høyskole'),
  ('kompetansenettverk', 'skole', null, 'eier',
    'Retningslinjer for tilskuddsordningen: eierne vurderer behov i sine skoler'),
  ('kompetansenettverk', 'barnehage', null, 'eier',
    'Retningslinjer for tilskuddsordningen: eierne vurderer behov i sine barnehager'),
  ('utviklingspartnerne', null, null, 'uh',
    'Retningslinjer for tilskuddsordningen: tiltak utvikles i partnerskap med universitet og høyskole'),
  ('eierne', null, null, 'eier',
    'Retningslinjer for tilskuddsordningen: eierne vurderer behov i sine barnehager og skoler')
) s (utvalgstype, gruppe, har_stemme, rolle, hjemmel);

alter table setebesetning add column velger_nr integer;
comment on column setebesetning.velger_nr is 'Shown first where the demo lets one choose whom to be, in this order';
create index on setebesetning (sete_id);

alter table verv rename to verv_foer;

-- The hats: who may act as what, for whom, on which days. Nothing is written here; to give a right
-- is to fill a seat, to end it is to end the holding.
create view verv with (security_invoker = true) as
select b.id, b.person_id, r.rolle, s.fylke_id,
  coalesce(s.nettverk_id, u.nettverk_id) as nettverk_id, s.organisasjon_id, s.navn as sete,
  b.gyldig * s.gyldig * u.gyldig * rett.gyldig as gyldig,
  b.velger_nr, b.plass, s.id as sete_id, s.har_stemme,
  u.id as utvalg_id, u.navn as utvalg, u.ordning_id
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

-- What was: each old row takes its number with it, as the holding that says the same, or as a new
-- holding in a seat made for it. Those who signed something once still stand under it.
create temporary table overgang on commit drop as
select distinct on (ny.id) v.id as verv_id, ny.id as besetning_id
from verv_foer v
join verv ny on ny.person_id = v.person_id and ny.rolle = v.rolle and ny.fylke_id = v.fylke_id
  and ny.nettverk_id is not distinct from v.nettverk_id
  and ny.organisasjon_id is not distinct from v.organisasjon_id
  and ny.gyldig @> v.gyldig * daterange(current_date, null)
  -- A secretary was never anyone's deputy before; as vara alone the right would be lost.
  and (v.rolle <> 'sekretariat' or ny.plass = 'representant')
order by ny.id, v.id;
delete from overgang o using overgang p, setebesetning ob, setebesetning pb
where o.verv_id = p.verv_id and ob.id = o.besetning_id and pb.id = p.besetning_id
  and (ob.plass, ob.id) > (pb.plass, pb.id);

select setval(pg_get_serial_sequence('setebesetning', 'id'),
  greatest((select max(id) from verv_foer), (select max(id) from setebesetning), 1));
-- Those that are known take their old number, the others one above every number in use. Taken out
-- and put in again, for a row whose key changes is another row to its history.
create temporary table flytter on commit drop as
select b.sete_id, b.person_id, b.plass, b.gyldig, v.velger_nr,
  coalesce(o.verv_id, nextval(pg_get_serial_sequence('setebesetning', 'id'))::integer) as id
from (select * from setebesetning order by id) b
left join overgang o on o.besetning_id = b.id
left join verv_foer v on v.id = o.verv_id;
alter table setebesetning disable trigger slettes_ikke;
delete from setebesetning;
alter table setebesetning enable trigger slettes_ikke;
insert into setebesetning (id, sete_id, person_id, plass, gyldig, velger_nr)
overriding system value
select id, sete_id, person_id, plass, gyldig, velger_nr from flytter order by id;

create temporary table mangler on commit drop as
select v.*,
  case v.rolle
    when 'koordinator' then 'kompetansenettverk-' || coalesce(v.nettverk_id, 'uten-nettverk')
    when 'uh' then 'utviklingspartnerne' when 'eier' then 'eierne'
    else 'samarbeidsforum' end || '-registrert' as utvalg_id
from verv_foer v where not exists (select from overgang o where o.verv_id = v.id);

insert into utvalg (fylke_id, id, navn, type, nettverk_id, kilde)
select distinct on (m.fylke_id, m.utvalg_id) m.fylke_id, m.utvalg_id,
  case m.rolle
    when 'koordinator' then 'Kompetansenettverket ' || coalesce(n.navn, '(uten nettverk)')
    when 'uh' then 'Utviklingspartnerne' when 'eier' then 'Eierne' else 'Samarbeidsforum' end,
  case m.rolle when 'koordinator' then 'kompetansenettverk' when 'uh' then 'utviklingspartnerne'
    when 'eier' then 'eierne' else 'samarbeidsforum' end,
  case m.rolle when 'koordinator' then m.nettverk_id end,
  'Overført fra registeret over verv'
from mangler m
left join nettverk n on n.fylke_id = m.fylke_id and n.id = m.nettverk_id
order by m.fylke_id, m.utvalg_id;

create temporary table nytt_sete on commit drop as
select m.id as verv_id, nextval(pg_get_serial_sequence('sete', 'id'))::integer as sete_id
from mangler m;
insert into sete (id, fylke_id, utvalg_id, gruppe, navn, nettverk_id, organisasjon_id, har_stemme, gyldig, kilde)
overriding system value
select s.sete_id, m.fylke_id, m.utvalg_id,
  case m.rolle when 'sekretariat' then 'statsforvalteren' when 'forum' then 'medlemmer' else m.rolle end,
  m.sete, m.nettverk_id, m.organisasjon_id, m.rolle = 'forum',
  case when isempty(m.gyldig) then '[1900-01-01,1900-01-02)'::daterange else m.gyldig end,
  'Overført fra registeret over verv'
from mangler m join nytt_sete s on s.verv_id = m.id order by s.sete_id;
insert into setebesetning (id, sete_id, person_id, plass, gyldig, velger_nr)
overriding system value
select m.id, s.sete_id, m.person_id, 'representant',
  case when isempty(m.gyldig) then '[1900-01-01,1900-01-02)'::daterange else m.gyldig end,
  m.velger_nr
from mangler m join nytt_sete s on s.verv_id = m.id order by m.id;

set constraints all immediate;

-- Everything that was signed by a verv is signed by the holding of the same number.
do $$
declare
  k record;
begin
  for k in
    select conname, conrelid::regclass as tabell, pg_get_constraintdef(oid) as def
    from pg_constraint where contype = 'f' and confrelid = 'verv_foer'::regclass
  loop
    execute format('alter table %s drop constraint %I', k.tabell, k.conname);
    execute format('alter table %s add constraint %I %s', k.tabell, k.conname,
      regexp_replace(k.def, 'REFERENCES \S+?\(', 'REFERENCES setebesetning('));
  end loop;
end $$;

-- The State Administrator never has a vote (mandate for samarbeidsforum): neither by a seat of its
-- own, nor by one of its people in the seat of another, nor by becoming it later, nor by a line
-- that makes a seat the secretariat's.
create or replace function statsforvalteren_stemmer_aldri() returns trigger language plpgsql as $$
begin
  if exists (
    select from sete s
    left join organisasjon o on o.id = s.organisasjon_id
    where s.har_stemme and (
      o.type = 'statsforvalter'
      or exists (
        select from setebesetning b
        join setebesetning vb on vb.person_id = b.person_id and vb.gyldig && b.gyldig
        join sete vs on vs.id = vb.sete_id
        left join organisasjon vo on vo.id = vs.organisasjon_id
        where b.sete_id = s.id and (vo.type = 'statsforvalter' or vs.gruppe = 'statsforvalteren')
      )
    )
  ) or exists (
    select from verv v
    join setebesetning b on b.person_id = v.person_id and b.gyldig && v.gyldig
    join sete s on s.id = b.sete_id
    where v.rolle = 'sekretariat' and s.har_stemme
  ) then
    raise exception 'Statsforvalteren har aldri stemme'
      using errcode = 'check_violation', constraint = 'statsforvalteren_stemmer_aldri';
  end if;
  return null;
end $$;
drop table verv_foer;
create trigger statsforvalteren_stemmer_aldri after insert or update on seterett
  for each statement execute function statsforvalteren_stemmer_aldri();

-- Nor by a seat of its own that is called something else from now on, with its people still in it.
create function statsforvalterens_sete_stemmer_aldri() returns trigger language plpgsql as $$
begin
  if new.har_stemme and (old.gruppe = 'statsforvalteren' or exists (
    select from organisasjon o where o.id = old.organisasjon_id and o.type = 'statsforvalter'
  )) then
    raise exception 'Statsforvalteren har aldri stemme'
      using errcode = 'check_violation', constraint = 'statsforvalteren_stemmer_aldri';
  end if;
  return new;
end $$;
create trigger statsforvalterens_sete_stemmer_aldri before update on sete
  for each row execute function statsforvalterens_sete_stemmer_aldri();

-- Absence. The one who holds a place says on which days it is not filled, so that the vara may act.
-- Why is never asked for and never kept.
create table fravaer (
  id integer generated always as identity primary key,
  besetning_id integer not null references setebesetning,
  gyldig daterange not null
    check (not isempty(gyldig) and not lower_inf(gyldig) and not upper_inf(gyldig)),
  meldt_av integer not null references setebesetning,
  meldt timestamptz not null,
  trukket_av integer references setebesetning,
  trukket timestamptz,
  check ((trukket is null) = (trukket_av is null)),
  constraint fravaer_en_om_gangen exclude using gist (besetning_id with =, gyldig with &&) where (trukket is null)
);
create trigger slettes_ikke before delete on fravaer
  for each statement execute function historikk_slettes_ikke();

-- Who acted for a seat on a day: one, by the primary key. A meeting is held on one day, so never
-- both the representative and a vara in one meeting.
create table opptreden (
  sete_id integer not null references sete,
  dato date not null,
  besetning_id integer not null references setebesetning,
  primary key (sete_id, dato)
);
create index on opptreden (besetning_id);
create trigger slettes_ikke before delete on opptreden
  for each statement execute function historikk_slettes_ikke();

-- Null: the holding may act for its seat that day. Else why not; the words and their order are
-- those of `kanOpptre` in src/core/verv/kan-opptre.ts.
create function kan_opptre(den integer, dagen date) returns text stable language sql as $$
  select case
    when not (b.gyldig * s.gyldig * u.gyldig @> dagen) then 'sitter-ikke'
    when exists (
      select from fravaer f
      where f.besetning_id = b.id and f.gyldig @> dagen and f.trukket is null
    ) then 'meldt-fravaer'
    when exists (
      select from opptreden o
      where o.sete_id = b.sete_id and o.dato = dagen and o.besetning_id <> b.id
    ) then 'annen-har-opptradt'
    else (
      select case min(foran.plass) when 'representant' then 'representanten-opptrer'
        when 'vara1' then 'vara1-opptrer' end
      from setebesetning foran
      where foran.sete_id = b.sete_id and foran.plass < b.plass and foran.gyldig @> dagen
        and not exists (
          select from fravaer f
          where f.besetning_id = foran.id and f.gyldig @> dagen and f.trukket is null
        )
    )
  end
  from setebesetning b
  join sete s on s.id = b.sete_id
  join utvalg u on u.fylke_id = s.fylke_id and u.id = s.utvalg_id
  where b.id = den
$$;

create function opptre(den integer, naar timestamptz) returns void language plpgsql as $$
declare
  dagen date := (naar at time zone 'Europe/Oslo')::date;
  grunn text := kan_opptre(den, dagen);
begin
  if grunn is null then
    insert into opptreden (sete_id, dato, besetning_id)
    select b.sete_id, dagen, b.id from setebesetning b where b.id = den
    on conflict (sete_id, dato) do nothing;
    -- Somebody else of the seat in the same instant.
    if not exists (
      select from opptreden o where o.besetning_id = den and o.dato = dagen
    ) then
      grunn := 'annen-har-opptradt';
    end if;
  end if;
  if grunn is not null then
    raise exception 'Kan ikke opptre for setet: %', grunn
      using errcode = 'check_violation', constraint = 'kan_opptre', detail = grunn;
  end if;
end $$;

-- The groups assess, and every seat in one has a vote.
create function vurderer_har_stemme() returns trigger language plpgsql as $$
declare
  den integer := case tg_table_name when 'vurdering' then (to_jsonb(new)->>'fort_av')::integer
    else (to_jsonb(new)->>'verv_id')::integer end;
begin
  if not exists (
    select from setebesetning b join sete s on s.id = b.sete_id where b.id = den and s.har_stemme
  ) then
    raise exception 'Setet har ikke stemme og kan ikke vurdere'
      using errcode = 'check_violation', constraint = 'vurderer_har_stemme';
  end if;
  if tg_table_name = 'vurdering' then
    perform opptre(den, (to_jsonb(new)->>'fort_tid')::timestamptz);
  end if;
  return null;
end $$;
create trigger vurderer_har_stemme after insert or update on vurdering
  for each row execute function vurderer_har_stemme();
create trigger vurderer_har_stemme after insert or update on gruppemedlem
  for each row execute function vurderer_har_stemme();

create function den_som_vedtar_opptrer() returns trigger language plpgsql as $$
begin
  if new.vedtatt_av is not null and new.vedtatt_tid is not null then
    perform opptre(new.vedtatt_av, new.vedtatt_tid);
  end if;
  return null;
end $$;
create trigger den_som_vedtar_opptrer after insert or update of vedtatt_av on fordeling
  for each row execute function den_som_vedtar_opptrer();
create trigger den_som_vedtar_opptrer after insert or update of vedtatt_av on innstilling
  for each row execute function den_som_vedtar_opptrer();

-- How long before an elected term ends the pages begin to say so: the body's own, with its mandate.
alter table mandat add column varsel_dager integer not null default 120
  check (varsel_dager between 0 and 730);
