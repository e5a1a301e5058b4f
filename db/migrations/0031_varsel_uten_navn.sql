-- A mail tells its receiver of no other person by name: what is sent, and the subject that stands in
-- the queue afterwards, cannot be taken back when a name is to go (GDPR article 17). Reminders of an
-- invitation named the invited; the events and the mails made of them lose the name here.
update epost e
set emne = 'Samråd',
    tilstand = case when e.tilstand = 'ko' then 'utgatt' else e.tilstand end,
    avsluttet = coalesce(e.avsluttet, now()),
    tekst = null,
    html = null
from varsel v
join varselhendelse h on h.id = v.hendelse_id
where v.epost_id = e.id and h.data ? 'navn';

update varselhendelse set data = data - 'navn' where data ? 'navn';

alter table varselhendelse add constraint varselhendelse_uten_navn check (not data ? 'navn');
