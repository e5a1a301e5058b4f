-- History: every change of state leaves who, for whom, when, what before and after, and why. Written
-- by triggers in the transaction of the change, so that no command can forget it, and fastened to
-- every table by the program that runs the migrations, so that no migration can.

create table historikk (
  id bigint generated always as identity primary key,
  tid timestamptz not null default clock_timestamp(),
  -- Everything one command changed has the same. Never starts over, unlike xid.
  tx xid8 not null default pg_current_xact_id(),
  tabell text not null,
  -- The primary key; several columns are parted by «/».
  radnokkel text not null,
  -- `fantes`: the row was there when its table got a history.
  operasjon text not null check (operasjon in ('fantes', 'ny', 'endret', 'slettet')),
  -- Of a changed row only the columns that changed.
  for_verdi jsonb,
  etter_verdi jsonb,
  -- Who, for whom, doing what, and why. Not foreign keys: history outlives what it tells about.
  person_id integer,
  verv_id integer,
  handling text,
  begrunnelse text,
  -- The case, body and person it is about, as far as the row knows.
  fylke_id text,
  tilskuddsar_id integer,
  nettverk_id text,
  utvalg_id text,
  gjelder_person_id integer
);
create index on historikk (tx);
create index on historikk (fylke_id, id);
create index on historikk (tilskuddsar_id, nettverk_id, id) where tilskuddsar_id is not null;
create index on historikk (fylke_id, utvalg_id, id) where utvalg_id is not null;
create index on historikk (gjelder_person_id, id) where gjelder_person_id is not null;
create index on historikk (person_id, id) where person_id is not null;

-- Names and the like. History holds only the SHA-256 of salt and value, so that what is known of a
-- person can be deleted here and the seals still hold.
create table historikk_personlig (
  historikk_id bigint not null references historikk,
  felt text not null check (felt in ('for', 'etter')),
  kolonne text not null,
  person_id integer,
  salt text not null,
  verdi text not null,
  primary key (historikk_id, felt, kolonne)
);
create index on historikk_personlig (person_id);

-- A seal over all that was committed, and not sealed, when it was set. Leaf: SHA-256 of 0x00 and the
-- row in its canonical form; node: SHA-256 of 0x01 and both halves, as in RFC 6962.
create table segl (
  nr integer primary key check (nr > 0),
  tid timestamptz not null,
  -- Transaction numbers mean something within one cluster only.
  klynge text not null,
  -- All that older transactions wrote is sealed.
  tx_under xid8 not null,
  -- The transaction that set the seal: one with a higher number began after it.
  tx_segl xid8 not null,
  siste_id bigint not null,
  antall integer not null check (antall > 0),
  rot text not null check (rot ~ '^[0-9a-f]{64}$'),
  forrige text not null check (forrige ~ '^[0-9a-f]{64}$'),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  -- The rows by number, and their leaves, 32 bytes each in the same order: with these the broken
  -- row can be named, and not only its seal.
  ider bigint[] not null,
  blader bytea not null,
  -- The lines of the access log, after those of history in the same tree.
  innsyn_ider bigint[] not null default '{}',
  innsyn_blader bytea not null default '',
  check (octet_length(blader) = 32 * cardinality(ider)),
  check (octet_length(innsyn_blader) = 32 * cardinality(innsyn_ider)),
  check (cardinality(ider) + cardinality(innsyn_ider) = antall)
);

-- Who read what is shielded, and who was refused. Append-only, sealed, and thrown away when it is
-- old enough: therefore not in history, which is kept.
create table innsyn (
  id bigint generated always as identity primary key,
  tid timestamptz not null default clock_timestamp(),
  tx xid8 not null default pg_current_xact_id(),
  person_id integer,
  verv_id integer,
  slag text not null check (slag in ('lest', 'avvist')),
  -- The action in the table of rights, and the address without its query.
  handling text not null check (handling <> ''),
  sti text not null check (length(sti) <= 500),
  -- Why it was refused, in the code of the rule.
  grunn text,
  -- How many more like it were left out in the same minute.
  utelatt integer not null default 0 check (utelatt >= 0),
  -- Where the one who read belongs, and where what was read belongs.
  fra_fylke_id text,
  fylke_id text,
  tilskuddsar_id integer,
  nettverk_id text,
  utvalg_id text,
  check ((slag = 'avvist') = (grunn is not null))
);
create index on innsyn (fylke_id, id);
create index on innsyn (person_id, id);
create index on innsyn (tx);

-- What was thrown away, so that it is not taken for something somebody removed.
create table innsyn_rydding (
  id integer generated always as identity primary key,
  tid timestamptz not null default clock_timestamp(),
  -- All up to and with this number.
  til_id bigint not null,
  antall integer not null
);

-- Tables without history, and why.
create table historikk_unntak (
  tabell text primary key,
  grunn text not null check (grunn <> '')
);
insert into historikk_unntak values
  ('historikk', 'er selve historikken'),
  ('historikk_personlig', 'personopplysninger i historikken, som skal kunne slettes'),
  ('innsyn', 'leselogg med egen lagringstid; forsegles sammen med historikken'),
  ('historikk_unntak', 'endres bare av migreringer'),
  ('historikk_kolonne', 'endres bare av migreringer'),
  ('samraad_migrering', 'endres bare av migreringer, med sjekksum'),
  ('signeringsnokkel', 'en hemmelighet, lages én gang'),
  ('innloggingsforsok', 'teknisk, lever i minutter; utfallet er økten'),
  -- Tables of later migrations.
  ('epost', 'utgående post med egen lagringstid; ikke en tilstand noen har rett til'),
  ('epostforsok', 'teknisk, hvert forsøk på å sende'),
  ('varsel', 'avledet av hendelsene; valgene til personen har historikk'),
  ('varselhendelse', 'avledet av det som har historikk'),
  ('minsidebesok', 'teknisk, når en selv sist så sin egen side');

-- Columns treated with care. `utelatt`: technical, kept out, and a change of nothing else is no
-- change. `hemmelig`: that it changed, never to what. `personlig`: can be deleted, see above.
create table historikk_kolonne (
  tabell text not null,
  kolonne text not null,
  regel text not null check (regel in ('utelatt', 'hemmelig', 'personlig')),
  primary key (tabell, kolonne)
);
insert into historikk_kolonne values
  ('okt', 'kake_hash', 'hemmelig'),
  ('okt', 'sist_brukt', 'utelatt'),
  ('identitet', 'sub', 'hemmelig'),
  ('identitet', 'sist_brukt', 'utelatt'),
  ('invitasjon', 'lenke_hash', 'hemmelig'),
  ('person', 'navn', 'personlig'),
  ('person', 'epost', 'personlig'),
  ('segl', 'ider', 'utelatt'),
  ('segl', 'blader', 'utelatt'),
  ('segl', 'innsyn_ider', 'utelatt'),
  ('segl', 'innsyn_blader', 'utelatt');

create function kun_tilfoyelse() returns trigger language plpgsql as $$
begin
  raise exception 'I % kan rader bare føyes til', tg_table_name
    using errcode = 'restrict_violation';
end $$;
create trigger kun_tilfoyelse before update or delete or truncate on historikk
  for each statement execute function kun_tilfoyelse();
create trigger kun_tilfoyelse before update or delete or truncate on segl
  for each statement execute function kun_tilfoyelse();
create trigger kun_tilfoyelse before update or truncate on innsyn
  for each statement execute function kun_tilfoyelse();
create trigger kun_tilfoyelse_unntatt_rydding before delete on innsyn
  for each statement when (coalesce(current_setting('samraad.rydder', true), '') <> 'innsyn')
  execute function kun_tilfoyelse();
create trigger kun_tilfoyelse before update or delete or truncate on innsyn_rydding
  for each statement execute function kun_tilfoyelse();
create trigger kun_tilfoyelse before update or truncate on historikk_personlig
  for each statement execute function kun_tilfoyelse();

-- Throws away the oldest of the access log, from the front only. Returns how many.
create function innsyn_rydd(eldre_enn timestamptz) returns integer language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  siste bigint;
  fjernet integer;
begin
  if eldre_enn > now() - interval '30 days' then
    raise exception 'Leseloggen kan ikke ryddes for de siste 30 dagene'
      using errcode = 'restrict_violation';
  end if;
  select coalesce((select min(i.id) - 1 from innsyn i where i.tid >= eldre_enn), max(i.id))
    into siste from innsyn i;
  perform set_config('samraad.rydder', 'innsyn', true);
  delete from innsyn i where i.id <= siste;
  get diagnostics fjernet = row_count;
  perform set_config('samraad.rydder', '', true);
  if fjernet > 0 then
    insert into innsyn_rydding (til_id, antall) values (siste, fjernet);
  end if;
  return fjernet;
end $$;
revoke execute on function innsyn_rydd from public;

create function historikk_tommes_ikke() returns trigger language plpgsql as $$
begin
  raise exception 'Tabellen % har historikk og kan ikke tømmes med truncate', tg_table_name
    using errcode = 'restrict_violation';
end $$;

-- The case, body and person a row is about: its own columns, then those of what it belongs to.
-- A new kind of parent is added by a migration that replaces this function.
create function historikk_gjelder(
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
  if utvalg_id is null and rad ? 'sete_id' then
    select s.fylke_id, s.utvalg_id into fylke_id, utvalg_id
      from sete s where s.id = (rad->>'sete_id')::integer;
  end if;
  if person_id is null and tabell = 'gruppemedlem' then
    select v.person_id into person_id from verv v where v.id = (rad->>'verv_id')::integer;
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

-- One entry. `gammel` and `ny` are whole rows; of a change only what changed is kept.
create function historikk_skriv_rad(
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
  if det_skjedde = 'endret' then
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
    if gammel ? k then gammel := gammel || jsonb_build_object(k, '•'); end if;
    if ny ? k then ny := ny || jsonb_build_object(k, '•'); end if;
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
revoke execute on function historikk_skriv_rad from public;

-- Runs as the owner of the tables, so that whoever changes a row needs no right to write history.
-- Arguments: key columns, then the columns by rule, each as the text of a list. Never scans a whole
-- table: a serializable transaction would then collide with everyone who writes to it.
create function historikk_skriv() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' set datestyle = 'ISO'
  set enable_seqscan = off as $$
begin
  perform historikk_skriv_rad(
    tg_table_name,
    case tg_op when 'INSERT' then 'ny' when 'UPDATE' then 'endret' else 'slettet' end,
    case when tg_op <> 'INSERT' then to_jsonb(old) end,
    case when tg_op <> 'DELETE' then to_jsonb(new) end,
    tg_argv[0]::text[], tg_argv[1]::text[], tg_argv[2]::text[], tg_argv[3]::text[]);
  return null;
end $$;

-- Gives a table its history. What is there already is noted once, so that history alone is enough
-- to say what the table must hold.
create function historikk_fest(den_tabell regclass) returns void language plpgsql
  set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' set datestyle = 'ISO' as $$
declare
  navn constant text := (select c.relname from pg_class c where c.oid = den_tabell);
  nokkel constant text[] := (
    select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum))
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = den_tabell and i.indisprimary);
  utelatt constant text[] := historikk_kolonner(navn, 'utelatt');
  hemmelig constant text[] := historikk_kolonner(navn, 'hemmelig');
  personlig constant text[] := historikk_kolonner(navn, 'personlig');
  rad jsonb;
begin
  if nokkel is null then
    raise exception 'Tabellen % trenger en primærnøkkel for å ha historikk', navn;
  end if;
  for rad in execute format('select to_jsonb(t) from %s t', den_tabell) loop
    perform historikk_skriv_rad(navn, 'fantes', null, rad, nokkel, utelatt, hemmelig, personlig);
  end loop;
  -- Triggers run by name, and capital letters sort before those of foreign keys: what is deleted
  -- with its parent then finds the parent's entry already written.
  execute format(
    'create trigger "A_historikk" after insert or update or delete on %s for each row '
    'execute function historikk_skriv(%L, %L, %L, %L)',
    den_tabell, nokkel, utelatt, hemmelig, personlig);
  execute format(
    'create trigger "A_historikk_tommes_ikke" before truncate on %s for each statement '
    'execute function historikk_tommes_ikke()', den_tabell);
end $$;
revoke execute on function historikk_fest from public;

create function historikk_kolonner(den_tabell text, den_regel text) returns text[]
  language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(array_agg(k.kolonne order by k.kolonne), '{}')
  from historikk_kolonne k where k.tabell = den_tabell and k.regel = den_regel
$$;

-- Tables with neither history nor a reason to be without.
create function historikk_mangler() returns setof regclass language sql stable
  set search_path = pg_catalog, public, pg_temp as $$
  select c.oid::regclass from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and not exists (select from historikk_unntak u where u.tabell = c.relname)
    and not exists (
      select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'A_historikk' and t.tgenabled <> 'D')
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by c.relname
$$;

-- The changes of a row, laid on each other: how it must be now.
create aggregate historikk_slaa_sammen(jsonb) (sfunc = jsonb_concat, stype = jsonb, initcond = '{}');

-- Called after every migration.
create function historikk_fest_manglende() returns void language plpgsql as $$
begin
  perform historikk_fest(m) from historikk_mangler() m;
end $$;
revoke execute on function historikk_fest_manglende from public;
