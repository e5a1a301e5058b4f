-- The directorate reads across the counties and sits in none. Its seat stands in a place of its
-- own that is no county, so that no county can give the right away: the line that makes it can be
-- written there only, and no other line there.
alter table fylke add column er_nasjonal boolean not null generated always as (id = 'nasjonalt') stored;
alter table seterett drop constraint seterett_rolle_check;
alter table seterett add constraint seterett_rolle_check
  check (rolle in ('sekretariat', 'koordinator', 'uh', 'eier', 'forum', 'direktorat'));
alter table seterett add constraint direktoratet_er_nasjonalt
  check ((rolle = 'direktorat') = (fylke_id = 'nasjonalt'));
alter table sete add constraint nasjonale_seter_stemmer_ikke
  check (fylke_id <> 'nasjonalt' or not har_stemme);
drop trigger standard_seteretter on fylke;
create trigger standard_seteretter after insert on fylke
  for each row when (not new.er_nasjonal) execute function standard_seteretter();

-- From when everyone may read what a year's networks have sent. One at a time; one that was wrong
-- is lifted with a reason, never changed or deleted.
create table publisering (
  id integer generated always as identity primary key,
  tilskuddsar_id integer not null,
  fylke_id text not null,
  fra timestamptz not null,
  satt_av integer references setebesetning,
  satt_tid timestamptz not null,
  opphevet_av integer references setebesetning,
  opphevet_tid timestamptz,
  opphevet_grunn text,
  foreign key (tilskuddsar_id, fylke_id) references tilskuddsar (id, fylke_id),
  check ((opphevet_tid is null) = (opphevet_grunn is null)),
  check (opphevet_grunn <> '')
);
create unique index publisering_en_gjelder on publisering (tilskuddsar_id) where opphevet_tid is null;

-- The legal bases a body may be shielded with: dated data, the same for all counties.
create table skjermingshjemmel (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  navn jsonb not null check (navn ?& array['nb', 'nn', 'en']),
  lov text not null check (lov <> ''),
  gyldig daterange not null check (not isempty(gyldig)),
  rekkefolge integer not null unique
);
insert into skjermingshjemmel (id, navn, lov, gyldig, rekkefolge) values
  ('offl-13-fvl-13-1', '{
    "nb": "Offentleglova § 13, jf. forvaltningsloven § 13 første ledd nr. 1 (noens personlige forhold)",
    "nn": "Offentleglova § 13, jf. forvaltningslova § 13 første ledd nr. 1 (personlege forhold for nokon)",
    "en": "Freedom of Information Act section 13, cf. Public Administration Act section 13 first paragraph no. 1 (personal matters)"
  }', 'LOV-2006-05-19-16, LOV-1967-02-10', '[2009-01-01,)', 1),
  ('offl-13-fvl-13-2', '{
    "nb": "Offentleglova § 13, jf. forvaltningsloven § 13 første ledd nr. 2 (drifts- eller forretningsforhold)",
    "nn": "Offentleglova § 13, jf. forvaltningslova § 13 første ledd nr. 2 (drifts- eller forretningsforhold)",
    "en": "Freedom of Information Act section 13, cf. Public Administration Act section 13 first paragraph no. 2 (business matters)"
  }', 'LOV-2006-05-19-16, LOV-1967-02-10', '[2009-01-01,)', 2),
  ('offl-5', '{
    "nb": "Offentleglova § 5 (utsatt innsyn)",
    "nn": "Offentleglova § 5 (utsett innsyn)",
    "en": "Freedom of Information Act section 5 (deferred access)"
  }', 'LOV-2006-05-19-16', '[2009-01-01,)', 3),
  ('offl-15', '{
    "nb": "Offentleglova § 15 (dokument innhentet utenfra for den interne saksforberedelsen)",
    "nn": "Offentleglova § 15 (dokument innhenta utanfrå for den interne saksførebuinga)",
    "en": "Freedom of Information Act section 15 (documents obtained from others for internal preparation)"
  }', 'LOV-2006-05-19-16', '[2009-01-01,)', 4),
  ('offl-23', '{
    "nb": "Offentleglova § 23 (det offentliges forhandlingsposisjon)",
    "nn": "Offentleglova § 23 (forhandlingsposisjonen til det offentlege)",
    "en": "Freedom of Information Act section 23 (the negotiating position of public bodies)"
  }', 'LOV-2006-05-19-16', '[2009-01-01,)', 5);

-- The body of a decision basis that may not be read by all: why, by which law, from when, by whom.
-- Its title stays open. Lifted with a reason, never changed or deleted.
create table skjerming (
  id integer generated always as identity primary key,
  beslutningsgrunnlag_id integer not null references beslutningsgrunnlag,
  fylke_id text not null references fylke,
  hjemmel_id text not null references skjermingshjemmel,
  grunn text not null check (grunn <> ''),
  satt_av integer references setebesetning,
  satt_tid timestamptz not null,
  opphevet_av integer references setebesetning,
  opphevet_tid timestamptz,
  opphevet_grunn text,
  check ((opphevet_tid is null) = (opphevet_grunn is null)),
  check (opphevet_grunn <> '')
);
create unique index skjerming_en_gjelder on skjerming (beslutningsgrunnlag_id) where opphevet_tid is null;

create function bare_oppheving() returns trigger language plpgsql as $$
declare
  felt text[] := array['opphevet_av', 'opphevet_tid', 'opphevet_grunn'];
begin
  if old.opphevet_tid is null and new.opphevet_tid is not null
     and (to_jsonb(new) - felt) = (to_jsonb(old) - felt) then
    return new;
  end if;
  raise exception 'Rader i % kan bare oppheves, én gang', tg_table_name
    using errcode = 'check_violation', constraint = 'bare_oppheving';
end $$;
create trigger bare_oppheving before update on publisering
  for each row execute function bare_oppheving();
create trigger bare_oppheving before update on skjerming
  for each row execute function bare_oppheving();
create trigger slettes_ikke before delete on publisering
  for each statement execute function historikk_slettes_ikke();
create trigger slettes_ikke before delete on skjerming
  for each statement execute function historikk_slettes_ikke();

-- Nothing becomes everyone's before the forum has adopted its recommendation for the year.
create function publiseres_etter_vedtak() returns trigger language plpgsql as $$
begin
  if not exists (
    select from innstilling i where i.tilskuddsar_id = new.tilskuddsar_id and i.status = 'vedtatt'
  ) then
    raise exception 'Innstillingen er ikke vedtatt, så ingenting kan publiseres'
      using errcode = 'check_violation', constraint = 'publiseres_etter_vedtak';
  end if;
  return new;
end $$;
create trigger publiseres_etter_vedtak before insert on publisering
  for each row execute function publiseres_etter_vedtak();

-- That something is published, or shielded and by which law, is for everyone; the county decides it.
select samraad_radsikkerhet(t, 'true', $$ $skriv in ('*', fylke_id) $$)
from unnest(array['publisering', 'skjerming']::regclass[]) t;
