-- Absence had no county, body or person in history, and acting for a seat no person: neither was
-- found where people look for it.
create or replace function historikk_gjelder(
  tabell text, rad jsonb,
  out fylke_id text, out tilskuddsar_id integer, out nettverk_id text, out utvalg_id text,
  out person_id integer
) language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  o record;
begin
  fylke_id := rad->>'fylke_id';
  tilskuddsar_id := (rad->>'tilskuddsar_id')::integer;
  nettverk_id := rad->>'nettverk_id';
  utvalg_id := rad->>'utvalg_id';
  person_id := (rad->>'person_id')::integer;
  case tabell
    when 'fylke' then fylke_id := rad->>'id';
    when 'tilskuddsar' then tilskuddsar_id := (rad->>'id')::integer;
    when 'nettverk' then nettverk_id := rad->>'id';
    when 'utvalg' then utvalg_id := rad->>'id';
    when 'person' then person_id := (rad->>'id')::integer;
    else null;
  end case;
  if rad ? 'beslutningsgrunnlag_id' then
    select b.fylke_id, b.tilskuddsar_id, b.nettverk_id into o
      from beslutningsgrunnlag b where b.id = (rad->>'beslutningsgrunnlag_id')::integer;
    fylke_id := coalesce(fylke_id, o.fylke_id);
    tilskuddsar_id := coalesce(tilskuddsar_id, o.tilskuddsar_id);
    nettverk_id := coalesce(nettverk_id, o.nettverk_id);
  end if;
  if tilskuddsar_id is null then
    if rad ? 'fordeling_id' then
      select f.tilskuddsar_id into tilskuddsar_id
        from fordeling f where f.id = (rad->>'fordeling_id')::integer;
    elsif rad ? 'innstilling_id' then
      select i.tilskuddsar_id into tilskuddsar_id
        from innstilling i where i.id = (rad->>'innstilling_id')::integer;
    elsif rad ? 'gruppe_id' then
      select g.tilskuddsar_id into tilskuddsar_id
        from vurderingsgruppe g where g.id = (rad->>'gruppe_id')::integer;
    end if;
  end if;
  -- Who holds the place: absence and who acts for a seat are its person's, and its body's.
  if rad ? 'besetning_id' then
    select b.person_id, s.fylke_id, s.utvalg_id into o
      from setebesetning b join sete s on s.id = b.sete_id
      where b.id = (rad->>'besetning_id')::integer;
    person_id := coalesce(person_id, o.person_id);
    fylke_id := coalesce(fylke_id, o.fylke_id);
    utvalg_id := coalesce(utvalg_id, o.utvalg_id);
  elsif utvalg_id is null and rad ? 'sete_id' then
    select s.fylke_id, s.utvalg_id into fylke_id, utvalg_id
      from sete s where s.id = (rad->>'sete_id')::integer;
  end if;
  if person_id is null and tabell = 'gruppemedlem' then
    select b.person_id into person_id
      from setebesetning b where b.id = (rad->>'verv_id')::integer;
  end if;
  -- Deleted with its parent, which is gone: the parent's own entry was written a moment ago.
  if tilskuddsar_id is null
     and rad ?| array['beslutningsgrunnlag_id', 'fordeling_id', 'innstilling_id', 'gruppe_id'] then
    select h.fylke_id, h.tilskuddsar_id, h.nettverk_id into o
      from historikk h
      where h.tx = pg_current_xact_id_if_assigned() and h.operasjon = 'slettet'
        and (h.tabell, h.radnokkel) in (
          ('beslutningsgrunnlag', rad->>'beslutningsgrunnlag_id'),
          ('fordeling', rad->>'fordeling_id'),
          ('innstilling', rad->>'innstilling_id'),
          ('vurderingsgruppe', rad->>'gruppe_id'))
      order by h.id desc limit 1;
    fylke_id := coalesce(fylke_id, o.fylke_id);
    tilskuddsar_id := o.tilskuddsar_id;
    nettverk_id := coalesce(nettverk_id, o.nettverk_id);
  end if;
  if fylke_id is null and tilskuddsar_id is not null then
    select t.fylke_id into fylke_id from tilskuddsar t where t.id = historikk_gjelder.tilskuddsar_id;
  end if;
end $$;
