-- The partnership's decision basis: measures, participants, budget and the answers a to f.
create table beslutningsgrunnlag (
  id integer generated always as identity primary key,
  tilskuddsar_id integer not null,
  fylke_id text not null,
  nettverk_id text not null,
  status text not null default 'utkast'
    check (status in ('utkast', 'sendt', 'returnert', 'trukket')),
  omsokt_kr bigint check (omsokt_kr >= 0),
  -- {"a": "...", ... "f": "..."}: the questions are data of the scheme.
  svar jsonb not null default '{}',
  -- Leader of the UH institute or group with whom the whole economic frame is cleared.
  klarert_leder text not null default '',
  -- The forum's case in which a coordinator function is anchored.
  koordinator_forankring text not null default '',
  plan_lenke text not null default '',
  behov_henvisning text not null default '',
  egenandel text not null default '',
  -- Set when it was taken over from a document instead of written here.
  overfort_fra text,
  sendt_tid timestamptz,
  sendt_av integer references verv,
  returnert_grunn text,
  trukket_grunn text,
  sist_endret_av integer references verv,
  sist_endret_tid timestamptz not null default now(),
  versjon integer not null default 1,
  unique (tilskuddsar_id, nettverk_id),
  foreign key (tilskuddsar_id, fylke_id) references tilskuddsar (id, fylke_id),
  foreign key (fylke_id, nettverk_id) references nettverk,
  check ((status = 'sendt') <= (sendt_tid is not null)),
  check ((status = 'returnert') <= (coalesce(returnert_grunn, '') <> ''))
);

create table tiltak (
  beslutningsgrunnlag_id integer not null references beslutningsgrunnlag on delete cascade,
  nr integer not null check (nr > 0),
  tittel text not null default '',
  tema text not null default '',
  -- Ids of the scheme's target groups, for example barnehage, skole, ppt.
  malgrupper text[] not null default '{}',
  start_semester text check (start_semester ~ '^[HV][0-9]{2}$'),
  slutt_semester text check (slutt_semester ~ '^[HV][0-9]{2}$'),
  vurderes_dato date,
  partner_id text references organisasjon,
  -- Why there is no partner, or what is unsure about it.
  partner_merknad text not null default '',
  primary key (beslutningsgrunnlag_id, nr)
);

create table deltakerlinje (
  beslutningsgrunnlag_id integer not null references beslutningsgrunnlag on delete cascade,
  nr integer not null check (nr > 0),
  -- The measure it belongs to; null when the form does not say.
  tiltak_nr integer,
  beskrivelse text not null default '',
  kommuner text[] not null default '{}',
  barnehager_kommunale integer check (barnehager_kommunale >= 0),
  barnehager_private integer check (barnehager_private >= 0),
  skoler_kommunale integer check (skoler_kommunale >= 0),
  skoler_private integer check (skoler_private >= 0),
  sfo integer check (sfo >= 0),
  ppt boolean not null default false,
  primary key (beslutningsgrunnlag_id, nr)
);

create table budsjettlinje (
  beslutningsgrunnlag_id integer not null references beslutningsgrunnlag on delete cascade,
  nr integer not null check (nr > 0),
  mottaker text not null check (mottaker in ('uh', 'nettverk', 'koordinator', 'annen')),
  -- The permitted uses: assess needs, develop and plan, carry out and evaluate. Empty: not said.
  formal text not null default '' check (formal in ('', 'vurdere', 'planlegge', 'gjennomfore')),
  beskrivelse text not null default '',
  belop_kr bigint check (belop_kr >= 0),
  -- The amount is marked with a question mark.
  usikkert boolean not null default false,
  primary key (beslutningsgrunnlag_id, nr)
);
