-- The State Administrator never has a vote (mandate for samarbeidsforum), by any change to anything
-- that says who has a right or a vote: holding, seat, body, the lines of rights, organisation. Until
-- now a body could become another kind of body with the seats in it, unasked; and the whole
-- database was asked each time, so that a fault in one county stopped every county.

-- Whether any of these holdings makes somebody vote who is the State Administrator's on the same
-- day of `dager`: by a seat of its own, or by the secretariat's right. Of a holding that votes, and
-- of one that makes its holder the State Administrator's.
create function statsforvalteren_ville_stemme(besetninger integer[], dager datemultirange)
returns boolean language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from setebesetning b
    join sete s on s.id = b.sete_id and s.har_stemme
    join setebesetning m on m.person_id = b.person_id
    cross join lateral (
      select m.gyldig from sete ms left join organisasjon mo on mo.id = ms.organisasjon_id
      where ms.id = m.sete_id and (ms.gruppe = 'statsforvalteren' or mo.type = 'statsforvalter')
      union all
      select v.gyldig from verv v where v.id = m.id and v.rolle = 'sekretariat'
    ) x (gyldig)
    where b.person_id in (select p.person_id from setebesetning p where p.id = any (besetninger))
      and (b.id = any (besetninger) or m.id = any (besetninger))
      and datemultirange(b.gyldig * x.gyldig) && dager
  )
$$;

-- Asks of what the changed row touches, on the days it changes. To end something is never refused,
-- so that a fault that is there can be put right.
create or replace function statsforvalteren_stemmer_aldri() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  foer jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  etter jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  rad jsonb := coalesce(etter, foer);
  dager datemultirange;
  besetninger integer[];
begin
  dager := coalesce(datemultirange((etter->>'gyldig')::daterange), '{}');
  if tg_table_name = 'organisasjon' then
    dager := case when foer->'type' is distinct from etter->'type' then '{(,)}' else '{}' end;
  elsif tg_op <> 'INSERT' then
    if foer - array['gyldig', 'navn', 'kilde', 'hjemmel', 'versjon', 'plass', 'velger_nr']
      is not distinct from etter - array['gyldig', 'navn', 'kilde', 'hjemmel', 'versjon', 'plass', 'velger_nr']
    then
      -- A line that ends may let another one in; of the rest, only new days can give anything.
      dager := dager - datemultirange((foer->>'gyldig')::daterange)
        + case when tg_table_name = 'seterett'
            then datemultirange((foer->>'gyldig')::daterange) - dager else '{}' end;
    else
      dager := dager + datemultirange((foer->>'gyldig')::daterange);
    end if;
  end if;
  if isempty(dager) then
    return null;
  end if;
  case tg_table_name
    when 'setebesetning' then
      besetninger := array[(rad->>'id')::integer];
    when 'sete' then
      select array_agg(b.id) into besetninger from setebesetning b
      where b.sete_id = (rad->>'id')::integer;
    when 'utvalg' then
      select array_agg(b.id) into besetninger from setebesetning b join sete s on s.id = b.sete_id
      where s.fylke_id = rad->>'fylke_id' and s.utvalg_id = rad->>'id';
    when 'organisasjon' then
      select array_agg(b.id) into besetninger from setebesetning b join sete s on s.id = b.sete_id
      where s.organisasjon_id = rad->>'id';
    when 'seterett' then
      select array_agg(b.id) into besetninger
      from setebesetning b join sete s on s.id = b.sete_id
      join utvalg u on u.fylke_id = s.fylke_id and u.id = s.utvalg_id
      where exists (
        select from (values (foer), (etter)) l (linje)
        where l.linje->>'fylke_id' = u.fylke_id and l.linje->>'utvalgstype' = u.type
          and coalesce(l.linje->>'gruppe', s.gruppe) = s.gruppe);
  end case;
  if exists (
    select from sete s join organisasjon o on o.id = s.organisasjon_id
    where s.har_stemme and o.type = 'statsforvalter'
      and ((tg_table_name = 'sete' and s.id = (rad->>'id')::integer)
        or (tg_table_name = 'organisasjon' and o.id = rad->>'id'))
  ) or statsforvalteren_ville_stemme(besetninger, dager) then
    raise exception 'Statsforvalteren har aldri stemme'
      using errcode = 'check_violation', constraint = 'statsforvalteren_stemmer_aldri';
  end if;
  return null;
end $$;

drop trigger statsforvalteren_stemmer_aldri on sete;
drop trigger statsforvalteren_stemmer_aldri on setebesetning;
drop trigger statsforvalteren_stemmer_aldri on organisasjon;
drop trigger statsforvalteren_stemmer_aldri on seterett;
create trigger statsforvalteren_stemmer_aldri after insert or update on sete
  for each row execute function statsforvalteren_stemmer_aldri();
create trigger statsforvalteren_stemmer_aldri after insert or update on setebesetning
  for each row execute function statsforvalteren_stemmer_aldri();
create trigger statsforvalteren_stemmer_aldri after update on organisasjon
  for each row execute function statsforvalteren_stemmer_aldri();
create trigger statsforvalteren_stemmer_aldri after update on utvalg
  for each row execute function statsforvalteren_stemmer_aldri();
create trigger statsforvalteren_stemmer_aldri after insert or update or delete on seterett
  for each row execute function statsforvalteren_stemmer_aldri();

-- A temporary table stands before the table of the same name unless the search path says otherwise,
-- so whoever may make one decides what the rules see. The application may not (also at each start,
-- `src/platform/db/vegg.ts`: rights on a database are not copied with it), and no function looks
-- there before the tables of Samråd. Called after each migration too, so that none can forget it.
do $$ begin
  execute format('revoke temporary, create on database %I from public', current_database());
  execute format('grant temporary on database %I to current_user', current_database());
exception when insufficient_privilege then null;
end $$;

create function sokesti_fest() returns void language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  f regprocedure;
begin
  for f in
    select p.oid::regprocedure from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
      and coalesce('search_path=pg_catalog, public, pg_temp' <> all (p.proconfig), true)
      and not exists (select from pg_depend d
        where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  loop
    execute format('alter routine %s set search_path = pg_catalog, public, pg_temp', f);
  end loop;
end $$;
revoke execute on function sokesti_fest from public;
select sokesti_fest();

-- Who took part in an assessment, as the group was when it was recorded. Asked of the group as it is
-- today, a member who is found inhabil would be forgotten by being taken out of it. Written by the
-- assessment itself, and by nobody else.
create table vurderingsdeltaker (
  beslutningsgrunnlag_id integer not null references vurdering on delete cascade,
  verv_id integer not null references setebesetning,
  person_id integer not null references person,
  primary key (beslutningsgrunnlag_id, verv_id)
);
create index on vurderingsdeltaker (verv_id);
create index on vurderingsdeltaker (person_id);
select samraad_radsikkerhet('vurderingsdeltaker',
  $$ exists (select from vurdering u
       where u.beslutningsgrunnlag_id = vurderingsdeltaker.beslutningsgrunnlag_id) $$, 'false');
revoke insert, update, delete on vurderingsdeltaker from samraad_app;

-- Of those recorded until now, the group of today is the nearest there is.
insert into vurderingsdeltaker (beslutningsgrunnlag_id, verv_id, person_id)
select u.beslutningsgrunnlag_id, m.verv_id, b.person_id
from vurdering u
join gruppemedlem m on m.gruppe_id = u.gruppe_id
join setebesetning b on b.id = m.verv_id;

create function vurderingsdeltakere_fores() returns trigger language plpgsql
security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from vurderingsdeltaker d
  where d.beslutningsgrunnlag_id = new.beslutningsgrunnlag_id and not exists (
    select from gruppemedlem m where m.gruppe_id = new.gruppe_id and m.verv_id = d.verv_id);
  insert into vurderingsdeltaker (beslutningsgrunnlag_id, verv_id, person_id)
  select new.beslutningsgrunnlag_id, m.verv_id, b.person_id
  from gruppemedlem m join setebesetning b on b.id = m.verv_id
  where m.gruppe_id = new.gruppe_id
  on conflict do nothing;
  return null;
end $$;
revoke execute on function vurderingsdeltakere_fores from public;
create trigger vurderingsdeltakere_fores after insert or update of gruppe_id, fort_av, fort_tid
  on vurdering for each row execute function vurderingsdeltakere_fores();

-- As in 0020, of those who took part instead of those who are in the group now.
create or replace function vurdert_av_inhabil(sak integer) returns boolean language sql stable
set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from vurdering u
    join setebesetning f on f.id = u.fort_av
    where u.beslutningsgrunnlag_id = sak and (
      habilitetsstilling(sak, f.person_id) in ('meldt', 'inhabil')
      or exists (
        select from vurderingsdeltaker d
        left join lateral (select h.slag from habilitet h
          where h.beslutningsgrunnlag_id = sak and h.person_id = d.person_id
            and h.tid <= u.fort_tid order by h.nr desc limit 1) siste on true
        left join lateral (select h.utfall, h.regelgrunn from habilitet h
          where h.beslutningsgrunnlag_id = sak and h.person_id = d.person_id
            and h.tid <= u.fort_tid and h.slag = 'avgjort' order by h.nr desc limit 1) foer on true
        left join lateral (select h.regelgrunn from habilitet h
          where h.beslutningsgrunnlag_id = sak and h.person_id = d.person_id
            and h.tid > u.fort_tid and h.slag = 'avgjort' order by h.nr limit 1) etter on true
        where d.beslutningsgrunnlag_id = sak
          and habilitetsstilling(sak, d.person_id) = 'inhabil'
          and siste.slag is distinct from 'meldt' and foer.utfall is distinct from 'inhabil'
          and (etter.regelgrunn is null or etter.regelgrunn is not distinct from foer.regelgrunn)
      )
    )
  )
$$;
