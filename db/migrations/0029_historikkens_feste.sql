-- What `samraad verifiser` did not see: a trigger taken away and put back by the next migration, a
-- secret or a name changed past the triggers, a column older entries do not know, and names thrown
-- away for others than those whose name is taken away.

-- A salt alone stands for a secret: its value is never copied.
alter table historikk_personlig alter column verdi drop not null;

-- As before, and of a secret that is set the hash, salted, so that a change of it is found. Called
-- with no `gammel` for a change: the columns that are to be noted, of a row that was there.
create or replace function historikk_skriv_rad(
  den_tabell text, det_skjedde text, gammel jsonb, ny jsonb,
  nokkel text[], utelatt text[], hemmelig text[], personlig text[]
) returns void language plpgsql as $$
declare
  rad constant jsonb := coalesce(ny, gammel);
  k text;
  salt text;
  personverdier jsonb[] := '{}';
  den_id bigint;
  g record;
  hvem integer := nullif(current_setting('samraad.person', true), '');
  for_hvem integer := nullif(current_setting('samraad.verv', true), '');
  hvorfor text := nullif(current_setting('samraad.begrunnelse', true), '');
begin
  if det_skjedde = 'endret' and gammel is not null then
    -- Another key is another row.
    foreach k in array nokkel loop
      if gammel->k is distinct from ny->k then
        perform historikk_skriv_rad(
          den_tabell, 'slettet', gammel, null, nokkel, utelatt, hemmelig, personlig);
        perform historikk_skriv_rad(
          den_tabell, 'ny', null, ny, nokkel, utelatt, hemmelig, personlig);
        return;
      end if;
    end loop;
    select jsonb_object_agg(e.key, gammel->e.key), jsonb_object_agg(e.key, e.value)
      into gammel, ny
      from jsonb_each(ny) e
      where e.value is distinct from gammel->e.key and e.key <> all (utelatt);
    if ny is null then return; end if;
  else
    gammel := gammel - utelatt;
    ny := ny - utelatt;
  end if;
  foreach k in array hemmelig loop
    if gammel->>k is not null then gammel := gammel || jsonb_build_object(k, '•'); end if;
    if ny->>k is not null then
      salt := gen_random_uuid();
      personverdier := personverdier || jsonb_build_object(
        'felt', 'etter', 'kolonne', k, 'salt', salt, 'verdi', null);
      ny := ny || jsonb_build_object(
        k, '•' || encode(sha256(convert_to(salt || (ny->>k), 'UTF8')), 'hex'));
    end if;
  end loop;
  foreach k in array personlig loop
    if gammel->>k is not null then
      salt := gen_random_uuid();
      personverdier := personverdier || jsonb_build_object(
        'felt', 'for', 'kolonne', k, 'salt', salt, 'verdi', gammel->>k);
      gammel := gammel || jsonb_build_object(
        k, '#' || encode(sha256(convert_to(salt || (gammel->>k), 'UTF8')), 'hex'));
    end if;
    if ny->>k is not null then
      salt := gen_random_uuid();
      personverdier := personverdier || jsonb_build_object(
        'felt', 'etter', 'kolonne', k, 'salt', salt, 'verdi', ny->>k);
      ny := ny || jsonb_build_object(
        k, '#' || encode(sha256(convert_to(salt || (ny->>k), 'UTF8')), 'hex'));
    end if;
  end loop;
  g := historikk_gjelder(den_tabell, rad);
  if hvem is null and for_hvem is not null then
    select b.person_id into hvem from setebesetning b where b.id = for_hvem;
  end if;
  -- Commands that need a reason keep it in their row.
  hvorfor := coalesce(hvorfor, nullif(coalesce(
    ny->>'begrunnelse', ny->>'grunn', ny->>'returnert_grunn', ny->>'trukket_grunn',
    ny->>'avvik_grunn', ny->>'utvidet_ramme_grunn'), ''));
  insert into historikk (
    tabell, radnokkel, operasjon, for_verdi, etter_verdi, person_id, verv_id, handling,
    begrunnelse, fylke_id, tilskuddsar_id, nettverk_id, utvalg_id, gjelder_person_id)
  values (
    den_tabell,
    case cardinality(nokkel)
      when 1 then rad->>nokkel[1]
      else (select string_agg(rad->>n.navn, '/' order by n.nr)
            from unnest(nokkel) with ordinality n (navn, nr))
    end,
    det_skjedde, gammel, ny, hvem, for_hvem,
    nullif(current_setting('samraad.handling', true), ''), hvorfor,
    g.fylke_id, g.tilskuddsar_id, g.nettverk_id, g.utvalg_id, g.person_id)
  returning id into den_id;
  if cardinality(personverdier) > 0 then
    insert into historikk_personlig (historikk_id, felt, kolonne, person_id, salt, verdi)
    select den_id, p->>'felt', p->>'kolonne', g.person_id, p->>'salt', p->>'verdi'
    from unnest(personverdier) p;
  end if;
end $$;

-- The primary key, in its order.
create function historikk_nokkel(den_tabell regclass) returns text[] language sql stable
  set search_path = pg_catalog, public, pg_temp as $$
  select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum))
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = den_tabell and i.indisprimary
$$;

-- The trigger a table must have, word for word as the catalogue tells of it. Its last argument is
-- all the columns of the table: a table that gets another is fastened anew, and the values it got
-- are noted. `samraad verifiser` writes the same from rules of its own
-- (src/features/historikk/segl/feste.ts).
create function historikk_utloser(den_tabell regclass) returns text language sql stable
  set search_path = pg_catalog, public, pg_temp as $$
  select format(
    'CREATE TRIGGER "A_historikk" AFTER INSERT OR DELETE OR UPDATE ON public.%I FOR EACH ROW '
    'EXECUTE FUNCTION historikk_skriv(%L, %L, %L, %L, %L)',
    c.relname, historikk_nokkel(c.oid), historikk_kolonner(c.relname, 'utelatt'),
    historikk_kolonner(c.relname, 'hemmelig'), historikk_kolonner(c.relname, 'personlig'),
    (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped))
  from pg_class c where c.oid = den_tabell
$$;

-- A table that had a history, and lost its trigger or got a column: what is in it is never taken
-- for granted again, so that a row forged in the meantime stays at odds with history. Only columns
-- history does not know of a row it does know are noted.
create function historikk_noter_nytt(den_tabell regclass) returns void language plpgsql
  set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' set datestyle = 'ISO' as $$
declare
  navn constant text := (select c.relname from pg_class c where c.oid = den_tabell);
  nokkel constant text[] := historikk_nokkel(den_tabell);
  utelatt constant text[] := historikk_kolonner(navn, 'utelatt');
  hemmelig constant text[] := historikk_kolonner(navn, 'hemmelig');
  r record;
begin
  for r in execute format($q$
    with merket as (
      select h.radnokkel, h.operasjon, h.etter_verdi, h.id,
        max(h.id) filter (where h.operasjon <> 'endret') over (partition by h.radnokkel) as fra
      from historikk h where h.tabell = %1$L
    ), skal as (
      select m.radnokkel, historikk_slaa_sammen(m.etter_verdi order by m.id) as rad
      from merket m where m.id >= m.fra group by m.radnokkel
      having not bool_or(m.operasjon = 'slettet')
    )
    select er.rad, kjent.kolonner
    from skal
    join (select to_jsonb(t) as rad from %2$s t) er
      on skal.radnokkel = (select string_agg(er.rad->>n.navn, '/' order by n.nr)
        from unnest(%3$L::text[]) with ordinality n (navn, nr))
    cross join lateral (
      select array_agg(k.key) as kolonner from jsonb_each(skal.rad) k
      -- A secret from before its hash was kept.
      where not (k.key = any (%4$L::text[]) and k.value = '"•"')) kjent
    where exists (select from jsonb_object_keys(er.rad) k
      where k <> all (kjent.kolonner) and k <> all (%5$L::text[]))
    $q$, navn, den_tabell, nokkel, hemmelig, utelatt)
  loop
    perform historikk_skriv_rad(navn, 'endret', null, r.rad, nokkel, utelatt || r.kolonner,
      hemmelig, historikk_kolonner(navn, 'personlig'));
  end loop;
end $$;
revoke execute on function historikk_noter_nytt from public;

-- Gives a table its history, or fastens it anew. What is there is noted once only, when the table
-- has no history at all.
create or replace function historikk_fest(den_tabell regclass) returns void language plpgsql
  set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' set datestyle = 'ISO' as $$
declare
  navn constant text := (select c.relname from pg_class c where c.oid = den_tabell);
  nokkel constant text[] := historikk_nokkel(den_tabell);
  rad jsonb;
begin
  if nokkel is null then
    raise exception 'Tabellen % trenger en primærnøkkel for å ha historikk', navn;
  end if;
  if exists (select from historikk h where h.tabell = navn) then
    perform historikk_noter_nytt(den_tabell);
  else
    for rad in execute format('select to_jsonb(t) from %s t', den_tabell) loop
      perform historikk_skriv_rad(navn, 'fantes', null, rad, nokkel,
        historikk_kolonner(navn, 'utelatt'), historikk_kolonner(navn, 'hemmelig'),
        historikk_kolonner(navn, 'personlig'));
    end loop;
  end if;
  execute format('drop trigger if exists "A_historikk" on %s', den_tabell);
  execute format('drop trigger if exists "A_historikk_tommes_ikke" on %s', den_tabell);
  -- Triggers run by name, and capital letters sort before those of foreign keys: what is deleted
  -- with its parent then finds the parent's entry already written.
  execute historikk_utloser(den_tabell);
  execute format(
    'create trigger "A_historikk_tommes_ikke" before truncate on %s for each statement '
    'execute function historikk_tommes_ikke()', den_tabell);
end $$;

-- Tables with neither history nor a reason to be without. A trigger that fires for replicas only is
-- none.
create or replace function historikk_mangler() returns setof regclass language sql stable
  set search_path = pg_catalog, public, pg_temp as $$
  select c.oid::regclass from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and not exists (select from historikk_unntak u where u.tabell = c.relname)
    and not exists (select from pg_trigger t
      where t.tgrelid = c.oid and t.tgname = 'A_historikk' and t.tgenabled in ('O', 'A'))
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by c.relname
$$;

-- Called after every migration: tables without history, and those whose columns or rules are others
-- than when they were fastened.
create or replace function historikk_fest_manglende() returns void language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform historikk_fest(c.oid) from pg_class c
  where c.oid in (select m from historikk_mangler() m)
    or exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'A_historikk'
      and pg_get_triggerdef(t.oid) <> historikk_utloser(c.oid));
end $$;

-- Names are let go of when the person's name is taken away, and never else.
create function historikk_personlig_slippes() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from person p
    where p.id = old.person_id and p.pseudonymisert is not null)
  then
    raise exception 'Navn i historikken slettes bare når personen er pseudonymisert'
      using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger slippes_ved_pseudonymisering before delete on historikk_personlig
  for each row execute function historikk_personlig_slippes();
