-- Bodies, their mandates, seats, who holds the seats, and elected leaders. All of it is dated: a
-- row is ended, never deleted, so that the roster of any day can be shown again.

create table utvalg (
  id text not null check (id ~ '^[a-z0-9-]+$'),
  fylke_id text not null references fylke,
  navn text not null check (navn <> ''),
  type text not null check (type in (
    'samarbeidsforum', 'kompetansenettverk', 'styre', 'arbeidsgruppe-barnehage',
    'arbeidsgruppe-skole', 'ledernettverk', 'prosjektgruppe', 'au', 'kdu', 'ipr', 'naeringsrad',
    'helseledernettverk', 'annet')),
  ordning_id text references ordning,
  nettverk_id text,
  gyldig daterange not null default daterange(null, null) check (not isempty(gyldig)),
  kilde text,
  -- Mandate, seats, holders and leaders are part of the body: a change in any makes a new version.
  versjon integer not null default 1,
  primary key (fylke_id, id),
  foreign key (fylke_id, nettverk_id) references nettverk
);

-- `sammensetning` is parsed by the application before use; its shape is Sammensetning in
-- src/core/verv/typer.ts.
create table mandat (
  id integer generated always as identity primary key,
  fylke_id text not null,
  utvalg_id text not null,
  nr integer not null check (nr > 0),
  tekst text not null check (tekst <> ''),
  fastsatt_av text not null check (fastsatt_av <> ''),
  kilde text not null check (kilde <> ''),
  sammensetning jsonb not null,
  gyldig daterange not null check (not isempty(gyldig)),
  foreign key (fylke_id, utvalg_id) references utvalg,
  unique (fylke_id, utvalg_id, nr),
  exclude using gist (fylke_id with =, utvalg_id with =, gyldig with &&)
);

create table sete (
  id integer generated always as identity primary key,
  fylke_id text not null,
  utvalg_id text not null,
  -- The group of the composition it counts in.
  gruppe text not null check (gruppe ~ '^[a-z0-9-]+$'),
  -- As it stands in the minutes.
  navn text not null check (navn <> ''),
  nettverk_id text,
  organisasjon_id text references organisasjon,
  har_stemme boolean not null,
  gyldig daterange not null check (not isempty(gyldig)),
  kilde text,
  foreign key (fylke_id, utvalg_id) references utvalg,
  foreign key (fylke_id, nettverk_id) references nettverk,
  check (not (har_stemme and gruppe = 'statsforvalteren'))
);
create index on sete (fylke_id, utvalg_id);

create table setebesetning (
  id integer generated always as identity primary key,
  sete_id integer not null references sete,
  person_id integer not null references person,
  plass text not null check (plass in ('representant', 'vara1', 'vara2')),
  gyldig daterange not null check (not isempty(gyldig)),
  exclude using gist (sete_id with =, plass with =, gyldig with &&),
  exclude using gist (sete_id with =, person_id with =, gyldig with &&)
);
create index on setebesetning (person_id);

create table tillitsverv (
  id integer generated always as identity primary key,
  fylke_id text not null,
  utvalg_id text not null,
  verv text not null check (verv in ('leder', 'nestleder')),
  person_id integer not null references person,
  -- An election is for a term: it always has an end.
  gyldig daterange not null check (not isempty(gyldig) and not upper_inf(gyldig) and not lower_inf(gyldig)),
  foreign key (fylke_id, utvalg_id) references utvalg,
  exclude using gist (fylke_id with =, utvalg_id with =, verv with =, gyldig with &&),
  -- Leader and deputy are different persons on every day.
  exclude using gist (fylke_id with =, utvalg_id with =, person_id with =, gyldig with &&)
);
create index on tillitsverv (person_id);

-- The State Administrator never has a vote, in any body (mandate for samarbeidsforum): neither by
-- a seat of its own, nor by one of its people in the seat of another, nor by becoming it later.
create function statsforvalteren_stemmer_aldri() returns trigger language plpgsql as $$
begin
  if exists (
    select from sete s
    left join organisasjon o on o.id = s.organisasjon_id
    where s.har_stemme and (
      o.type = 'statsforvalter'
      or exists (
        select from setebesetning b
        join verv v on v.person_id = b.person_id and v.gyldig && b.gyldig
        join organisasjon vo on vo.id = v.organisasjon_id
        where b.sete_id = s.id and vo.type = 'statsforvalter'
      )
    )
  ) then
    raise exception 'Statsforvalteren har aldri stemme'
      using errcode = 'check_violation', constraint = 'statsforvalteren_stemmer_aldri';
  end if;
  return null;
end $$;

create trigger statsforvalteren_stemmer_aldri after insert or update on sete
  for each statement execute function statsforvalteren_stemmer_aldri();
create trigger statsforvalteren_stemmer_aldri after insert or update on setebesetning
  for each statement execute function statsforvalteren_stemmer_aldri();
create trigger statsforvalteren_stemmer_aldri after insert or update on verv
  for each statement execute function statsforvalteren_stemmer_aldri();
create trigger statsforvalteren_stemmer_aldri after update of type on organisasjon
  for each statement execute function statsforvalteren_stemmer_aldri();

create function historikk_slettes_ikke() returns trigger language plpgsql as $$
begin
  raise exception 'Rader i % avsluttes, de slettes ikke', tg_table_name
    using errcode = 'restrict_violation';
end $$;

create trigger slettes_ikke before delete on mandat
  for each statement execute function historikk_slettes_ikke();
create trigger slettes_ikke before delete on sete
  for each statement execute function historikk_slettes_ikke();
create trigger slettes_ikke before delete on setebesetning
  for each statement execute function historikk_slettes_ikke();
create trigger slettes_ikke before delete on tillitsverv
  for each statement execute function historikk_slettes_ikke();
