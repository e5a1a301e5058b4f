-- Min side, notifications and mail. What a person must do is derived and never stored; kept here
-- are the last visit, what the person has chosen, what has happened that somebody is told about,
-- and the mail on its way out.

-- Work contact only. One @, no spaces or control characters, so that no header can be made of it.
alter table person add column epost text
  check (epost ~ '^[^[:space:][:cntrl:]<>()\[\]",;:\\@]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\.[A-Za-z]{2,}$'
    and length(epost) <= 254);

create table minsidebesok (
  person_id integer primary key references person,
  -- The visit before this one: what has changed is counted from here. Null: never before.
  forrige timestamptz,
  siste timestamptz not null check (forrige is null or forrige <= siste)
);

-- Language and choices of a person. No row: the defaults, and the organisation's written standard.
create table varselprofil (
  person_id integer primary key references person,
  sprak text check (sprak in ('nb', 'nn', 'en')),
  versjon integer not null default 1
);

create table varselvalg (
  person_id integer not null references varselprofil,
  slag text not null check (slag ~ '^[a-z-]+$'),
  naar text not null check (naar in ('straks', 'daglig', 'ingen')),
  primary key (person_id, slag)
);

-- When the daily digest goes out, and how many days before a deadline somebody is reminded. A
-- county's own row is taken before the country's (fylke_id null).
create table varselregel (
  id integer generated always as identity primary key,
  fylke_id text references fylke,
  gyldig daterange not null check (not isempty(gyldig)),
  samles_kl time not null,
  dager_for integer[] not null check (array_position(dager_for, null) is null
    and 0 < all (dager_for) and 365 >= all (dager_for)),
  kilde text not null check (kilde <> ''),
  exclude using gist (coalesce(fylke_id, '') with =, gyldig with &&)
);
insert into varselregel (fylke_id, gyldig, samles_kl, dager_for, kilde)
values (null, '(,)', '07:00', '{14,3}', 'Standardverdi i Samråd');

-- What has happened that somebody is told about, written in the transaction where it happened.
create table varselhendelse (
  id bigint generated always as identity primary key,
  slag text not null check (slag in ('innsendt', 'returnert', 'gruppesak', 'innstilling-vedtatt',
    'sete-gitt', 'sete-avsluttet', 'frist-naer')),
  fylke_id text not null references fylke,
  -- What it is about: ids and words, read by the application's schema.
  data jsonb not null,
  -- The same reminder is never made twice, however many processes look at the clock.
  nokkel text unique,
  tid timestamptz not null default now(),
  -- When those who are to know were found. Null: not yet.
  fordelt timestamptz
);
create index on varselhendelse (id) where fordelt is null;
create index on varselhendelse (fylke_id, tid);

-- The mail on its way out, and what is left of it afterwards.
create table epost (
  id bigint generated always as identity primary key,
  -- Made once: whoever gets the same mail twice can see that it is the same.
  message_id text not null unique check (message_id ~ '^[A-Za-z0-9.-]+@[A-Za-z0-9.-]+$'),
  fylke_id text references fylke,
  person_id integer references person,
  slag text not null check (slag ~ '^[a-z-]+$'),
  sprak text not null check (sprak in ('nb', 'nn', 'en')),
  til text not null check (til !~ '[[:cntrl:][:space:]]' and til like '%_@_%'),
  emne text not null check (emne !~ '[[:cntrl:]]' and emne <> ''),
  -- Both are taken out when there is no more use for them: a mail may hold a link that is a key.
  tekst text,
  html text,
  -- The same event tells the same person once.
  nokkel text unique,
  opprettet timestamptz not null default now(),
  -- Of no use after this; it is then not sent.
  gjelder_til timestamptz,
  tilstand text not null default 'ko' check (tilstand in ('ko', 'sendt', 'dod', 'utgatt')),
  neste_forsok timestamptz not null default now(),
  avsluttet timestamptz,
  check ((tilstand = 'ko') = (avsluttet is null)),
  check (tilstand <> 'ko' or (tekst is not null and html is not null)),
  check (tilstand not in ('sendt', 'utgatt') or (tekst is null and html is null))
);
create index on epost (neste_forsok, id) where tilstand = 'ko';
create index on epost (fylke_id, opprettet);

-- One row per attempt, committed as it goes: what a process that died was in the middle of is read
-- here. `overlevert` is set before the last line of the mail is given to the server; without it
-- the server cannot have taken the mail.
create table epostforsok (
  epost_id bigint not null references epost,
  nr integer not null check (nr > 0),
  begynt timestamptz not null,
  overlevert timestamptz,
  utfall text check (utfall in ('sendt', 'midlertidig', 'avvist', 'omstart')),
  feil text,
  primary key (epost_id, nr)
);

-- Who was told of what, and how.
create table varsel (
  hendelse_id bigint not null references varselhendelse,
  person_id integer not null references person,
  naar text not null check (naar in ('straks', 'daglig', 'ingen')),
  -- The mail that told it; null while it waits for the digest, or when nothing is sent.
  epost_id bigint references epost,
  primary key (hendelse_id, person_id)
);
create index on varsel (person_id) where naar = 'daglig' and epost_id is null;

-- Written by the tables themselves: no command can forget to tell.
create function varsle(slag text, fylke text, data jsonb) returns void language sql as $$
  insert into varselhendelse (slag, fylke_id, data) values (slag, fylke, data)
$$;

create function varsle_grunnlag() returns trigger language plpgsql as $$
begin
  if new.status = 'sendt' and old.status <> 'sendt' then
    perform varsle('innsendt', new.fylke_id, jsonb_build_object(
      'sakId', new.id, 'nettverkId', new.nettverk_id, 'arId', new.tilskuddsar_id, 'avVerv', new.sendt_av));
  elsif new.status = 'returnert' and old.status <> 'returnert' then
    perform varsle('returnert', new.fylke_id, jsonb_build_object(
      'sakId', new.id, 'nettverkId', new.nettverk_id, 'arId', new.tilskuddsar_id,
      'grunn', new.returnert_grunn, 'avVerv', new.sist_endret_av));
  end if;
  return null;
end $$;
create trigger varsle after update of status on beslutningsgrunnlag
  for each row execute function varsle_grunnlag();

create function varsle_gruppesak() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.gruppe_id <> old.gruppe_id then
    perform varsle('gruppesak', b.fylke_id, jsonb_build_object(
      'sakId', b.id, 'nettverkId', b.nettverk_id, 'arId', b.tilskuddsar_id, 'gruppeId', new.gruppe_id))
    from beslutningsgrunnlag b where b.id = new.beslutningsgrunnlag_id;
  end if;
  return null;
end $$;
create trigger varsle after insert or update of gruppe_id on gruppesak
  for each row execute function varsle_gruppesak();

create function varsle_innstilling() returns trigger language plpgsql as $$
begin
  if new.status = 'vedtatt' and old.status <> 'vedtatt' then
    perform varsle('innstilling-vedtatt', t.fylke_id, jsonb_build_object(
      'arId', t.id, 'innstillingId', new.id, 'avVerv', new.vedtatt_av))
    from tilskuddsar t where t.id = new.tilskuddsar_id;
  end if;
  return null;
end $$;
create trigger varsle after update of status on innstilling
  for each row execute function varsle_innstilling();

create function varsle_sete() returns trigger language plpgsql as $$
declare
  gitt boolean := tg_op = 'INSERT';
begin
  -- Only what holds today or later is news; a roster of the past is history.
  if gitt and not upper_inf(new.gyldig) and upper(new.gyldig) <= current_date then return null; end if;
  if not gitt and upper(new.gyldig) is not distinct from upper(old.gyldig) then return null; end if;
  if not gitt and upper_inf(new.gyldig) then return null; end if;
  perform varsle(case when gitt then 'sete-gitt' else 'sete-avsluttet' end, s.fylke_id,
    jsonb_build_object('seteId', s.id, 'utvalgId', s.utvalg_id, 'personId', new.person_id,
      'plass', new.plass, 'fra', lower(new.gyldig), 'til', upper(new.gyldig)))
  from sete s where s.id = new.sete_id;
  return null;
end $$;
create trigger varsle after insert or update of gyldig on setebesetning
  for each row execute function varsle_sete();

-- Mail and its working tables have no history: a mail may hold a link that is a key, and must be
-- gone when it is sent. Who did what is in the history of the row that was changed.
insert into historikk_unntak values
  ('epost', 'har egen lagringstid, og kan bære en lenke som er en nøkkel'),
  ('epostforsok', 'teknisk, hører til e-posten'),
  ('varsel', 'hvem som ble varslet; avledet av endringer som har historikk'),
  ('varselhendelse', 'avledet av endringer som har historikk'),
  ('minsidebesok', 'teknisk: når en person sist så siden sin')
on conflict do nothing;

-- Where a person is reached can be deleted from history, as the name can.
insert into historikk_kolonne values ('person', 'epost', 'personlig') on conflict do nothing;
do $$ begin
  drop trigger "A_historikk" on person;
  execute format(
    'create trigger "A_historikk" after insert or update or delete on person for each row '
    'execute function historikk_skriv(%L, %L, %L, %L)',
    '{id}', historikk_kolonner('person', 'utelatt'), historikk_kolonner('person', 'hemmelig'),
    historikk_kolonner('person', 'personlig'));
end $$;
-- What happened in a county, and the mail about it, are the county's. A rule or a mail without a
-- county is the program's own.
select samraad_radsikkerhet('varselregel', 'true', $$ $skriv = '*' or fylke_id = $skriv $$);
select samraad_radsikkerhet(t, $$ $les = '*' or fylke_id = $les $$, $$ $skriv = '*' or fylke_id = $skriv $$)
from unnest(array['varselhendelse', 'epost']::regclass[]) t;
select samraad_radsikkerhet('epostforsok',
  $$ exists (select from epost e where e.id = epost_id) $$,
  $$ exists (select from epost e where e.id = epost_id and ($skriv = '*' or e.fylke_id = $skriv)) $$);
select samraad_radsikkerhet('varsel',
  $$ exists (select from varselhendelse h where h.id = hendelse_id) $$,
  $$ exists (select from varselhendelse h where h.id = hendelse_id and ($skriv = '*' or h.fylke_id = $skriv)) $$);
