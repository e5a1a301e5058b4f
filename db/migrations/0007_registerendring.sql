-- A county can be edited by two people at once: the version that was read says who was first.
alter table fylke add column versjon integer not null default 1;

-- Where it is said that an organisation is the network's partner, and why it no longer is.
alter table nettverkspartner add column kilde text;
