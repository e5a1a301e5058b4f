-- The directorate compares counties. Invented, like all the people of the demo.
with ny as (
  insert into person (navn, er_demo) values ('Torbjørg Havnelid', true) returning id
)
insert into verv (person_id, rolle, sete, velger_nr)
select id, 'direktorat', 'Utdanningsdirektoratet', 9 from ny;
