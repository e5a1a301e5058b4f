-- The bodies. Seats and the network's counts are those of the sources; the people are the invented
-- ones. The forums' compositions are read off the list of those present on 8 March 2023, and who
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
    'Handlingsplan for Trøndelag sørvest 2022/23');

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

create temporary table demo_sete (
  nr integer generated always as identity, utvalg_id text, gruppe text, navn text, nettverk_id text,
  organisasjon_id text, representant text, vara1 text, fra date default '2023-03-08'
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
  ('samarbeidsforum-rekom', 'statsforvalteren', 'Sekretariatet for samarbeidsforum', 'statsforvalteren-i-trondelag', 'Sigrun Lauvdal', 'Halvard Tindeland'),
  ('samarbeidsforum-dekom', 'statsforvalteren', 'Sekretariatet for samarbeidsforum', 'statsforvalteren-i-trondelag', 'Sigrun Lauvdal', 'Halvard Tindeland');

-- Gauldal, as counted in April 2025. The source names no holders; the few here are invented.
insert into demo_sete (utvalg_id, gruppe, navn, nettverk_id, representant, vara1, fra) values
  ('kompetansenettverk-gauldal', 'utviklingsveileder', 'Utviklingsveileder', 'gauldal', 'Njål Granmo', null, '2025-04-01'),
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

insert into sete (fylke_id, utvalg_id, gruppe, navn, nettverk_id, organisasjon_id, har_stemme, gyldig, kilde)
select 'trondelag', utvalg_id, gruppe, navn, nettverk_id, organisasjon_id, gruppe <> 'statsforvalteren',
  daterange(fra, null),
  case when fra = '2023-03-08' then 'Samarbeidsforum, lysark 8. mars 2023'
    else 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28, «Antall pr 04.25»' end
from demo_sete order by nr;

insert into setebesetning (sete_id, person_id, plass, gyldig)
select s.id, p.id, h.plass, daterange(d.fra, null)
from (select *, row_number() over (order by nr) as rad from demo_sete) d
join (select id, row_number() over (order by id) as rad from sete) s using (rad)
cross join lateral (values ('representant', d.representant), ('vara1', d.vara1)) h (plass, navn)
join person p on p.navn = h.navn and p.er_demo
order by s.id, h.plass;

-- Invented: the plan says only that leader and nestleder are elected for two years.
insert into tillitsverv (fylke_id, utvalg_id, verv, person_id, gyldig)
select 'trondelag', 'styret-gauldal', v.verv, p.id, '[2025-04-01,2027-04-01)'
from (values ('leder', 'Kåre Ryllik'), ('nestleder', 'Dagny Hestnes')) v (verv, navn)
join person p on p.navn = v.navn and p.er_demo;

drop table demo_sete;
