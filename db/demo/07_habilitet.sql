-- Invented, as the people are: one has declared and waits for the group, one is decided by the
-- leader. The sources say nothing of any single person.
with saken as (
  select b.id, b.fylke_id from beslutningsgrunnlag b
  join tilskuddsar a on a.id = b.tilskuddsar_id
  where (a.fylke_id, a.ordning_id, a.ar) = ('trondelag', 'kompetanseloftet', 2023)
    and b.nettverk_id = 'verdal-levanger'
), medlem as (
  select p.navn, p.id as person_id, m.verv_id from gruppemedlem m
  join vurderingsgruppe g on g.id = m.gruppe_id and g.slug = 'orn'
  join setebesetning v on v.id = m.verv_id join person p on p.id = v.person_id
)
insert into habilitet (fylke_id, beslutningsgrunnlag_id, person_id, verv_id, organ, nr, slag, utfall,
  grunn, regelgrunn, ord, av_person_id, av_verv_id, tid)
select s.fylke_id, s.id, m.person_id, m.verv_id, 'Ørn', 1, h.slag, h.utfall, h.grunn, h.regelgrunn,
  h.ord, av.person_id, av.verv_id, h.tid::timestamptz
from saken s, (values
  ('Alvhild Furunes', 'meldt', null, 'saeregne-forhold', null,
    'Demo: Jeg ledet et felles prosjekt med nettverket fram til i fjor.',
    'Alvhild Furunes', '2023-03-07 14:20+01'),
  ('Magnhild Rognli', 'avgjort', 'inhabil', 'eget-nettverk', 'eget-nettverk',
    'Demo: Gruppa er enig i forslaget etter regelen.', 'Eldrid Storevik', '2023-03-08 08:30+01')
) h (navn, slag, utfall, grunn, regelgrunn, ord, av, tid)
join medlem m on m.navn = h.navn join medlem av on av.navn = h.av;
