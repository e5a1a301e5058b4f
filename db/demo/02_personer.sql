-- People of the demo. Every one is invented. What they may do follows from the seats they hold:
-- 02_utvalg.sql.
insert into person (navn, er_demo)
select navn, true from (values
  ('Aksel Gullmo'), ('Alvhild Furunes'), ('Borghild Åkerdal'), ('Brage Nyvoll'), ('Dagny Hestnes'),
  ('Eirin Jutuldal'), ('Eldrid Storevik'), ('Embla Hasselvoll'), ('Embrik Østerlid'),
  ('Guro Elvestrand'), ('Halvard Tindeland'), ('Hedvig Kvernmo'), ('Idunn Fagerheia'),
  ('Ingvild Ospedal'), ('Isak Myrbakk'), ('Jorunn Bjørkvang'), ('Kåre Ryllik'), ('Laara Mosvang'),
  ('Maajja Snøfjell'), ('Magnhild Rognli'), ('Njål Granmo'), ('Oddny Heggmo'), ('Oskar Einerhaug'),
  ('Ragna Iverdal'), ('Runa Selvang'), ('Signe Tangvoll'), ('Sigrun Lauvdal'), ('Sindre Ullvang'),
  ('Sjur Lyngheim'), ('Solfrid Sauegard'), ('Ståle Vidmyr'), ('Sunniva Vasslien'),
  ('Tarald Vikestrand'), ('Torbjørn Orrestad'), ('Trym Dalmork'), ('Vebjørn Brattvoll'),
  ('Vilde Ulvehaug'), ('Ylva Kveldro'), ('Åshild Lomdal')
) p (navn) order by navn;

-- The neighbour county's own two.
insert into person (navn, er_demo) values ('Vigdis Svartor', true), ('Tormod Nøklevann', true);
