-- Who is too near a case to take part in it: declared by the person, decided by the body, in rows
-- that are never changed. What the rule proposes (own network, owner, institution) is computed and
-- not stored; the decision on it is.

-- The paragraphs are data, for laws change: the law of 1967 stands here until it is replaced.
create table habilitetsgrunn (
  kode text not null,
  nr integer not null,
  hjemmel jsonb not null check (hjemmel ?& array['nb', 'nn', 'en']),
  kilde text not null check (kilde <> ''),
  gyldig daterange not null check (not isempty(gyldig)),
  primary key (kode, gyldig),
  exclude using gist (kode with =, gyldig with &&)
);

insert into habilitetsgrunn (kode, nr, hjemmel, kilde, gyldig)
select g.kode, g.nr, jsonb_build_object('nb', g.nb, 'nn', g.nn, 'en', g.en), g.kilde, '[1970-01-01,)'
from (values
  ('eget-nettverk', 1, 'forvaltningsloven § 6 andre ledd', 'forvaltningslova § 6 andre ledd',
    'Public Administration Act section 6 second paragraph',
    'Samarbeidsforum, lysark 8. mars 2023: «Vurderes av de andre i gruppa»'),
  ('eier-i-nettverket', 2, 'forvaltningsloven § 6 andre ledd', 'forvaltningslova § 6 andre ledd',
    'Public Administration Act section 6 second paragraph',
    'Samarbeidsforum, lysark 8. mars 2023: «Vurderes av de andre i gruppa»'),
  ('partner-for-nettverket', 3, 'forvaltningsloven § 6 andre ledd',
    'forvaltningslova § 6 andre ledd', 'Public Administration Act section 6 second paragraph',
    'Samarbeidsforum, lysark 8. mars 2023: «Vurderes av de andre i gruppa»'),
  ('part', 4, 'forvaltningsloven § 6 første ledd bokstav a',
    'forvaltningslova § 6 første ledd bokstav a',
    'Public Administration Act section 6 first paragraph (a)', 'LOV-1967-02-10'),
  ('slekt', 5, 'forvaltningsloven § 6 første ledd bokstav b',
    'forvaltningslova § 6 første ledd bokstav b',
    'Public Administration Act section 6 first paragraph (b)', 'LOV-1967-02-10'),
  ('ekteskap', 6, 'forvaltningsloven § 6 første ledd bokstav c',
    'forvaltningslova § 6 første ledd bokstav c',
    'Public Administration Act section 6 first paragraph (c)', 'LOV-1967-02-10'),
  ('fullmektig', 7, 'forvaltningsloven § 6 første ledd bokstav d',
    'forvaltningslova § 6 første ledd bokstav d',
    'Public Administration Act section 6 first paragraph (d)', 'LOV-1967-02-10'),
  ('ledende-stilling', 8, 'forvaltningsloven § 6 første ledd bokstav e',
    'forvaltningslova § 6 første ledd bokstav e',
    'Public Administration Act section 6 first paragraph (e)', 'LOV-1967-02-10'),
  ('overordnet', 9, 'forvaltningsloven § 6 tredje ledd', 'forvaltningslova § 6 tredje ledd',
    'Public Administration Act section 6 third paragraph', 'LOV-1967-02-10'),
  ('saeregne-forhold', 10, 'forvaltningsloven § 6 andre ledd', 'forvaltningslova § 6 andre ledd',
    'Public Administration Act section 6 second paragraph', 'LOV-1967-02-10'),
  ('forberedt-som-ansatt', 11, 'kommuneloven § 11-10 andre ledd', 'kommunelova § 11-10 andre ledd',
    'Local Government Act section 11-10 second paragraph', 'LOV-2018-06-22-83')
) g (kode, nr, nb, nn, en, kilde);

-- One act: declared, withdrawn, decided. A new decision is a new row with its reason.
create table habilitet (
  id integer generated always as identity primary key,
  fylke_id text not null references fylke,
  -- The case. Another kind of case gets a column of its own, and is counted in the check.
  beslutningsgrunnlag_id integer references beslutningsgrunnlag,
  check (num_nonnulls(beslutningsgrunnlag_id) = 1),
  person_id integer not null references person,
  -- The seat it is about, and the body that has the case: its name as it was.
  verv_id integer not null references setebesetning,
  organ text not null check (organ <> ''),
  nr integer not null check (nr > 0),
  slag text not null check (slag in ('meldt', 'trukket', 'avgjort')),
  utfall text check (utfall in ('inhabil', 'habil')),
  grunn text check (grunn in (
    'eget-nettverk', 'eier-i-nettverket', 'partner-for-nettverket', 'part', 'slekt', 'ekteskap',
    'fullmektig', 'ledende-stilling', 'overordnet', 'saeregne-forhold', 'forberedt-som-ansatt')),
  -- What the rule found then.
  regelgrunn text check (regelgrunn in (
    'eget-nettverk', 'eier-i-nettverket', 'partner-for-nettverket')),
  ord text not null default '' check (length(ord) <= 1000),
  av_person_id integer not null references person,
  av_verv_id integer not null references setebesetning,
  tid timestamptz not null default now(),
  -- Two who act on the same page: the second finds the number taken.
  unique (beslutningsgrunnlag_id, person_id, nr),
  check ((slag = 'avgjort') = (utfall is not null)),
  check (slag <> 'meldt' or grunn is not null),
  check (utfall is distinct from 'inhabil' or grunn is not null),
  check (slag = 'trukket' or ord <> ''),
  constraint habilitet_avgjores_av_andre
    check ((slag = 'avgjort') = (av_person_id <> person_id))
);
create index on habilitet (person_id);
create index on habilitet (av_person_id);

-- `meldt` while a declaration waits, else what was decided last, else null.
create function habilitetsstilling(sak integer, hvem integer) returns text
language sql stable as $$
  select case
    when (select h.slag from habilitet h where h.beslutningsgrunnlag_id = sak
      and h.person_id = hvem order by h.nr desc limit 1) = 'meldt' then 'meldt'
    else (select h.utfall from habilitet h where h.beslutningsgrunnlag_id = sak
      and h.person_id = hvem and h.slag = 'avgjort' order by h.nr desc limit 1)
  end
$$;

create function habilitet_fores_riktig() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'Habilitet føres til, den endres ikke'
      using errcode = 'check_violation', constraint = 'habilitet_er_last';
  end if;
  if new.nr <> 1 + (select count(*) from habilitet h
    where h.beslutningsgrunnlag_id = new.beslutningsgrunnlag_id and h.person_id = new.person_id)
  then
    raise exception 'Habilitet føres i rekkefølge'
      using errcode = 'unique_violation', constraint = 'habilitet_i_rekkefolge';
  end if;
  if not exists (select from beslutningsgrunnlag b
    where b.id = new.beslutningsgrunnlag_id and b.fylke_id = new.fylke_id)
    or not exists (select from setebesetning v join sete s on s.id = v.sete_id
      where v.id = new.verv_id and v.person_id = new.person_id and s.fylke_id = new.fylke_id)
    or not exists (select from setebesetning v join sete s on s.id = v.sete_id
      where v.id = new.av_verv_id and v.person_id = new.av_person_id
        and s.fylke_id = new.fylke_id)
  then
    raise exception 'Sak, verv og person hører ikke sammen'
      using errcode = 'foreign_key_violation', constraint = 'habilitet_hoerer_sammen';
  end if;
  if new.slag = 'trukket'
    and habilitetsstilling(new.beslutningsgrunnlag_id, new.person_id) is distinct from 'meldt'
  then
    raise exception 'Bare det som er meldt og ikke avgjort, kan trekkes'
      using errcode = 'check_violation', constraint = 'habilitet_kan_trekkes';
  end if;
  if new.slag = 'avgjort'
    and habilitetsstilling(new.beslutningsgrunnlag_id, new.av_person_id) = 'inhabil'
  then
    raise exception 'Den som er inhabil i saken, avgjør ikke andres habilitet i den'
      using errcode = 'check_violation', constraint = 'inhabil_avgjor_ikke';
  end if;
  return new;
end $$;
create trigger habilitet_fores_riktig before insert or update or delete on habilitet
  for each row execute function habilitet_fores_riktig();

-- One who has declared, or is decided inhabil, is never the one who recorded the group's result.
create function inhabil_vurderer_ikke() returns trigger language plpgsql as $$
begin
  if habilitetsstilling(new.beslutningsgrunnlag_id,
    (select v.person_id from setebesetning v where v.id = new.fort_av)) in ('meldt', 'inhabil')
  then
    raise exception 'Den som er inhabil i saken, vurderer den ikke'
      using errcode = 'check_violation', constraint = 'inhabil_vurderer_ikke';
  end if;
  return new;
end $$;
create trigger inhabil_vurderer_ikke before insert or update on vurdering
  for each row execute function inhabil_vurderer_ikke();

-- A person's own words, perhaps on their family: history can let go of them and still be sealed.
insert into historikk_kolonne (tabell, kolonne, regel) values ('habilitet', 'ord', 'personlig');

-- What somebody is too near to is the county's own; the paragraphs are the law's, for everyone.
select samraad_radsikkerhet('habilitet', $$ $les in ('*', fylke_id) $$, $$ $skriv in ('*', fylke_id) $$);
select samraad_radsikkerhet('habilitetsgrunn', 'true', $$ $skriv = '*' $$);
