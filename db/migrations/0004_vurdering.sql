-- Assessment in groups. A case is in at most one group by its primary key; that it is in exactly
-- one is shown loudly and required before the joint recommendation.
create table vurderingsgruppe (
  id integer generated always as identity primary key,
  tilskuddsar_id integer not null references tilskuddsar,
  nr integer not null,
  slug text not null check (slug ~ '^[a-z0-9-]+$'),
  navn text not null check (navn <> ''),
  unique (tilskuddsar_id, nr),
  unique (tilskuddsar_id, slug),
  unique (id, tilskuddsar_id)
);

create table gruppemedlem (
  gruppe_id integer not null references vurderingsgruppe on delete cascade,
  verv_id integer not null references verv,
  funksjon text not null default 'medlem' check (funksjon in ('leder', 'sekretaer', 'medlem')),
  primary key (gruppe_id, verv_id)
);
create unique index gruppe_en_leder on gruppemedlem (gruppe_id) where funksjon = 'leder';
create unique index gruppe_en_sekretaer on gruppemedlem (gruppe_id) where funksjon = 'sekretaer';

create table gruppesak (
  beslutningsgrunnlag_id integer primary key references beslutningsgrunnlag,
  gruppe_id integer not null references vurderingsgruppe on delete cascade
);
create index on gruppesak (gruppe_id);

create table vurdering (
  beslutningsgrunnlag_id integer primary key references beslutningsgrunnlag,
  gruppe_id integer not null references vurderingsgruppe,
  resultat text not null check (resultat in ('innstilles', 'delvis', 'avslas')),
  belop_kr bigint not null check (belop_kr >= 0),
  -- [{"nr": 1, "oppfylt": "ja" | "delvis" | "nei", "grunn": "..."}], one per criterion.
  kriterier jsonb not null,
  merknad text not null default '',
  fort_av integer not null references verv,
  fort_tid timestamptz not null default now(),
  versjon integer not null default 1,
  check ((resultat = 'avslas') = (belop_kr = 0))
);
