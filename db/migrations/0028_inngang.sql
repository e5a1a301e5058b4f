-- An identity acts only in the counties that let it in (docs/decisions/025-hvem-slipper-inn.md). A
-- secretariat's invitation can then never open another county's seats, whoever uses its link.

-- An identity that is lost is over, and its key stays the person's for ever.
alter table identitet
  add column avsluttet timestamptz check (avsluttet >= opprettet),
  add unique (id, person_id);

create table identitetsfylke (
  identitet_id integer not null,
  fylke_id text not null references fylke,
  person_id integer not null,
  opprettet timestamptz not null,
  primary key (identitet_id, fylke_id),
  foreign key (identitet_id, person_id) references identitet (id, person_id) on delete cascade
);
create index on identitetsfylke (person_id);
select samraad_radsikkerhet('identitetsfylke', 'true', $$ $skriv in ('*', fylke_id) $$);

-- Whoever could log in before keeps the seats of that day.
insert into identitetsfylke (identitet_id, fylke_id, person_id, opprettet)
select distinct i.id, v.fylke_id, i.person_id, i.opprettet
from identitet i join verv v on v.person_id = i.person_id;

-- Each county has its own open invitation to a person.
drop index invitasjon_person_id_idx;
create unique index on invitasjon (person_id, fylke_id) where brukt is null and trukket is null;

-- A login begun to add a way in belongs to the session it was begun in.
alter table innloggingsforsok add column okt_id integer references okt on delete cascade;
create index on innloggingsforsok (opprettet);

alter table okt drop constraint okt_avslutning_check;
alter table okt add constraint okt_avslutning_check
  check (avslutning in ('logget-ut', 'logget-ut-overalt', 'ny-innlogging', 'innlogging-mistet'));
