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
