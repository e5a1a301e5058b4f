-- People of the demo. Every one is invented; the seats are those of samarbeidsforum 8 March 2023
-- (34 present). Kompetanseløftet has no forum of its own: the members of Rekom and Dekom meet
-- together, so each seat says which of the two it comes from.

create temporary table demo_verv (
  navn text, rolle text, nettverk_id text, organisasjon_id text, sete text, velger_nr integer
);

insert into demo_verv values
  ('Sigrun Lauvdal', 'sekretariat', null, 'statsforvalteren-i-trondelag', 'Sekretariatet for samarbeidsforum', 1),
  ('Halvard Tindeland', 'sekretariat', null, 'statsforvalteren-i-trondelag', 'Sekretariatet for samarbeidsforum', null),

  ('Njål Granmo', 'koordinator', 'gauldal', null, 'Koordinator for Gauldal', 2),
  ('Ylva Kveldro', 'koordinator', 'trondheim-malvik', null, 'Koordinator for Trondheim/Malvik', 3),
  ('Oddny Heggmo', 'koordinator', 'midtre-namdal', null, 'Koordinator for Midtre Namdal', 4),
  ('Laara Mosvang', 'koordinator', 'indre-namdal', null, 'Koordinator for Indre Namdal', null),
  ('Torbjørn Orrestad', 'koordinator', 'ytre-namdal', null, 'Koordinator for Ytre Namdal', null),
  ('Sindre Ullvang', 'koordinator', 'innherred', null, 'Koordinator for Innherred', null),
  ('Magnhild Rognli', 'koordinator', 'verdal-levanger', null, 'Koordinator for Verdal/Levanger', null),
  ('Vebjørn Brattvoll', 'koordinator', 'vaernes', null, 'Koordinator for Værnes', null),
  ('Guro Elvestrand', 'koordinator', 'fosen', null, 'Koordinator for Fosen', null),
  ('Borghild Åkerdal', 'koordinator', 'trondelag-sorvest', null, 'Koordinator for Trøndelag sørvest', null),
  ('Embrik Østerlid', 'koordinator', 'videregaende', null, 'Koordinator for nettverket for videregående skoler', null),

  ('Eirin Jutuldal', 'uh', null, 'ntnu', 'Utviklingspartner, NTNU', 5),
  ('Tarald Vikestrand', 'uh', null, 'ntnu', 'Utviklingspartner, NTNU', null),
  ('Embla Hasselvoll', 'uh', null, 'ntnu', 'Utviklingspartner, NTNU', null),
  ('Signe Tangvoll', 'uh', null, 'nord', 'Utviklingspartner, Nord universitet', null),
  ('Vilde Ulvehaug', 'uh', null, 'nord', 'Utviklingspartner, Nord universitet', null),
  ('Åshild Lomdal', 'uh', null, 'dmmh', 'Utviklingspartner, DMMH', null),
  ('Isak Myrbakk', 'uh', null, 'dmmh', 'Utviklingspartner, DMMH', null),

  ('Kåre Ryllik', 'eier', null, 'midtre-gauldal', 'Skole- og barnehageeier, Midtre Gauldal kommune', 6),
  ('Solfrid Sauegard', 'eier', null, 'overhalla-montessoriskole', 'Privat skoleeier, Overhalla montessoriskole', null),

  -- The forum, Rekom: 17 present.
  ('Sunniva Vasslien', 'forum', 'ytre-namdal', null, 'Ytre Namdal, Rekom', null),
  ('Brage Nyvoll', 'forum', 'midtre-namdal', null, 'Midtre Namdal, Rekom', null),
  ('Runa Selvang', 'forum', 'indre-namdal', null, 'Indre Namdal, Rekom', null),
  ('Idunn Fagerheia', 'forum', 'innherred', null, 'Innherred, Rekom', null),
  ('Sjur Lyngheim', 'forum', 'fosen', null, 'Fosen, Rekom', null),
  ('Jorunn Bjørkvang', 'forum', 'verdal-levanger', null, 'Verdal/Levanger, Rekom', 7),
  ('Alvhild Furunes', 'forum', 'trondheim-malvik', null, 'Trondheim/Malvik, Rekom', null),
  ('Dagny Hestnes', 'forum', 'gauldal', null, 'Gauldal, Rekom', null),
  ('Ståle Vidmyr', 'forum', null, 'statped', 'Statped', null),
  ('Ragna Iverdal', 'forum', null, 'pp-tjenestene', 'PP-tjenestene, Rekom', null),
  ('Trym Dalmork', 'forum', null, 'pp-tjenestene', 'PP-tjenestene, Rekom', null),
  ('Aksel Gullmo', 'forum', null, 'utdanningsforbundet', 'Utdanningsforbundet', null),
  ('Åshild Lomdal', 'forum', null, 'dmmh', 'UH (DMMH), Rekom', null),
  ('Isak Myrbakk', 'forum', null, 'dmmh', 'UH (DMMH), Rekom, vara', null),
  ('Ingvild Ospedal', 'forum', null, 'nord', 'UH (Nord universitet), Rekom', null),
  ('Oskar Einerhaug', 'forum', null, 'nord', 'UH (Nord universitet), Rekom', null),
  ('Maajja Snøfjell', 'forum', null, 'sametinget', 'Sametinget', null),

  -- The forum, Dekom: 17 present.
  ('Torbjørn Orrestad', 'forum', 'ytre-namdal', null, 'Ytre Namdal, Dekom', null),
  ('Oddny Heggmo', 'forum', 'midtre-namdal', null, 'Midtre Namdal, Dekom', null),
  ('Laara Mosvang', 'forum', 'indre-namdal', null, 'Indre Namdal, Dekom', null),
  ('Sindre Ullvang', 'forum', 'innherred', null, 'Innherred, Dekom', null),
  ('Guro Elvestrand', 'forum', 'fosen', null, 'Fosen, Dekom', null),
  ('Magnhild Rognli', 'forum', 'verdal-levanger', null, 'Verdal/Levanger, Dekom', null),
  ('Vebjørn Brattvoll', 'forum', 'vaernes', null, 'Værnes, Dekom, vara', null),
  ('Ylva Kveldro', 'forum', 'trondheim-malvik', null, 'Trondheim/Malvik, Dekom', null),
  ('Borghild Åkerdal', 'forum', 'trondelag-sorvest', null, 'Trøndelag sørvest, Dekom', null),
  ('Njål Granmo', 'forum', 'gauldal', null, 'Gauldal, Dekom', null),
  ('Embrik Østerlid', 'forum', 'videregaende', 'trondelag-fylkeskommune', 'Nettverket for videregående skoler', null),
  ('Hedvig Kvernmo', 'forum', null, 'pp-tjenestene', 'PP-tjenestene, Dekom', 8),
  ('Signe Tangvoll', 'forum', null, 'nord', 'UH (Nord universitet), Dekom', null),
  ('Vilde Ulvehaug', 'forum', null, 'nord', 'UH (Nord universitet), Dekom', null),
  ('Tarald Vikestrand', 'forum', null, 'ntnu', 'UH (NTNU), Dekom', null),
  ('Embla Hasselvoll', 'forum', null, 'ntnu', 'UH (NTNU), Dekom', null),
  ('Eldrid Storevik', 'forum', null, 'ntnu', 'UH (NTNU, nasjonale sentre), Dekom', null);

insert into person (navn, er_demo) select distinct navn, true from demo_verv order by navn;

insert into verv (person_id, rolle, fylke_id, nettverk_id, organisasjon_id, sete, velger_nr)
select p.id, v.rolle, 'trondelag', v.nettverk_id, v.organisasjon_id, v.sete, v.velger_nr
from demo_verv v join person p using (navn)
order by v.velger_nr nulls last, v.sete, v.navn;

drop table demo_verv;

-- The neighbour county has its own two; they are not in the chooser.
with ny as (
  insert into person (navn, er_demo) values ('Vigdis Svartor', true), ('Tormod Nøklevann', true)
  returning id, navn
)
insert into verv (person_id, rolle, fylke_id, nettverk_id, organisasjon_id, sete)
select id, 'sekretariat', 'demofylket', null, 'statsforvalteren-i-demofylket', 'Sekretariatet for samarbeidsforum'
from ny where navn = 'Vigdis Svartor'
union all
select id, 'koordinator', 'demofylket', 'demonettverket', null, 'Koordinator for Demonettverket'
from ny where navn = 'Tormod Nøklevann';
