-- A grant year: one scheme, one county, one year; its money, its keys and the frames made of them.
create table tilskuddsar (
  id integer generated always as identity primary key,
  fylke_id text not null references fylke,
  ordning_id text not null references ordning,
  ar integer not null check (ar between 2000 and 2100),
  tildelt_kr bigint check (tildelt_kr >= 0),
  grunntilskudd_kr bigint not null default 0 check (grunntilskudd_kr >= 0),
  kilde text,
  -- End of day, local time. Late submissions are marked, never hidden.
  innsendingsfrist date,
  innstillingsmote date,
  versjon integer not null default 1,
  unique (fylke_id, ordning_id, ar),
  unique (id, fylke_id)
);

-- Named pots taken off the award before the frames.
create table avsetning (
  tilskuddsar_id integer not null references tilskuddsar on delete cascade,
  nr integer not null,
  navn text not null check (navn <> ''),
  belop_kr bigint not null check (belop_kr >= 0),
  primary key (tilskuddsar_id, nr),
  unique (tilskuddsar_id, navn)
);

create table nokkel (
  tilskuddsar_id integer not null references tilskuddsar on delete cascade,
  nr integer not null,
  navn text not null check (navn <> ''),
  -- Exact as written: 0.6 is six tenths. The shares of a year sum to 1 (checked by the engine).
  andel numeric not null check (andel >= 0 and andel <= 1),
  telledato date,
  kilde text,
  primary key (tilskuddsar_id, nr),
  unique (tilskuddsar_id, navn)
);

create table nokkeltall (
  tilskuddsar_id integer not null,
  nokkel_nr integer not null,
  fylke_id text not null,
  nettverk_id text not null,
  verdi numeric not null check (verdi >= 0),
  primary key (tilskuddsar_id, nokkel_nr, nettverk_id),
  foreign key (tilskuddsar_id, nokkel_nr) references nokkel on delete cascade,
  foreign key (fylke_id, nettverk_id) references nettverk,
  foreign key (tilskuddsar_id, fylke_id) references tilskuddsar (id, fylke_id)
);

-- A table of frames published elsewhere, kept to be compared with.
create table publisert_ramme (
  tilskuddsar_id integer not null,
  fylke_id text not null,
  nettverk_id text not null,
  belop_kr bigint not null check (belop_kr >= 0),
  kilde text not null,
  primary key (tilskuddsar_id, nettverk_id),
  foreign key (fylke_id, nettverk_id) references nettverk,
  foreign key (tilskuddsar_id, fylke_id) references tilskuddsar (id, fylke_id)
);

-- A proposal, and when adopted the decision. Input and output are both stored, so an old frame can
-- be explained later by what was known then.
create table fordeling (
  id integer generated always as identity primary key,
  tilskuddsar_id integer not null,
  fylke_id text not null,
  navn text not null check (navn <> ''),
  status text not null default 'forslag' check (status in ('forslag', 'vedtatt', 'erstattet')),
  -- 1, 2, 3 ... within the year; set when adopted.
  vedtak_nr integer,
  pott_kr bigint not null check (pott_kr >= 0),
  inndata jsonb not null,
  utdata jsonb not null,
  opprettet_av integer references verv,
  opprettet_tid timestamptz not null default now(),
  vedtatt_av integer references verv,
  vedtatt_tid timestamptz,
  -- The forum's case, for example «Sak 3/2023».
  sak text,
  foreign key (tilskuddsar_id, fylke_id) references tilskuddsar (id, fylke_id),
  unique (tilskuddsar_id, vedtak_nr),
  unique (id, fylke_id),
  check ((status = 'forslag') = (vedtatt_tid is null)),
  check ((status = 'forslag') = (vedtak_nr is null))
);
create unique index fordeling_en_vedtatt on fordeling (tilskuddsar_id) where status = 'vedtatt';
create unique index fordeling_navn on fordeling (tilskuddsar_id, navn) where status = 'forslag';

create table ramme (
  fordeling_id integer not null,
  fylke_id text not null,
  nettverk_id text not null,
  belop_kr bigint not null check (belop_kr >= 0),
  primary key (fordeling_id, nettverk_id),
  foreign key (fordeling_id, fylke_id) references fordeling (id, fylke_id) on delete cascade,
  foreign key (fylke_id, nettverk_id) references nettverk
);

-- The frames add up to the pot, to the krone, also when a command forgets it.
create function ramme_sum_er_pott() returns trigger language plpgsql as $$
declare
  den_id integer;
  pott bigint;
  rammer bigint;
begin
  if tg_table_name = 'fordeling' then den_id := new.id;
  elsif tg_op = 'DELETE' then den_id := old.fordeling_id;
  else den_id := new.fordeling_id;
  end if;
  select f.pott_kr into pott from fordeling f where f.id = den_id;
  if pott is null then return null; end if;
  select coalesce(sum(r.belop_kr), 0) into rammer from ramme r where r.fordeling_id = den_id;
  if rammer <> pott then
    raise exception 'Rammene er % kr, men potten er % kr (fordeling %)', rammer, pott, den_id
      using errcode = 'check_violation', constraint = 'ramme_sum_er_pott';
  end if;
  return null;
end $$;
create constraint trigger ramme_sum_er_pott after insert or update or delete on ramme
  deferrable initially deferred for each row execute function ramme_sum_er_pott();
create constraint trigger fordeling_sum_er_pott after insert or update on fordeling
  deferrable initially deferred for each row execute function ramme_sum_er_pott();

-- An adopted distribution is never changed, only replaced.
create function fordeling_er_last() returns trigger language plpgsql as $$
begin
  if old.status = 'forslag' then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if tg_op = 'UPDATE' and old.status = 'vedtatt' and new.status = 'erstattet'
     and (to_jsonb(new) - 'status') = (to_jsonb(old) - 'status') then
    return new;
  end if;
  raise exception 'Fordeling % er vedtatt og kan ikke endres', old.id
    using errcode = 'check_violation', constraint = 'fordeling_er_last';
end $$;
create trigger fordeling_er_last before update or delete on fordeling
  for each row execute function fordeling_er_last();

create function ramme_er_last() returns trigger language plpgsql as $$
begin
  if exists (select from fordeling f where f.id = old.fordeling_id and f.status <> 'forslag') then
    raise exception 'Rammene i fordeling % er vedtatt og kan ikke endres', old.fordeling_id
      using errcode = 'check_violation', constraint = 'fordeling_er_last';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger ramme_er_last before update or delete on ramme
  for each row execute function ramme_er_last();
