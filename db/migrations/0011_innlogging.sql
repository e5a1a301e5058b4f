-- Login of real people. Nothing personal is kept beyond the name in `person`, who vouched for the
-- person (issuer) and the issuer's own word for them (sub).

-- Who a person is at an issuer. One person may have several; one identity is one person for ever.
create table identitet (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  utsteder text not null check (utsteder <> ''),
  -- Never a national identity number: an issuer that sends one as its `sub` cannot be used.
  sub text not null check (sub <> '' and length(sub) <= 255 and sub !~ '^[0-9]{11}$'),
  opprettet timestamptz not null,
  sist_brukt timestamptz not null,
  unique (utsteder, sub)
);
create index on identitet (person_id);

-- A link that ties a person to an identity, once. Only the hash of its secret is kept.
create table invitasjon (
  id integer generated always as identity primary key,
  fylke_id text not null references fylke,
  person_id integer not null references person,
  lenke_hash text not null unique check (lenke_hash ~ '^[0-9a-f]{64}$'),
  opprettet timestamptz not null,
  opprettet_av integer not null references verv,
  utloper timestamptz not null check (utloper > opprettet),
  brukt timestamptz,
  identitet_id integer references identitet,
  trukket timestamptz,
  check ((brukt is null) = (identitet_id is null)),
  check (brukt is null or trukket is null)
);
create index on invitasjon (fylke_id, opprettet);
-- At most one open link per person: a new one takes the place of the old.
create unique index on invitasjon (person_id) where brukt is null and trukket is null;

-- A login on its way through the issuer. Bound to the browser by a cookie; taken out when used.
create table innloggingsforsok (
  nettleser_hash text primary key check (nettleser_hash ~ '^[0-9a-f]{64}$'),
  utsteder_id text not null,
  state text not null unique,
  nonce text not null,
  verifier text not null,
  tilbake text not null check (tilbake ~ '^/'),
  fersk boolean not null,
  invitasjon_id integer references invitasjon,
  opprettet timestamptz not null,
  utloper timestamptz not null check (utloper > opprettet)
);
create index on innloggingsforsok (utloper);

-- A session. The browser holds a random number, the database its hash.
create table okt (
  id integer generated always as identity primary key,
  kake_hash text not null unique check (kake_hash ~ '^[0-9a-f]{64}$'),
  identitet_id integer not null references identitet,
  person_id integer not null references person,
  -- For whom; null until chosen.
  verv_id integer references verv,
  opprettet timestamptz not null,
  sist_brukt timestamptz not null check (sist_brukt >= opprettet),
  -- When the person last proved who they are; null when the issuer does not say.
  autentisert timestamptz,
  avsluttet timestamptz,
  avslutning text check (avslutning in ('logget-ut', 'logget-ut-overalt', 'ny-innlogging')),
  check ((avsluttet is null) = (avslutning is null))
);
create index on okt (person_id) where avsluttet is null;
