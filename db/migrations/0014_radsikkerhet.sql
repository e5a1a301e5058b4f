-- A second wall between the counties. The application speaks to the database as `samraad_app`: it
-- owns nothing, bypasses nothing and cannot switch this off. Each transaction says which county may
-- be read and written (`samraad.les`, `samraad.skriv`); one that says nothing sees what is public
-- and writes nothing. `*` is every county: the program itself, and for reading the directorate.

grant usage on schema public to samraad_app;
grant select, insert, update, delete on all tables in schema public to samraad_app;
grant usage on all sequences in schema public to samraad_app;
alter default privileges in schema public grant select, insert, update, delete on tables to samraad_app;
alter default privileges in schema public grant usage on sequences to samraad_app;
-- The key that signs is given to the program when it starts; which migrations have run is not its to say.
revoke all on signeringsnokkel, samraad_migrering from samraad_app;

-- Turns row-level security on for a table. `les` and `skriv` are conditions on a row, in SQL, where
-- `$les` and `$skriv` stand for the county that may be read and written. Used by every migration
-- that makes a table holding what belongs to a county; a test finds the table that forgot.
create function samraad_radsikkerhet(tabell regclass, les text, skriv text) returns void
language plpgsql as $$
declare
  les_vilkar text := replace(les, '$les', '(select current_setting(''samraad.les'', true))');
  skriv_vilkar text := replace(skriv, '$skriv', '(select current_setting(''samraad.skriv'', true))');
begin
  execute format('alter table %s enable row level security', tabell);
  execute format('create policy les on %s for select to samraad_app using (%s)', tabell, les_vilkar);
  execute format('create policy ny on %s for insert to samraad_app with check (%s)', tabell, skriv_vilkar);
  execute format('create policy endre on %s for update to samraad_app using (%s)', tabell, skriv_vilkar);
  execute format('create policy slett on %s for delete to samraad_app using (%s)', tabell, skriv_vilkar);
end $$;
revoke execute on function samraad_radsikkerhet from public;

-- What everyone may read; only the county itself writes.
select samraad_radsikkerhet(t, 'true', $$ $skriv in ('*', fylke_id) $$)
from unnest(array[
  'nettverk', 'nettverksmedlem', 'nettverkspartner', 'tilskuddsar', 'nokkeltall', 'publisert_ramme',
  'utvalg', 'mandat', 'sete', 'tillitsverv'
]::regclass[]) t;
select samraad_radsikkerhet('fylke', 'true', $$ $skriv in ('*', id) $$);
select samraad_radsikkerhet(t, 'true',
  $$ exists (select from tilskuddsar t where t.id = tilskuddsar_id and $skriv in ('*', t.fylke_id)) $$)
from unnest(array['avsetning', 'nokkel']::regclass[]) t;
select samraad_radsikkerhet('setebesetning', 'true',
  $$ exists (select from sete s where s.id = sete_id and $skriv in ('*', s.fylke_id)) $$);
-- Null: for the whole country, which any county that may write somewhere keeps up, as a shared register.
select samraad_radsikkerhet(t, 'true', $$ $skriv = '*' or coalesce(fylke_id = $skriv, $skriv <> '') $$)
from unnest(array['organisasjon', 'ordning_versjon']::regclass[]) t;
select samraad_radsikkerhet('ordning', 'true', $$ $skriv <> '' $$);

-- Proposals are for the forum's circle, what is adopted for everyone.
select samraad_radsikkerhet('fordeling',
  $$ $les in ('*', fylke_id) or status <> 'forslag' $$, $$ $skriv in ('*', fylke_id) $$);
select samraad_radsikkerhet('ramme',
  $$ $les in ('*', fylke_id) or exists (select from fordeling f where f.id = fordeling_id) $$,
  $$ $skriv in ('*', fylke_id) $$);

-- A recommendation is public when it is adopted, and with it the decision bases it is about and
-- what the groups concluded. Until then they belong to the county.
create function samraad_innstilt(tilskuddsaret integer) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select from innstilling i
    where i.tilskuddsar_id = tilskuddsaret and i.status in ('vedtatt', 'erstattet'))
$$;
select samraad_radsikkerhet('beslutningsgrunnlag',
  $$ $les in ('*', fylke_id) or (status = 'sendt' and samraad_innstilt(tilskuddsar_id)) $$,
  $$ $skriv in ('*', fylke_id) $$);
select samraad_radsikkerhet(t,
  $$ exists (select from beslutningsgrunnlag b where b.id = beslutningsgrunnlag_id) $$,
  $$ exists (select from beslutningsgrunnlag b
       where b.id = beslutningsgrunnlag_id and $skriv in ('*', b.fylke_id)) $$)
from unnest(array['tiltak', 'deltakerlinje', 'budsjettlinje', 'gruppesak', 'vurdering']::regclass[]) t;
select samraad_radsikkerhet('vurderingsgruppe',
  $$ exists (select from tilskuddsar t where t.id = tilskuddsar_id and $les in ('*', t.fylke_id))
     or samraad_innstilt(tilskuddsar_id) $$,
  $$ exists (select from tilskuddsar t where t.id = tilskuddsar_id and $skriv in ('*', t.fylke_id)) $$);
select samraad_radsikkerhet('gruppemedlem',
  $$ exists (select from vurderingsgruppe g where g.id = gruppe_id) $$,
  $$ exists (select from vurderingsgruppe g join tilskuddsar t on t.id = g.tilskuddsar_id
       where g.id = gruppe_id and $skriv in ('*', t.fylke_id)) $$);
select samraad_radsikkerhet('innstilling',
  $$ status <> 'utkast'
     or exists (select from tilskuddsar t where t.id = tilskuddsar_id and $les in ('*', t.fylke_id)) $$,
  $$ exists (select from tilskuddsar t where t.id = tilskuddsar_id and $skriv in ('*', t.fylke_id)) $$);
select samraad_radsikkerhet('innstillingslinje',
  $$ exists (select from innstilling i where i.id = innstilling_id) $$,
  $$ exists (select from innstilling i join tilskuddsar t on t.id = i.tilskuddsar_id
       where i.id = innstilling_id and $skriv in ('*', t.fylke_id)) $$);

-- Who is invited is the county's. A link is opened by someone the program does not know yet: then
-- it acts as the program itself, for that one row.
select samraad_radsikkerhet('invitasjon', $$ $les in ('*', fylke_id) $$, $$ $skriv in ('*', fylke_id) $$);

-- Which seats give which rights, who is away, and who acted for a seat.
select samraad_radsikkerhet('seterett', 'true', $$ $skriv in ('*', fylke_id) $$);
select samraad_radsikkerhet('opptreden', 'true',
  $$ exists (select from sete s where s.id = sete_id and $skriv in ('*', s.fylke_id)) $$);
select samraad_radsikkerhet('fravaer', 'true',
  $$ exists (select from setebesetning b join sete s on s.id = b.sete_id
       where b.id = besetning_id and $skriv in ('*', s.fylke_id)) $$);

-- History is written by triggers that run as its owner. The application reads it, lets go of what
-- is personal, sets seals and notes who read; it changes none of it.
revoke insert, update, delete on historikk, historikk_kolonne, historikk_unntak, innsyn_rydding from samraad_app;
revoke insert, update on historikk_personlig from samraad_app;
revoke update, delete on segl, innsyn from samraad_app;
select samraad_radsikkerhet('historikk',
  $$ $les = '*' or fylke_id = $les or (fylke_id is null and $les <> '') $$, 'false');
select samraad_radsikkerhet('historikk_personlig',
  $$ exists (select from historikk h where h.id = historikk_id) $$, $$ $skriv <> '' $$);
select samraad_radsikkerhet('innsyn', $$ $les = '*' or $les in (fylke_id, fra_fylke_id) $$, 'true');
select samraad_radsikkerhet('segl', 'true', $$ $skriv = '*' $$);
grant execute on function innsyn_rydd to samraad_app;

-- How far a year has come is for everyone, also while what it is counted from is not. A view looks
-- with the eyes of its owner, and shows counts and sums only.
create view arsstatus as
select t.id as tilskuddsar_id,
  (select count(*)::int from nettverk n where n.fylke_id = t.fylke_id
    and n.gyldig && daterange(make_date(t.ar, 1, 1), make_date(t.ar, 12, 31), '[]')) as nettverk,
  (select count(*)::int from (
    select k.nettverk_id from nokkeltall k where k.tilskuddsar_id = t.id group by k.nettverk_id
    having count(*) = (select count(*) from nokkel where tilskuddsar_id = t.id)) x) as med_nokkeltall,
  (select count(*)::int from fordeling f
    where f.tilskuddsar_id = t.id and f.status = 'forslag') as forslag,
  (select jsonb_build_object('nr', f.vedtak_nr, 'tid', f.vedtatt_tid, 'sak', f.sak)
    from fordeling f where f.tilskuddsar_id = t.id and f.status = 'vedtatt') as vedtatt,
  (select count(*)::int from beslutningsgrunnlag b
    where b.tilskuddsar_id = t.id and b.status <> 'trukket') as grunnlag,
  (select count(*)::int from beslutningsgrunnlag b
    where b.tilskuddsar_id = t.id and b.status = 'sendt') as sendt,
  (select coalesce(sum(b.omsokt_kr), 0)::int8 from beslutningsgrunnlag b
    where b.tilskuddsar_id = t.id and b.status = 'sendt') as omsokt,
  (select count(*)::int from gruppesak g
    join beslutningsgrunnlag b on b.id = g.beslutningsgrunnlag_id
    where b.tilskuddsar_id = t.id and b.status = 'sendt') as i_gruppe,
  (select count(*)::int from vurdering v
    join beslutningsgrunnlag b on b.id = v.beslutningsgrunnlag_id
    where b.tilskuddsar_id = t.id and b.status = 'sendt') as vurdert,
  (select i.vedtatt_tid from innstilling i
    where i.tilskuddsar_id = t.id and i.status = 'vedtatt') as innstilling_vedtatt,
  exists (select from innstilling i
    where i.tilskuddsar_id = t.id and i.status = 'utkast') as innstilling_utkast
from tilskuddsar t;
grant select on arsstatus to samraad_app;
