-- The directorate compares counties. Invented, like all the people of the demo.
insert into fylke (id, navn, statsforvalter, er_demo)
values ('nasjonalt', 'Nasjonalt', 'Utdanningsdirektoratet', true);
insert into utvalg (fylke_id, id, navn, type, kilde)
values ('nasjonalt', 'direktoratet', 'Utdanningsdirektoratet', 'annet', 'Oppdiktet for demoen');
insert into seterett (fylke_id, utvalgstype, gruppe, har_stemme, rolle, hjemmel)
values ('nasjonalt', 'annet', 'direktoratet', false, 'direktorat',
  'Retningslinjer for tilskuddsordningen: direktoratet følger opp ordningene i hele landet');
with plass as (
  insert into sete (fylke_id, utvalg_id, gruppe, navn, har_stemme, gyldig, kilde)
  values ('nasjonalt', 'direktoratet', 'direktoratet', 'Utdanningsdirektoratet', false, '[2018-01-01,)', 'Oppdiktet for demoen')
  returning id
), ny as (
  insert into person (navn, er_demo) values ('Torbjørg Havnelid', true) returning id
)
insert into setebesetning (sete_id, person_id, plass, gyldig, velger_nr)
select plass.id, ny.id, 'representant', '[2018-01-01,)', 9 from plass, ny;
