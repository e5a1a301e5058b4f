-- What was left of habilitet: the paragraphs on who decides as dated data, an assessment by somebody
-- found too near afterwards, the vara who steps in for one case, and words that can be let go of.

-- How the question is decided, by law. The act of 2025 (LOV-2025-06-20-81) is adopted and in force
-- from the day the King decides; that day a migration ends these lines and those of
-- `habilitetsgrunn`, and adds its own.
create table habilitetsregel (
  kode text not null check (kode in ('virkning', 'avgjorelse', 'melding')),
  hjemmel jsonb not null check (hjemmel ?& array['nb', 'nn', 'en']),
  kilde text not null check (kilde <> ''),
  gyldig daterange not null check (not isempty(gyldig)),
  primary key (kode, gyldig),
  exclude using gist (kode with =, gyldig with &&)
);
insert into habilitetsregel (kode, hjemmel, kilde, gyldig)
select r.kode, jsonb_build_object('nb', r.nb, 'nn', r.nn, 'en', r.en), 'LOV-1967-02-10', '[1970-01-01,)'
from (values
  -- Neither prepares nor makes the decision.
  ('virkning', 'forvaltningsloven § 6 første ledd', 'forvaltningslova § 6 første ledd',
    'Public Administration Act section 6 first paragraph'),
  -- In a collegial body the body decides, without the member.
  ('avgjorelse', 'forvaltningsloven § 8 andre ledd', 'forvaltningslova § 8 andre ledd',
    'Public Administration Act section 8 second paragraph'),
  -- A member says so in good time, and the deputy should be called.
  ('melding', 'forvaltningsloven § 8 tredje ledd', 'forvaltningslova § 8 tredje ledd',
    'Public Administration Act section 8 third paragraph')
) r (kode, nb, nn, en);
select samraad_radsikkerhet('habilitetsregel', 'true', $$ $skriv = '*' $$);

-- The words can be taken out when the person is pseudonymised; everything else stands as it was.
do $$
declare
  navn text;
begin
  select conname into strict navn from pg_constraint
  where conrelid = 'habilitet'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) like '%trukket%' and pg_get_constraintdef(oid) like '%ord%';
  execute format('alter table habilitet drop constraint %I', navn);
end $$;

create or replace function habilitet_fores_riktig() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.ord = '' and to_jsonb(new) - 'ord' = to_jsonb(old) - 'ord' and exists (
    select from person p where p.id = new.person_id and p.pseudonymisert is not null
  ) then
    return new;
  end if;
  if tg_op <> 'INSERT' then
    raise exception 'Habilitet føres til, den endres ikke'
      using errcode = 'check_violation', constraint = 'habilitet_er_last';
  end if;
  if new.slag <> 'trukket' and new.ord = '' then
    raise exception 'En melding og en avgjørelse har en begrunnelse'
      using errcode = 'check_violation', constraint = 'habilitet_har_ord';
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

-- Empties what a pseudonymised person wrote, and what was written of them, in every county: in the
-- rows and in history, where the sealed entry keeps the hash.
create function habilitet_tom_ord(den integer) returns void language plpgsql
security definer set search_path = public as $$
begin
  if not exists (select from person p where p.id = den and p.pseudonymisert is not null) then
    return;
  end if;
  update habilitet set ord = '' where person_id = den and ord <> '';
  delete from historikk_personlig p using historikk h
  where h.id = p.historikk_id and h.tabell = 'habilitet' and p.person_id = den;
end $$;
revoke execute on function habilitet_tom_ord from public;
grant execute on function habilitet_tom_ord to samraad_app;

-- Whether the assessment of a case was made with somebody who is decided inhabil since: the one who
-- recorded it, or a member of the group who took part then. One the rule had found took no part;
-- what it found is kept with the decision. The same rule stands in
-- src/core/vurdering/berort.ts.
create function vurdert_av_inhabil(sak integer) returns boolean language sql stable as $$
  select exists (
    select from vurdering u
    join setebesetning f on f.id = u.fort_av
    where u.beslutningsgrunnlag_id = sak and (
      habilitetsstilling(sak, f.person_id) in ('meldt', 'inhabil')
      or exists (
        select from gruppemedlem m
        join setebesetning b on b.id = m.verv_id
        left join lateral (select h.slag from habilitet h
          where h.beslutningsgrunnlag_id = sak and h.person_id = b.person_id
            and h.tid <= u.fort_tid order by h.nr desc limit 1) siste on true
        left join lateral (select h.utfall, h.regelgrunn from habilitet h
          where h.beslutningsgrunnlag_id = sak and h.person_id = b.person_id
            and h.tid <= u.fort_tid and h.slag = 'avgjort' order by h.nr desc limit 1) foer on true
        left join lateral (select h.regelgrunn from habilitet h
          where h.beslutningsgrunnlag_id = sak and h.person_id = b.person_id
            and h.tid > u.fort_tid and h.slag = 'avgjort' order by h.nr limit 1) etter on true
        where m.gruppe_id = u.gruppe_id
          and habilitetsstilling(sak, b.person_id) = 'inhabil'
          and siste.slag is distinct from 'meldt' and foer.utfall is distinct from 'inhabil'
          and (etter.regelgrunn is null or etter.regelgrunn is not distinct from foer.regelgrunn)
      )
    )
  )
$$;

create function innstilling_uten_inhabile() returns trigger language plpgsql as $$
begin
  if exists (select from beslutningsgrunnlag b
    where b.tilskuddsar_id = new.tilskuddsar_id and b.status = 'sendt' and vurdert_av_inhabil(b.id))
  then
    raise exception 'En sak er vurdert av en som er inhabil, og må vurderes på nytt'
      using errcode = 'check_violation', constraint = 'innstilling_uten_inhabile';
  end if;
  return new;
end $$;
create trigger innstilling_uten_inhabile before insert or update of status on innstilling
  for each row when (new.status = 'vedtatt') execute function innstilling_uten_inhabile();

-- Null: the holding may act for its seat in the case that day. As `kan_opptre`, but those who come
-- before and are decided inhabil in the case stand aside in that case and in no other.
create function kan_opptre_i_sak(den integer, dagen date, sak integer) returns text
language sql stable as $$
  select case when k.grunn in ('annen-har-opptradt', 'representanten-opptrer', 'vara1-opptrer')
    and not exists (
      select from setebesetning annen
      where annen.sete_id = b.sete_id and annen.id <> b.id
        and habilitetsstilling(sak, annen.person_id) is distinct from 'inhabil'
        and (
          (annen.plass < b.plass and annen.gyldig @> dagen and not exists (
            select from fravaer f
            where f.besetning_id = annen.id and f.gyldig @> dagen and f.trukket is null))
          or exists (select from opptreden o
            where o.sete_id = b.sete_id and o.dato = dagen and o.besetning_id = annen.id)
        )
    ) then null else k.grunn end
  from setebesetning b, lateral (select kan_opptre(b.id, dagen) as grunn) k
  where b.id = den
$$;

-- Acts for its seat in one case. A vara in the place of one who is inhabil acts in that case only:
-- the day is still the representative's. `forrige` recorded what is now written over.
create function opptre_i_sak(den integer, naar timestamptz, sak integer, forrige integer, forrige_tid timestamptz)
returns void language plpgsql as $$
declare
  dagen date := (naar at time zone 'Europe/Oslo')::date;
begin
  if exists (
    select from setebesetning f join setebesetning b on b.sete_id = f.sete_id and b.id <> f.id
    where f.id = forrige and b.id = den
      and (forrige_tid at time zone 'Europe/Oslo')::date = dagen
      and habilitetsstilling(sak, f.person_id) is distinct from 'inhabil'
  ) then
    raise exception 'En annen har opptrådt for setet i saken'
      using errcode = 'check_violation', constraint = 'kan_opptre', detail = 'annen-har-opptradt';
  end if;
  if kan_opptre(den, dagen) is null or kan_opptre_i_sak(den, dagen, sak) is not null then
    perform opptre(den, naar);
  end if;
end $$;

create or replace function vurderer_har_stemme() returns trigger language plpgsql as $$
declare
  den integer := case tg_table_name when 'vurdering' then (to_jsonb(new)->>'fort_av')::integer
    else (to_jsonb(new)->>'verv_id')::integer end;
  gammel jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
begin
  if not exists (
    select from setebesetning b join sete s on s.id = b.sete_id where b.id = den and s.har_stemme
  ) then
    raise exception 'Setet har ikke stemme og kan ikke vurdere'
      using errcode = 'check_violation', constraint = 'vurderer_har_stemme';
  end if;
  if tg_table_name = 'vurdering' then
    perform opptre_i_sak(den, (to_jsonb(new)->>'fort_tid')::timestamptz,
      (to_jsonb(new)->>'beslutningsgrunnlag_id')::integer,
      (gammel->>'fort_av')::integer, (gammel->>'fort_tid')::timestamptz);
  end if;
  return null;
end $$;

-- Its line in the record of processing: the county's to read and make its own.
insert into fylkesoppsett (slag, nokkel, gyldig, verdi, kilde) values
  ('behandling', 'habilitet', daterange(null, null), $json${
    "navn": {"nb": "Habilitet", "nn": "Habilitet", "en": "Recusal"},
    "formal": {
      "nb": "Avklare hvem som er for nær en sak, sørge for at den ikke deltar, og vise det etterpå.",
      "nn": "Avklare kven som er for nær ei sak, sørgje for at den ikkje deltek, og vise det etterpå.",
      "en": "To settle who is too near a case, to keep them out of it, and to show it afterwards."},
    "grunnlag": {
      "nb": "Personvernforordningen artikkel 6 nr. 1 bokstav c og e, jf. forvaltningsloven kapittel II (§§ 6 til 10).",
      "nn": "Personvernforordninga artikkel 6 nr. 1 bokstav c og e, jf. forvaltningslova kapittel II (§§ 6 til 10).",
      "en": "GDPR Article 6(1)(c) and (e), with the Public Administration Act chapter II (sections 6 to 10)."},
    "registrerte": {
      "nb": "Medlemmer og vara i gruppene som vurderer saker.",
      "nn": "Medlemmer og vara i gruppene som vurderer saker.",
      "en": "Members and deputies of the groups that assess cases."},
    "opplysninger": {
      "nb": "Hvem, i hvilken sak, grunnen i loven, forklaringen, hvem som avgjorde det, når og hvorfor. Forklaringen kan handle om familie og arbeid. Navn på andre og opplysninger om helse skal ikke skrives.",
      "nn": "Kven, i kva sak, grunnen i lova, forklaringa, kven som avgjorde det, når og kvifor. Forklaringa kan handle om familie og arbeid. Namn på andre og opplysningar om helse skal ikkje skrivast.",
      "en": "Who, in which case, the ground in law, the explanation, who decided it, when and why. The explanation may be about family and work. Names of others and health data must not be written."},
    "mottakere": {
      "nb": "Gruppa og sekretariatet leser forklaringen. Resten av samarbeidsforum ser grunnen og avgjørelsen. Når innstillingen er vedtatt, ser alle at setet ikke deltok, og hvilken paragraf som gjaldt.",
      "nn": "Gruppa og sekretariatet les forklaringa. Resten av samarbeidsforum ser grunnen og avgjerda. Når innstillinga er vedteken, ser alle at setet ikkje deltok, og kva paragraf som galdt.",
      "en": "The group and the secretariat read the explanation. The rest of the cooperation forum sees the ground and the decision. When the recommendation is adopted, everyone sees that the seat took no part, and which section applied."},
    "lagring": {
      "nb": "Avgjørelsen så lenge saken skal tas vare på etter arkivlova. Forklaringen tømmes når personen er pseudonymisert, også i historikken.",
      "nn": "Avgjerda så lenge saka skal takast vare på etter arkivlova. Forklaringa blir tømd når personen er pseudonymisert, òg i historikken.",
      "en": "The decision as long as the case must be kept under the Archives Act. The explanation is emptied when the person is pseudonymised, in the history too."},
    "lagringstider": []
  }$json$::jsonb, 'Samråd, forslag 2026');
