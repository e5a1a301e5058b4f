-- The bodies. Seats and the network's counts are those of the sources; the people are the invented
-- ones. What a person may do follows from these holdings and from nothing else. The forums' compositions are read off the list of those present on 8 March 2023, and who
-- fixed a mandate, when it began, who holds and who is elected is ours: `kilde` and README say so.
-- Those who had sent apologies 8 March 2023 are left out: the place stands as vacant.

insert into utvalg (fylke_id, id, navn, type, ordning_id, nettverk_id, gyldig, kilde) values
  ('trondelag', 'samarbeidsforum-rekom', 'Samarbeidsforum for Rekom', 'samarbeidsforum', 'rekom', null, '(,)',
    'Samarbeidsforum, lysark 8. mars 2023'),
  ('trondelag', 'samarbeidsforum-dekom', 'Samarbeidsforum for Dekom', 'samarbeidsforum', 'dekom', null, '(,)',
    'Samarbeidsforum, lysark 8. mars 2023'),
  ('trondelag', 'kompetansenettverk-gauldal', 'Kompetansenettverket i Gauldalsregionen', 'kompetansenettverk', null, 'gauldal', '(,)',
    'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('trondelag', 'styret-gauldal', 'Styret for kompetansenettverket i Gauldalsregionen', 'styre', null, 'gauldal', '(,)',
    'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('trondelag', 'ipr-trondelag-sorvest', 'Interkommunalt politisk råd, Trøndelag sørvest', 'ipr', null, 'trondelag-sorvest', '(,)',
    'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('trondelag', 'au-trondelag-sorvest', 'Arbeidsutvalget, Trøndelag sørvest', 'au', null, 'trondelag-sorvest', '(,)',
    'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('trondelag', 'kdu-trondelag-sorvest', 'Kommunedirektørutvalget, Trøndelag sørvest', 'kdu', null, 'trondelag-sorvest', '(,)',
    'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('trondelag', 'utviklingspartnerne', 'Utviklingspartnerne i Trøndelag', 'utviklingspartnerne', null, null, '(,)',
    'Demo: hvem institusjonene har utpekt'),
  ('trondelag', 'eierne', 'Eierne i Trøndelag', 'eierne', null, null, '(,)',
    'Demo: hvem eierne har utpekt'),
  ('demofylket', 'samarbeidsforum', 'Samarbeidsforum', 'samarbeidsforum', null, null, '(,)', 'Demo'),
  ('demofylket', 'kompetansenettverk-demonettverket', 'Kompetansenettverket Demonettverket', 'kompetansenettverk', null,
    'demonettverket', '(,)', 'Demo');

-- Kompetanseløftet is treated by the members of both forums together. The one scheme that follows
-- all three has no forum in the sources; here both go on with it.
insert into utvalgsordning (fylke_id, utvalg_id, ordning_id, gyldig, kilde)
select u.fylke_id, u.id, o.id, daterange(o.fra::date, null), o.kilde
from utvalg u, (values
  ('kompetanseloftet', '2021-01-26', 'Samarbeidsforum, lysark 8. mars 2023: medlemmene fra Rekom og Dekom sammen'),
  ('kollektiv', '2022-01-01', 'Demo: begge forumene går videre i den nye ordningen')
) o (id, fra, kilde)
where u.fylke_id = 'trondelag' and u.type = 'samarbeidsforum';

-- The other networks have a coordinator; who else sits in them is not in the sources.
insert into utvalg (fylke_id, id, navn, type, nettverk_id, kilde)
select n.fylke_id, 'kompetansenettverk-' || n.id,
  case n.type when 'regionalt' then 'Kompetansenettverket ' || n.navn else n.navn end,
  'kompetansenettverk', n.id, 'Demo: nettverket er registeret sitt, koordinatoren er oppdiktet'
from nettverk n where n.fylke_id = 'trondelag' and n.id <> 'gauldal';

insert into mandat (fylke_id, utvalg_id, nr, tekst, fastsatt_av, kilde, sammensetning, gyldig)
select 'trondelag', 'samarbeidsforum-' || ordning, 1,
  'Samarbeidsforum blir hvert år enig om én samlet innstilling til Statsforvalteren, og om en overordnet langsiktig plan. Hovedregelen er å drøfte seg fram til enighet. Ellers kan medlemmene vurdere å stemme. Statsforvalteren stemmer ikke.',
  'Statsforvalteren i Trøndelag',
  'Demo: lest ut av listen over frammøtte, lysark 8. mars 2023. Varakravet: referat 5. januar 2018',
  jsonb_build_object('etSetePerKommune', false, 'valgperiodeAr', null, 'grupper', grupper::jsonb),
  '[2023-03-08,)'
from (values
  ('rekom', $json$[
    {"id": "nettverk", "navn": "Nettverkene", "min": 10, "maks": 10, "stemme": true, "vara": true},
    {"id": "uh", "navn": "Universitet og høyskole", "min": 3, "maks": null, "stemme": true, "vara": false},
    {"id": "ppt", "navn": "PP-tjenestene", "min": 2, "maks": 2, "stemme": true, "vara": false},
    {"id": "statped", "navn": "Statped", "min": 1, "maks": 1, "stemme": true, "vara": false},
    {"id": "sametinget", "navn": "Sametinget", "min": 1, "maks": 1, "stemme": true, "vara": false},
    {"id": "organisasjoner", "navn": "Fagforeninger og interesseorganisasjoner", "min": 5, "maks": 5, "stemme": true, "vara": false},
    {"id": "statsforvalteren", "navn": "Statsforvalteren (sekretariat)", "min": 1, "maks": null, "stemme": false, "vara": false}]$json$),
  ('dekom', $json$[
    {"id": "nettverk", "navn": "Nettverkene", "min": 11, "maks": 11, "stemme": true, "vara": true},
    {"id": "uh", "navn": "Universitet og høyskole", "min": 5, "maks": null, "stemme": true, "vara": false},
    {"id": "ppt", "navn": "PP-tjenestene", "min": 1, "maks": 1, "stemme": true, "vara": false},
    {"id": "organisasjoner", "navn": "Fagforeninger og interesseorganisasjoner", "min": 2, "maks": 2, "stemme": true, "vara": false},
    {"id": "statsforvalteren", "navn": "Statsforvalteren (sekretariat)", "min": 1, "maks": null, "stemme": false, "vara": false}]$json$)
) m (ordning, grupper);

insert into mandat (fylke_id, utvalg_id, nr, tekst, fastsatt_av, kilde, sammensetning, gyldig) values
  ('trondelag', 'kompetansenettverk-gauldal', 1,
    'Nettverket skal involvere eiere og PPT, vurdere behov, planlegge, prioritere og lage beslutningsgrunnlag, sette i gang og følge opp tildelinger, styrke lærerutdanningene, evaluere og rapportere.',
    'Ikke oppgitt i planen', 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28, «Antall pr 04.25»',
    $json${"etSetePerKommune": false, "valgperiodeAr": null, "grupper": [
      {"id": "utviklingsveileder", "navn": "Utviklingsveileder, leder nettverket", "min": 1, "maks": 1, "stemme": true, "vara": false},
      {"id": "skole", "navn": "Skole: hver kommune og privat", "min": 7, "maks": 7, "stemme": true, "vara": false},
      {"id": "barnehage", "navn": "Barnehage: hver kommune og privat", "min": 7, "maks": 7, "stemme": true, "vara": false},
      {"id": "ppt", "navn": "PPT: representant fra lederne", "min": 1, "maks": 2, "stemme": true, "vara": false},
      {"id": "uh", "navn": "UH: to fra hver", "min": 6, "maks": 6, "stemme": true, "vara": false},
      {"id": "ansatte", "navn": "Representant for ansatte (HTV)", "min": 1, "maks": 1, "stemme": true, "vara": false}]}$json$,
    '[2025-04-01,)'),
  ('trondelag', 'styret-gauldal', 1,
    'Styret har én fra hver kommune, helst skolefaglig ansvarlig eller på kommunedirektørnivå. Det velger leder og nestleder for to år, vedtar budsjett, regnskap og årsmelding, og gir arbeidsgruppene oppgaver.',
    'Ikke oppgitt i planen', 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28',
    $json${"etSetePerKommune": true, "valgperiodeAr": 2, "grupper": [
      {"id": "kommune", "navn": "Kommunene", "min": 6, "maks": 6, "stemme": true, "vara": false}]}$json$,
    '[2025-04-01,)');

-- Not of a source: what such a body is for, so that its page can say it.
insert into mandat (fylke_id, utvalg_id, nr, tekst, fastsatt_av, kilde, sammensetning, gyldig)
select u.fylke_id, u.id, 1, m.tekst, 'Demo', 'Demo',
  jsonb_build_object('etSetePerKommune', false, 'valgperiodeAr', null, 'grupper',
    jsonb_build_array(jsonb_build_object('id', m.gruppe, 'navn', m.navn, 'min', 1,
      'maks', m.maks, 'stemme', m.stemme, 'vara', false))),
  '[2022-01-01,)'
from utvalg u join (values
  ('kompetansenettverk', 'koordinator', 'Koordinator', 1, false,
    'Nettverket vurderer behov, lager langsiktig plan og beslutningsgrunnlag. Koordinatoren fører pennen.'),
  ('utviklingspartnerne', 'uh', 'Universitet og høyskole', null, false,
    'Institusjonene utpeker hvem som skriver beslutningsgrunnlag sammen med nettverkene de er partner for.'),
  ('eierne', 'eier', 'Eiere', null, false,
    'Eierne utpeker hvem som melder behov og følger opp tiltak i sine barnehager og skoler.'),
  ('samarbeidsforum', 'statsforvalteren', 'Statsforvalteren (sekretariat)', null, false,
    'Samarbeidsforum blir hvert år enig om én samlet innstilling. Statsforvalteren er sekretariat.')
) m (type, gruppe, navn, maks, stemme, tekst) on m.type = u.type
where not exists (select from mandat x where x.fylke_id = u.fylke_id and x.utvalg_id = u.id);

create temporary table demo_sete (
  nr integer generated always as identity, fylke_id text default 'trondelag', utvalg_id text,
  gruppe text, navn text, nettverk_id text, organisasjon_id text, representant text, vara1 text,
  fra date default '2023-03-08', kilde text
);

insert into demo_sete (utvalg_id, gruppe, navn, nettverk_id, representant, vara1)
select 'samarbeidsforum-' || lower(ordning), 'nettverk', coalesce(n.navn, nettverk_id) || ', ' || ordning,
  nettverk_id, representant, vara1
from (values
  ('Rekom', 'ytre-namdal', 'Sunniva Vasslien', 'Torbjørn Orrestad'),
  ('Rekom', 'midtre-namdal', 'Brage Nyvoll', null),
  ('Rekom', 'indre-namdal', 'Runa Selvang', null),
  ('Rekom', 'innherred', 'Idunn Fagerheia', null),
  ('Rekom', 'fosen', 'Sjur Lyngheim', null),
  ('Rekom', 'verdal-levanger', 'Jorunn Bjørkvang', 'Magnhild Rognli'),
  ('Rekom', 'vaernes', null, null),
  ('Rekom', 'trondheim-malvik', 'Alvhild Furunes', null),
  ('Rekom', 'trondelag-sorvest', null, null),
  ('Rekom', 'gauldal', 'Dagny Hestnes', 'Njål Granmo'),
  ('Dekom', 'ytre-namdal', 'Torbjørn Orrestad', 'Sunniva Vasslien'),
  ('Dekom', 'midtre-namdal', 'Oddny Heggmo', null),
  ('Dekom', 'indre-namdal', 'Laara Mosvang', null),
  ('Dekom', 'innherred', 'Sindre Ullvang', null),
  ('Dekom', 'fosen', 'Guro Elvestrand', null),
  ('Dekom', 'verdal-levanger', 'Magnhild Rognli', null),
  ('Dekom', 'vaernes', null, 'Vebjørn Brattvoll'),
  ('Dekom', 'trondheim-malvik', 'Ylva Kveldro', null),
  ('Dekom', 'trondelag-sorvest', 'Borghild Åkerdal', null),
  ('Dekom', 'gauldal', 'Njål Granmo', 'Dagny Hestnes'),
  ('Dekom', 'videregaende', 'Embrik Østerlid', null)
) s (ordning, nettverk_id, representant, vara1)
join nettverk n on n.fylke_id = 'trondelag' and n.id = s.nettverk_id;

insert into demo_sete (utvalg_id, gruppe, navn, organisasjon_id, representant, vara1) values
  ('samarbeidsforum-rekom', 'uh', 'UH (DMMH), Rekom', 'dmmh', 'Åshild Lomdal', 'Isak Myrbakk'),
  ('samarbeidsforum-rekom', 'uh', 'UH (Nord universitet), Rekom', 'nord', 'Ingvild Ospedal', null),
  ('samarbeidsforum-rekom', 'uh', 'UH (Nord universitet), Rekom', 'nord', 'Oskar Einerhaug', null),
  ('samarbeidsforum-rekom', 'ppt', 'PP-tjenestene, Rekom', 'pp-tjenestene', 'Ragna Iverdal', null),
  ('samarbeidsforum-rekom', 'ppt', 'PP-tjenestene, Rekom', 'pp-tjenestene', 'Trym Dalmork', null),
  ('samarbeidsforum-rekom', 'statped', 'Statped', 'statped', 'Ståle Vidmyr', null),
  ('samarbeidsforum-rekom', 'sametinget', 'Sametinget', 'sametinget', 'Maajja Snøfjell', null),
  ('samarbeidsforum-rekom', 'organisasjoner', 'Utdanningsforbundet', 'utdanningsforbundet', 'Aksel Gullmo', null),
  ('samarbeidsforum-rekom', 'organisasjoner', 'KS', 'ks', null, null),
  ('samarbeidsforum-rekom', 'organisasjoner', 'PBL', 'pbl', null, null),
  ('samarbeidsforum-rekom', 'organisasjoner', 'Private barnehager', null, null, null),
  ('samarbeidsforum-rekom', 'organisasjoner', 'Fagforbundet', 'fagforbundet', null, null),
  ('samarbeidsforum-dekom', 'uh', 'UH (Nord universitet), Dekom', 'nord', 'Signe Tangvoll', null),
  ('samarbeidsforum-dekom', 'uh', 'UH (Nord universitet), Dekom', 'nord', 'Vilde Ulvehaug', null),
  ('samarbeidsforum-dekom', 'uh', 'UH (NTNU), Dekom', 'ntnu', 'Tarald Vikestrand', null),
  ('samarbeidsforum-dekom', 'uh', 'UH (NTNU), Dekom', 'ntnu', 'Embla Hasselvoll', null),
  ('samarbeidsforum-dekom', 'uh', 'UH (NTNU, nasjonale sentre), Dekom', 'ntnu', 'Eldrid Storevik', null),
  ('samarbeidsforum-dekom', 'ppt', 'PP-tjenestene, Dekom', 'pp-tjenestene', 'Hedvig Kvernmo', null),
  ('samarbeidsforum-dekom', 'organisasjoner', 'Utdanningsforbundet', 'utdanningsforbundet', null, null),
  ('samarbeidsforum-dekom', 'organisasjoner', 'KS', 'ks', null, null),
  ('samarbeidsforum-rekom', 'statsforvalteren', 'Sekretariatet for samarbeidsforum', 'statsforvalteren-i-trondelag', 'Sigrun Lauvdal', null),
  ('samarbeidsforum-dekom', 'statsforvalteren', 'Sekretariatet for samarbeidsforum', 'statsforvalteren-i-trondelag', 'Halvard Tindeland', null);
-- The State Administrator prepared the year before the forum met, and the upper secondary schools'
-- network is the county's own.
update demo_sete set fra = '2022-01-01' where gruppe = 'statsforvalteren';
update demo_sete set organisasjon_id = 'trondelag-fylkeskommune' where nettverk_id = 'videregaende';

-- Gauldal, as counted in April 2025. The source names no holders; the few here are invented.
insert into demo_sete (utvalg_id, gruppe, navn, nettverk_id, representant, vara1, fra) values
  -- «Utviklingsveileder» in the plan. There was one before April 2025 too.
  ('kompetansenettverk-gauldal', 'utviklingsveileder', 'Koordinator for Gauldal', 'gauldal', 'Njål Granmo', null, '2022-01-01'),
  ('kompetansenettverk-gauldal', 'skole', 'Skole, privat', null, null, null, '2025-04-01'),
  ('kompetansenettverk-gauldal', 'barnehage', 'Barnehage, privat', null, null, null, '2025-04-01'),
  ('kompetansenettverk-gauldal', 'ansatte', 'Hovedtillitsvalgt', null, null, null, '2025-04-01');
insert into demo_sete (utvalg_id, gruppe, navn, organisasjon_id, representant, vara1, fra) values
  ('kompetansenettverk-gauldal', 'ppt', 'PPT, leder', 'pp-tjenestene', 'Ragna Iverdal', 'Trym Dalmork', '2025-04-01'),
  ('kompetansenettverk-gauldal', 'uh', 'UH (NTNU)', 'ntnu', 'Eirin Jutuldal', null, '2025-04-01'),
  ('kompetansenettverk-gauldal', 'uh', 'UH (NTNU)', 'ntnu', 'Tarald Vikestrand', null, '2025-04-01'),
  ('kompetansenettverk-gauldal', 'uh', 'UH (Nord universitet)', 'nord', 'Signe Tangvoll', null, '2025-04-01'),
  ('kompetansenettverk-gauldal', 'uh', 'UH (Nord universitet)', 'nord', null, null, '2025-04-01'),
  ('kompetansenettverk-gauldal', 'uh', 'UH (DMMH)', 'dmmh', 'Åshild Lomdal', null, '2025-04-01'),
  ('kompetansenettverk-gauldal', 'uh', 'UH (DMMH)', 'dmmh', null, null, '2025-04-01');
insert into demo_sete (utvalg_id, gruppe, navn, organisasjon_id, representant, fra)
select u.utvalg_id, u.gruppe, coalesce(u.ord || ', ', '') || o.navn, o.id,
  case
    when u.gruppe = 'skole' and o.id = 'midtre-gauldal' then 'Kåre Ryllik'
    when u.gruppe = 'kommune' and o.id = 'midtre-gauldal' then 'Kåre Ryllik'
    when u.gruppe = 'kommune' and o.id = 'melhus' then 'Dagny Hestnes'
  end,
  '2025-04-01'
from (values ('kompetansenettverk-gauldal', 'skole', 'Skole'),
  ('kompetansenettverk-gauldal', 'barnehage', 'Barnehage'),
  ('styret-gauldal', 'kommune', null)) u (utvalg_id, gruppe, ord)
cross join organisasjon o
where o.id in ('midtre-gauldal', 'rennebu', 'melhus', 'oppdal', 'holtalen', 'roros')
order by u.utvalg_id, u.gruppe, o.navn;

update demo_sete set kilde = 'Demo: utviklingsveileder i Langsiktig kompetanseplan for Gauldalsregionen H24–V28'
where navn = 'Koordinator for Gauldal';

-- The coordinators, the development partners and the owners: invented, and in place before 2023.
insert into demo_sete (fylke_id, utvalg_id, gruppe, navn, nettverk_id, organisasjon_id, representant, fra, kilde)
select fylke_id, utvalg_id, gruppe, navn, nettverk_id, organisasjon_id, representant, '2022-01-01', 'Demo'
from (values
  ('trondelag', 'kompetansenettverk-trondheim-malvik', 'koordinator', 'Koordinator for Trondheim/Malvik', 'trondheim-malvik', null, 'Ylva Kveldro'),
  ('trondelag', 'kompetansenettverk-midtre-namdal', 'koordinator', 'Koordinator for Midtre Namdal', 'midtre-namdal', null, 'Oddny Heggmo'),
  ('trondelag', 'kompetansenettverk-indre-namdal', 'koordinator', 'Koordinator for Indre Namdal', 'indre-namdal', null, 'Laara Mosvang'),
  ('trondelag', 'kompetansenettverk-ytre-namdal', 'koordinator', 'Koordinator for Ytre Namdal', 'ytre-namdal', null, 'Torbjørn Orrestad'),
  ('trondelag', 'kompetansenettverk-innherred', 'koordinator', 'Koordinator for Innherred', 'innherred', null, 'Sindre Ullvang'),
  ('trondelag', 'kompetansenettverk-verdal-levanger', 'koordinator', 'Koordinator for Verdal/Levanger', 'verdal-levanger', null, 'Magnhild Rognli'),
  ('trondelag', 'kompetansenettverk-vaernes', 'koordinator', 'Koordinator for Værnes', 'vaernes', null, 'Vebjørn Brattvoll'),
  ('trondelag', 'kompetansenettverk-fosen', 'koordinator', 'Koordinator for Fosen', 'fosen', null, 'Guro Elvestrand'),
  ('trondelag', 'kompetansenettverk-trondelag-sorvest', 'koordinator', 'Koordinator for Trøndelag sørvest', 'trondelag-sorvest', null, 'Borghild Åkerdal'),
  ('trondelag', 'kompetansenettverk-videregaende', 'koordinator', 'Koordinator for nettverket for videregående skoler', 'videregaende', null, 'Embrik Østerlid'),
  ('trondelag', 'utviklingspartnerne', 'uh', 'Utviklingspartner, NTNU', null, 'ntnu', 'Eirin Jutuldal'),
  ('trondelag', 'utviklingspartnerne', 'uh', 'Utviklingspartner, NTNU', null, 'ntnu', 'Tarald Vikestrand'),
  ('trondelag', 'utviklingspartnerne', 'uh', 'Utviklingspartner, NTNU', null, 'ntnu', 'Embla Hasselvoll'),
  ('trondelag', 'utviklingspartnerne', 'uh', 'Utviklingspartner, Nord universitet', null, 'nord', 'Signe Tangvoll'),
  ('trondelag', 'utviklingspartnerne', 'uh', 'Utviklingspartner, Nord universitet', null, 'nord', 'Vilde Ulvehaug'),
  ('trondelag', 'utviklingspartnerne', 'uh', 'Utviklingspartner, DMMH', null, 'dmmh', 'Åshild Lomdal'),
  ('trondelag', 'utviklingspartnerne', 'uh', 'Utviklingspartner, DMMH', null, 'dmmh', 'Isak Myrbakk'),
  ('trondelag', 'eierne', 'eier', 'Skole- og barnehageeier, Midtre Gauldal kommune', null, 'midtre-gauldal', 'Kåre Ryllik'),
  ('trondelag', 'eierne', 'eier', 'Privat skoleeier, Overhalla montessoriskole', null, 'overhalla-montessoriskole', 'Solfrid Sauegard'),
  ('demofylket', 'samarbeidsforum', 'statsforvalteren', 'Sekretariatet for samarbeidsforum', null, 'statsforvalteren-i-demofylket', 'Vigdis Svartor'),
  ('demofylket', 'kompetansenettverk-demonettverket', 'koordinator', 'Koordinator for Demonettverket', 'demonettverket', null, 'Tormod Nøklevann')
) s (fylke_id, utvalg_id, gruppe, navn, nettverk_id, organisasjon_id, representant);

insert into sete (fylke_id, utvalg_id, gruppe, navn, nettverk_id, organisasjon_id, har_stemme, gyldig, kilde)
select fylke_id, utvalg_id, gruppe, navn, nettverk_id, organisasjon_id,
  not (gruppe in ('statsforvalteren', 'koordinator') or utvalg_id in ('utviklingspartnerne', 'eierne')),
  daterange(fra, null),
  coalesce(kilde, case when fra = '2025-04-01'
    then 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28, «Antall pr 04.25»'
    else 'Samarbeidsforum, lysark 8. mars 2023' end)
from demo_sete order by nr;

-- The number of a holding is the number of the hat. Those who were there on 8 March 2023 have
-- numbers that tests and texts know; whom the demo shows first, it shows in the order of the last
-- column. The others are numbered after them.
create temporary table demo_hatt (nr integer, navn text, sete text, velger_nr integer);
insert into demo_hatt values
  (1, 'Sigrun Lauvdal', 'Sekretariatet for samarbeidsforum', 1),
  (2, 'Njål Granmo', 'Koordinator for Gauldal', 2),
  (3, 'Ylva Kveldro', 'Koordinator for Trondheim/Malvik', 3),
  (4, 'Oddny Heggmo', 'Koordinator for Midtre Namdal', 4),
  (5, 'Eirin Jutuldal', 'Utviklingspartner, NTNU', 5),
  (6, 'Kåre Ryllik', 'Skole- og barnehageeier, Midtre Gauldal kommune', 6),
  (7, 'Jorunn Bjørkvang', 'Verdal/Levanger, Rekom', 7),
  (8, 'Hedvig Kvernmo', 'PP-tjenestene, Dekom', 8),
  (9, 'Guro Elvestrand', 'Fosen, Dekom', null),
  (10, 'Sjur Lyngheim', 'Fosen, Rekom', null),
  (11, 'Njål Granmo', 'Gauldal, Dekom', null),
  (12, 'Dagny Hestnes', 'Gauldal, Rekom', null),
  (13, 'Laara Mosvang', 'Indre Namdal, Dekom', null),
  (14, 'Runa Selvang', 'Indre Namdal, Rekom', null),
  (15, 'Sindre Ullvang', 'Innherred, Dekom', null),
  (16, 'Idunn Fagerheia', 'Innherred, Rekom', null),
  (17, 'Guro Elvestrand', 'Koordinator for Fosen', null),
  (18, 'Laara Mosvang', 'Koordinator for Indre Namdal', null),
  (19, 'Sindre Ullvang', 'Koordinator for Innherred', null),
  (20, 'Borghild Åkerdal', 'Koordinator for Trøndelag sørvest', null),
  (21, 'Magnhild Rognli', 'Koordinator for Verdal/Levanger', null),
  (22, 'Vebjørn Brattvoll', 'Koordinator for Værnes', null),
  (23, 'Torbjørn Orrestad', 'Koordinator for Ytre Namdal', null),
  (24, 'Embrik Østerlid', 'Koordinator for nettverket for videregående skoler', null),
  (25, 'Oddny Heggmo', 'Midtre Namdal, Dekom', null),
  (26, 'Brage Nyvoll', 'Midtre Namdal, Rekom', null),
  (27, 'Embrik Østerlid', 'Nettverket for videregående skoler, Dekom', null),
  (28, 'Ragna Iverdal', 'PP-tjenestene, Rekom', null),
  (29, 'Trym Dalmork', 'PP-tjenestene, Rekom', null),
  (30, 'Solfrid Sauegard', 'Privat skoleeier, Overhalla montessoriskole', null),
  (31, 'Maajja Snøfjell', 'Sametinget', null),
  (32, 'Halvard Tindeland', 'Sekretariatet for samarbeidsforum', null),
  (33, 'Ståle Vidmyr', 'Statped', null),
  (34, 'Ylva Kveldro', 'Trondheim/Malvik, Dekom', null),
  (35, 'Alvhild Furunes', 'Trondheim/Malvik, Rekom', null),
  (36, 'Borghild Åkerdal', 'Trøndelag sørvest, Dekom', null),
  (37, 'Åshild Lomdal', 'UH (DMMH), Rekom', null),
  (38, 'Isak Myrbakk', 'UH (DMMH), Rekom', null),
  (39, 'Embla Hasselvoll', 'UH (NTNU), Dekom', null),
  (40, 'Tarald Vikestrand', 'UH (NTNU), Dekom', null),
  (41, 'Eldrid Storevik', 'UH (NTNU, nasjonale sentre), Dekom', null),
  (42, 'Signe Tangvoll', 'UH (Nord universitet), Dekom', null),
  (43, 'Vilde Ulvehaug', 'UH (Nord universitet), Dekom', null),
  (44, 'Ingvild Ospedal', 'UH (Nord universitet), Rekom', null),
  (45, 'Oskar Einerhaug', 'UH (Nord universitet), Rekom', null),
  (46, 'Aksel Gullmo', 'Utdanningsforbundet', null),
  (47, 'Isak Myrbakk', 'Utviklingspartner, DMMH', null),
  (48, 'Åshild Lomdal', 'Utviklingspartner, DMMH', null),
  (49, 'Embla Hasselvoll', 'Utviklingspartner, NTNU', null),
  (50, 'Tarald Vikestrand', 'Utviklingspartner, NTNU', null),
  (51, 'Signe Tangvoll', 'Utviklingspartner, Nord universitet', null),
  (52, 'Vilde Ulvehaug', 'Utviklingspartner, Nord universitet', null),
  (53, 'Magnhild Rognli', 'Verdal/Levanger, Dekom', null),
  (54, 'Vebjørn Brattvoll', 'Værnes, Dekom', null),
  (55, 'Torbjørn Orrestad', 'Ytre Namdal, Dekom', null),
  (56, 'Sunniva Vasslien', 'Ytre Namdal, Rekom', null),
  (57, 'Vigdis Svartor', 'Sekretariatet for samarbeidsforum', null),
  (58, 'Tormod Nøklevann', 'Koordinator for Demonettverket', null);

insert into setebesetning (id, sete_id, person_id, plass, gyldig, velger_nr)
overriding system value
select coalesce(n.nr, (select max(nr) from demo_hatt)
    + row_number() over (partition by n.nr is null order by s.id, h.plass)::integer),
  s.id, p.id, h.plass, daterange(d.fra, null), n.velger_nr
from (select *, row_number() over (order by nr) as rad from demo_sete) d
join (select id, row_number() over (order by id) as rad from sete) s using (rad)
cross join lateral (values ('representant', d.representant), ('vara1', d.vara1)) h (plass, navn)
join person p on p.navn = h.navn and p.er_demo
left join demo_hatt n on n.navn = h.navn and n.sete = d.navn;
select setval(pg_get_serial_sequence('setebesetning', 'id'), (select max(id) from setebesetning));

-- Invented: the plan says only that leader and nestleder are elected for two years.
insert into tillitsverv (fylke_id, utvalg_id, verv, person_id, gyldig)
select 'trondelag', 'styret-gauldal', v.verv, p.id, '[2025-04-01,2027-04-01)'
from (values ('leder', 'Kåre Ryllik'), ('nestleder', 'Dagny Hestnes')) v (verv, navn)
join person p on p.navn = v.navn and p.er_demo;

drop table demo_sete;
drop table demo_hatt;
