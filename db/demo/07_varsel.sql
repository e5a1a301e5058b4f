-- Mail of the demo. Addresses end in `.example`, which leads nowhere (RFC 2606): nothing can be sent
-- to anybody. That all the seats were filled when the demo was loaded is no news, so of what the
-- tables told about, two are left, to show how mail looks: a case for a group, and a submission.

update person set epost =
  translate(lower(replace(navn, ' ', '.')), 'æøåäöáéü', 'aoaaoaeu') || '@demo.example'
where er_demo;

delete from varselhendelse h
where h.slag <> 'gruppesak' or h.data->>'nettverkId' <> 'midtre-namdal';

insert into varselhendelse (slag, fylke_id, data)
select 'innsendt', b.fylke_id, jsonb_build_object('sakId', b.id, 'nettverkId', b.nettverk_id,
  'arId', b.tilskuddsar_id, 'avVerv', b.sendt_av)
from beslutningsgrunnlag b
where b.fylke_id = 'trondelag' and b.nettverk_id = 'gauldal' and b.status = 'sendt';
