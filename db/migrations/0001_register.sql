-- The register: counties, schemes as dated data, organisations, networks with dated membership,
-- persons and the seats (verv) they act from.
create extension if not exists btree_gist;

-- The key that signs cookies. One row, made once, shared by every process on this database.
create table signeringsnokkel (
  id boolean primary key default true check (id),
  nokkel text not null default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')
);
insert into signeringsnokkel default values;

create table fylke (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  navn text not null check (navn <> ''),
  navn_samisk text,
  samisk_sprakkode text check (samisk_sprakkode in ('se', 'sma', 'smj')),
  statsforvalter text not null,
  -- Språklova § 15: the State writes to a county or municipality in the form it has adopted.
  maalform text not null default 'noytral' check (maalform in ('nb', 'nn', 'noytral')),
  er_demo boolean not null default false
);

create table ordning (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  -- {"nb": "...", "nn": "...", "en": "..."}
  navn jsonb not null,
  kortnavn text not null,
  gyldig daterange not null,
  erstattet_av text references ordning,
  rekkefolge integer not null
);

-- The rules of a scheme, valid for a period and either for the whole country (fylke_id null) or one
-- county. `regler` is parsed by the application's schema before it is used; its shape is
-- Ordningsregler in src/core/ordning.ts.
create table ordning_versjon (
  id integer generated always as identity primary key,
  ordning_id text not null references ordning,
  fylke_id text references fylke,
  gyldig daterange not null,
  hjemmel text not null check (hjemmel <> ''),
  kilde text not null check (kilde <> ''),
  regler jsonb not null,
  versjon integer not null default 1,
  exclude using gist (
    ordning_id with =, coalesce(fylke_id, '') with =, gyldig with &&
  )
);

create table organisasjon (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  fylke_id text references fylke,
  navn text not null check (navn <> ''),
  navn_samisk text,
  samisk_sprakkode text check (samisk_sprakkode in ('se', 'sma', 'smj')),
  type text not null check (type in (
    'kommune', 'fylkeskommune', 'privat-eier', 'uh', 'fagskole', 'ppt', 'statped', 'fagforening',
    'interesseorganisasjon', 'sametinget', 'nasjonalt-senter', 'statsforvalter', 'annen')),
  -- Nine digits as text; the MOD11 check digit is verified by the application.
  orgnr text check (orgnr ~ '^[0-9]{9}$'),
  maalform text not null default 'noytral' check (maalform in ('nb', 'nn', 'noytral')),
  gyldig daterange not null default daterange(null, null),
  kilde text,
  er_demo boolean not null default false,
  versjon integer not null default 1
);

create table nettverk (
  id text not null check (id ~ '^[a-z0-9-]+$'),
  fylke_id text not null references fylke,
  navn text not null check (navn <> ''),
  type text not null default 'regionalt' check (type in ('regionalt', 'videregaende', 'tematisk')),
  gyldig daterange not null default daterange(null, null),
  merknad text,
  kilde text,
  versjon integer not null default 1,
  primary key (fylke_id, id)
);

-- Dated, for municipalities merge and split; history keeps its own names.
create table nettverksmedlem (
  id integer generated always as identity primary key,
  fylke_id text not null,
  nettverk_id text not null,
  organisasjon_id text not null references organisasjon,
  gyldig daterange not null default daterange(null, null),
  kilde text,
  foreign key (fylke_id, nettverk_id) references nettverk,
  exclude using gist (
    fylke_id with =, nettverk_id with =, organisasjon_id with =, gyldig with &&
  )
);

-- Fixed development partners (utviklingspartnere) of a network, per scheme.
create table nettverkspartner (
  id integer generated always as identity primary key,
  fylke_id text not null,
  nettverk_id text not null,
  ordning_id text not null references ordning,
  organisasjon_id text not null references organisasjon,
  gyldig daterange not null default daterange(null, null),
  foreign key (fylke_id, nettverk_id) references nettverk,
  exclude using gist (
    fylke_id with =, nettverk_id with =, ordning_id with =, organisasjon_id with =, gyldig with &&
  )
);

create table person (
  id integer generated always as identity primary key,
  navn text not null check (navn <> ''),
  er_demo boolean not null default false
);

-- What a person acts as, and for whom. A person may hold several.
create table verv (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  rolle text not null check (rolle in ('sekretariat', 'koordinator', 'uh', 'eier', 'forum')),
  fylke_id text not null references fylke,
  nettverk_id text,
  organisasjon_id text references organisasjon,
  -- The seat's name as it stands in the minutes, for example «PP-tjenestene».
  sete text not null,
  gyldig daterange not null default daterange(null, null),
  -- Shown in the demo's chooser of who to be, in this order.
  velger_nr integer,
  foreign key (fylke_id, nettverk_id) references nettverk
);
create index on verv (person_id);
