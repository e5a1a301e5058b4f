-- What a county sets besides its register, bodies and years; and the end of a person's name.

-- One dated setting. `fylke_id` null: holds for every county that has not set its own. `verdi` is
-- parsed by the application before use; its shape per `slag` is in src/core/administrasjon/oppsett.ts.
-- Letters' sender (brevavsender), who is responsible for the personal data (behandlingsansvar), the
-- record of processing (behandling), retention in days (lagringstid), law references (lovhenvisning).
create table fylkesoppsett (
  id integer generated always as identity primary key,
  fylke_id text references fylke,
  slag text not null check (slag in (
    'brevavsender', 'behandlingsansvar', 'behandling', 'lagringstid', 'lovhenvisning')),
  -- Which one of its kind: `felles` where a county has only one.
  nokkel text not null check (nokkel ~ '^[a-z0-9-]+$'),
  gyldig daterange not null check (not isempty(gyldig)),
  verdi jsonb not null check (jsonb_typeof(verdi) = 'object'),
  kilde text,
  versjon integer not null default 1,
  exclude using gist (
    slag with =, nokkel with =, coalesce(fylke_id, '') with =, gyldig with &&
  ),
  check (slag <> 'lagringstid' or (verdi->>'dager')::int between 1 and 3650)
);
create index on fylkesoppsett (fylke_id);

-- A person whose name is taken away keeps the number, so that decisions and history still hang
-- together. It is never given back.
alter table person add column pseudonymisert timestamptz;

create function pseudonym_er_for_alltid() returns trigger language plpgsql as $$
begin
  if old.pseudonymisert is not null
     and (new.navn <> old.navn or new.pseudonymisert is distinct from old.pseudonymisert) then
    raise exception 'Person % er pseudonymisert og kan ikke få navn igjen', old.id
      using errcode = 'check_violation', constraint = 'pseudonym_er_for_alltid';
  end if;
  return new;
end $$;
create trigger pseudonym_er_for_alltid before update on person
  for each row execute function pseudonym_er_for_alltid();

-- Nobody comes back through a new seat, a new login or an invitation.
create function ingen_er_pseudonymisert() returns trigger language plpgsql as $$
begin
  if exists (select from person p where p.id = new.person_id and p.pseudonymisert is not null) then
    raise exception 'Person % er pseudonymisert', new.person_id
      using errcode = 'check_violation', constraint = 'ingen_er_pseudonymisert';
  end if;
  return new;
end $$;
create trigger ingen_er_pseudonymisert before insert on identitet
  for each row execute function ingen_er_pseudonymisert();
create trigger ingen_er_pseudonymisert before insert on invitasjon
  for each row execute function ingen_er_pseudonymisert();
create trigger ingen_er_pseudonymisert before insert on setebesetning
  for each row execute function ingen_er_pseudonymisert();
create trigger ingen_er_pseudonymisert before insert on tillitsverv
  for each row execute function ingen_er_pseudonymisert();

-- A person asks to be deleted (GDPR article 17). Answered within a month (article 12 no. 3).
create table slettekrav (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  fremsatt timestamptz not null,
  merknad text not null default '' check (length(merknad) <= 2000),
  avgjort timestamptz check (avgjort >= fremsatt),
  utfall text check (utfall in ('pseudonymisert', 'avslatt', 'trukket')),
  begrunnelse text not null default '',
  -- The person who decided it; oneself when withdrawn.
  avgjort_av integer references person,
  check ((avgjort is null) = (utfall is null)),
  check (utfall is distinct from 'avslatt' or begrunnelse <> '')
);
create unique index slettekrav_ett_apent on slettekrav (person_id) where avgjort is null;

-- What a person writes of themselves, and where they are reached, can be deleted from history.
insert into historikk_kolonne values
  ('slettekrav', 'merknad', 'personlig'),
  ('person', 'epost', 'personlig')
on conflict do nothing;

-- Mail has a retention of its own and cannot stand in a history that is never deleted. Who did what is
-- in the history of the row that was changed.
insert into historikk_unntak values
  ('epost', 'har egen lagringstid, og kan bære en lenke som er en nøkkel'),
  ('epostforsok', 'teknisk, hører til e-posten'),
  ('varsel', 'hvem som ble varslet; avledet av endringer som har historikk'),
  ('varselhendelse', 'avledet av endringer som har historikk'),
  ('minsidebesok', 'teknisk: når en person sist så siden sin')
on conflict do nothing;

-- Retention until a county sets its own (docs/decisions/018-lagringstid.md).
insert into fylkesoppsett (slag, nokkel, gyldig, verdi, kilde)
select 'lagringstid', nokkel, daterange(null, null), jsonb_build_object('dager', dager),
  'Samråd, forslag 2026'
from (values
  ('okt', 30), ('innloggingsforsok', 1), ('invitasjon', 180), ('epost', 90), ('leselogg', 365)
) v (nokkel, dager);

-- The legal bases named in the rules of the schemes (0006).
insert into fylkesoppsett (slag, nokkel, gyldig, verdi, kilde) values
  ('lovhenvisning', 'for-2021-01-26-230', '[2021-01-26,2026-01-01)', jsonb_build_object(
    'kortnavn', 'Retningslinjer for tilskuddsordning for lokal kompetanseutvikling i barnehage og grunnopplæring',
    'paragraf', 'FOR-2021-01-26-230', 'lenke', '',
    'ordninger', jsonb_build_array('dekom', 'rekom', 'kompetanseloftet')),
   'Reglene til ordningene'),
  ('lovhenvisning', 'forskrift-kollektiv', '[2026-01-01,)', jsonb_build_object(
    'kortnavn', 'Forskrift om tilskuddsordning for kollektiv kompetanseutvikling',
    'paragraf', '', 'lenke', '', 'ordninger', jsonb_build_array('kollektiv')),
   'Reglene til ordningen. Nummeret er ikke verifisert');

-- The record of processing (GDPR article 30): a proposal, which each county reads and makes its own.
-- `lagringstider` names the retention that applies.
insert into fylkesoppsett (slag, nokkel, gyldig, verdi, kilde)
select 'behandling', nokkel, daterange(null, null), verdi, 'Samråd, forslag 2026'
from (values
  ('verv', $json${
    "navn": {"nb": "Verv og seter", "nn": "Verv og sete", "en": "Offices and seats"},
    "formal": {
      "nb": "Vise hvem som sitter i hvilket utvalg og for hvem, og hvem som har rett til å gjøre hva.",
      "nn": "Vise kven som sit i kva utval og for kven, og kven som har rett til å gjere kva.",
      "en": "To show who sits in which body and for whom, and who has the right to do what."},
    "grunnlag": {
      "nb": "Personvernforordningen artikkel 6 nr. 1 bokstav e: utøving av offentlig myndighet etter reglene for tilskuddsordningen.",
      "nn": "Personvernforordninga artikkel 6 nr. 1 bokstav e: utøving av offentleg styresmakt etter reglane for tilskotsordninga.",
      "en": "GDPR Article 6(1)(e): exercise of official authority under the rules of the grant scheme."},
    "registrerte": {
      "nb": "Medlemmer og vara i utvalg, koordinatorer, partnere og ansatte i sekretariatet.",
      "nn": "Medlemmer og vara i utval, koordinatorar, partnarar og tilsette i sekretariatet.",
      "en": "Members and deputies of bodies, coordinators, partners and staff of the secretariat."},
    "opplysninger": {
      "nb": "Navn, verv, hvem vervet er for, og når.",
      "nn": "Namn, verv, kven vervet er for, og når.",
      "en": "Name, office, whom the office is for, and when."},
    "mottakere": {
      "nb": "Alle. Hvem som sitter i utvalgene, er offentlig.",
      "nn": "Alle. Kven som sit i utvala, er offentleg.",
      "en": "Everyone. Who sits in the bodies is public."},
    "lagring": {
      "nb": "Så lenge sakene skal tas vare på etter arkivlova. Navnet kan byttes ut med et pseudonym når vervet er over.",
      "nn": "Så lenge sakene skal takast vare på etter arkivlova. Namnet kan bytast ut med eit pseudonym når vervet er over.",
      "en": "As long as the cases must be kept under the Archives Act. The name can be replaced by a pseudonym when the office has ended."},
    "lagringstider": []
  }$json$::jsonb),
  ('saksbehandling', $json${
    "navn": {"nb": "Saksbehandling", "nn": "Saksbehandling", "en": "Case handling"},
    "formal": {
      "nb": "Vise hvem som har skrevet, sendt, vurdert og vedtatt hva, og hvorfor.",
      "nn": "Vise kven som har skrive, sendt, vurdert og vedteke kva, og kvifor.",
      "en": "To show who wrote, submitted, assessed and adopted what, and why."},
    "grunnlag": {
      "nb": "Personvernforordningen artikkel 6 nr. 1 bokstav c og e, jf. forvaltningsloven og arkivlova.",
      "nn": "Personvernforordninga artikkel 6 nr. 1 bokstav c og e, jf. forvaltningslova og arkivlova.",
      "en": "GDPR Article 6(1)(c) and (e), with the Public Administration Act and the Archives Act."},
    "registrerte": {
      "nb": "De som gjør noe i en sak, og kontaktpersoner som er nevnt i den.",
      "nn": "Dei som gjer noko i ei sak, og kontaktpersonar som er nemnde i ho.",
      "en": "Those who act in a case, and contact persons named in it."},
    "opplysninger": {
      "nb": "Navn, verv, handling, tidspunkt og begrunnelse. Aldri opplysninger om barn.",
      "nn": "Namn, verv, handling, tidspunkt og grunngiving. Aldri opplysningar om barn.",
      "en": "Name, office, action, time and reason. Never data about children."},
    "mottakere": {
      "nb": "Samarbeidsforum, Statsforvalteren og, etter publisering, alle.",
      "nn": "Samarbeidsforum, Statsforvaltaren og, etter publisering, alle.",
      "en": "The cooperation forum, the State Administrator and, after publication, everyone."},
    "lagring": {
      "nb": "Etter arkivlova. Sakens egen tekst endres ikke.",
      "nn": "Etter arkivlova. Den eigne teksten til saka blir ikkje endra.",
      "en": "Under the Archives Act. The text of the case itself is not changed."},
    "lagringstider": []
  }$json$::jsonb),
  ('innlogging', $json${
    "navn": {"nb": "Innlogging", "nn": "Innlogging", "en": "Login"},
    "formal": {
      "nb": "La rett person inn, og ingen andre.",
      "nn": "Sleppe rett person inn, og ingen andre.",
      "en": "To let the right person in, and nobody else."},
    "grunnlag": {
      "nb": "Personvernforordningen artikkel 6 nr. 1 bokstav e og artikkel 32 om sikkerhet.",
      "nn": "Personvernforordninga artikkel 6 nr. 1 bokstav e og artikkel 32 om tryggleik.",
      "en": "GDPR Article 6(1)(e) and Article 32 on security."},
    "registrerte": {
      "nb": "De som logger inn, og de som er invitert.",
      "nn": "Dei som loggar inn, og dei som er inviterte.",
      "en": "Those who log in, and those who are invited."},
    "opplysninger": {
      "nb": "Hvem som går god for personen, deres kjennetegn for personen, tid for innlogging og utlogging. Fødselsnummer blir aldri lagret.",
      "nn": "Kven som går god for personen, kjenneteiknet deira for personen, tid for innlogging og utlogging. Fødselsnummer blir aldri lagra.",
      "en": "Who vouches for the person, their identifier for the person, times of login and logout. The national identity number is never stored."},
    "mottakere": {
      "nb": "Ingen andre enn personen selv. Sekretariatet ser om noen kan logge inn, ikke når.",
      "nn": "Ingen andre enn personen sjølv. Sekretariatet ser om nokon kan logge inn, ikkje når.",
      "en": "Nobody but the person. The secretariat sees whether somebody can log in, not when."},
    "lagring": {
      "nb": "Kjennetegnet så lenge personen kan logge inn. Økter, forsøk og invitasjoner slettes etter fristene under. At en økt begynte og sluttet, står i historikken under personens nummer.",
      "nn": "Kjenneteiknet så lenge personen kan logge inn. Økter, forsøk og invitasjonar blir sletta etter fristane under. At ei økt byrja og slutta, står i historikken under nummeret til personen.",
      "en": "The identifier as long as the person can log in. Sessions, attempts and invitations are deleted after the periods below. That a session began and ended stays in the history, under the person’s number."},
    "lagringstider": ["okt", "innloggingsforsok", "invitasjon"]
  }$json$::jsonb),
  ('varsling', $json${
    "navn": {"nb": "Varsler og e-post", "nn": "Varsel og e-post", "en": "Notifications and e-mail"},
    "formal": {
      "nb": "Minne om frister og si fra når det er noe å gjøre.",
      "nn": "Minne om fristar og seie frå når det er noko å gjere.",
      "en": "To remind of deadlines and tell when there is something to do."},
    "grunnlag": {
      "nb": "Personvernforordningen artikkel 6 nr. 1 bokstav e. Hver person velger selv om de vil ha e-post.",
      "nn": "Personvernforordninga artikkel 6 nr. 1 bokstav e. Kvar person vel sjølv om dei vil ha e-post.",
      "en": "GDPR Article 6(1)(e). Each person chooses whether to get e-mail."},
    "registrerte": {
      "nb": "De som har et verv og har valgt varsler.",
      "nn": "Dei som har eit verv og har valt varsel.",
      "en": "Those who hold an office and have chosen notifications."},
    "opplysninger": {
      "nb": "E-postadresse på jobb, valg av varsler og det som er sendt.",
      "nn": "E-postadresse på jobb, val av varsel og det som er sendt.",
      "en": "Work e-mail address, choice of notifications and what was sent."},
    "mottakere": {
      "nb": "Leverandøren av e-post til installasjonen.",
      "nn": "Leverandøren av e-post til installasjonen.",
      "en": "The installation's e-mail provider."},
    "lagring": {
      "nb": "Adresse og valg så lenge personen har et verv. Teksten i e-posten slettes etter fristen under.",
      "nn": "Adresse og val så lenge personen har eit verv. Teksten i e-posten blir sletta etter fristen under.",
      "en": "Address and choices as long as the person holds an office. The text of the e-mail is deleted after the period below."},
    "lagringstider": ["epost"]
  }$json$::jsonb),
  ('historikk', $json${
    "navn": {"nb": "Historikk og innsyn", "nn": "Historikk og innsyn", "en": "History and access"},
    "formal": {
      "nb": "Kunne vise hvem som endret hva, når og hvorfor, og hvem som leste det som er skjermet.",
      "nn": "Kunne vise kven som endra kva, når og kvifor, og kven som las det som er skjerma.",
      "en": "To show who changed what, when and why, and who read what is shielded."},
    "grunnlag": {
      "nb": "Personvernforordningen artikkel 6 nr. 1 bokstav c og e, jf. artikkel 5 nr. 2 om ansvarlighet.",
      "nn": "Personvernforordninga artikkel 6 nr. 1 bokstav c og e, jf. artikkel 5 nr. 2 om ansvar.",
      "en": "GDPR Article 6(1)(c) and (e), with Article 5(2) on accountability."},
    "registrerte": {
      "nb": "Alle som gjør noe i Samråd.",
      "nn": "Alle som gjer noko i Samråd.",
      "en": "Everyone who does something in Samråd."},
    "opplysninger": {
      "nb": "Personens nummer, verv, handling, tidspunkt og hva som ble endret.",
      "nn": "Nummeret til personen, verv, handling, tidspunkt og kva som vart endra.",
      "en": "The person's number, office, action, time and what was changed."},
    "mottakere": {
      "nb": "Sekretariatet i fylket og kontrollmyndigheter.",
      "nn": "Sekretariatet i fylket og kontrollstyresmakter.",
      "en": "The secretariat of the county and supervisory authorities."},
    "lagring": {
      "nb": "Historikken slettes ikke: den er forseglet. Leseloggen slettes etter fristen under.",
      "nn": "Historikken blir ikkje sletta: han er forsegla. Leseloggen blir sletta etter fristen under.",
      "en": "The history is not deleted: it is sealed. The reading log is deleted after the period below."},
    "lagringstider": ["leselogg"]
  }$json$::jsonb)
) v (nokkel, verdi);

insert into fylkesoppsett (slag, nokkel, gyldig, verdi, kilde) values
  ('behandling', 'innsyn-og-sletting', daterange(null, null), $json${
    "navn": {"nb": "Krav om sletting", "nn": "Krav om sletting", "en": "Requests for deletion"},
    "formal": {
      "nb": "Svare på krav fra den opplysningene gjelder.",
      "nn": "Svare på krav frå den opplysningane gjeld.",
      "en": "To answer requests from the person the data is about."},
    "grunnlag": {
      "nb": "Personvernforordningen artikkel 6 nr. 1 bokstav c, jf. artikkel 12 og 17.",
      "nn": "Personvernforordninga artikkel 6 nr. 1 bokstav c, jf. artikkel 12 og 17.",
      "en": "GDPR Article 6(1)(c), with Articles 12 and 17."},
    "registrerte": {
      "nb": "De som krever sletting.",
      "nn": "Dei som krev sletting.",
      "en": "Those who request deletion."},
    "opplysninger": {
      "nb": "Hvem, når, hva de skrev, og svaret.",
      "nn": "Kven, når, kva dei skreiv, og svaret.",
      "en": "Who, when, what they wrote, and the answer."},
    "mottakere": {
      "nb": "Sekretariatet i fylket.",
      "nn": "Sekretariatet i fylket.",
      "en": "The secretariat of the county."},
    "lagring": {
      "nb": "Svaret tas vare på uten navn når personen er pseudonymisert.",
      "nn": "Svaret blir teke vare på utan namn når personen er pseudonymisert.",
      "en": "The answer is kept without a name once the person is pseudonymised."},
    "lagringstider": []
  }$json$::jsonb, 'Samråd, forslag 2026');

select samraad_radsikkerhet('fylkesoppsett', 'true', $$ $skriv = '*' or fylke_id = $skriv $$);
