-- The second wall, whole: what a decision basis says lies in a table of its own, and an adopted
-- recommendation is read through a view that takes out what is shielded. Before, both lay in rows
-- the whole country may read from the day of adoption, for their titles are open, and were held
-- back by the program alone.

-- What the partnership has written, and how much it applies for. Whose it is, and how far it has
-- come, stays in `beslutningsgrunnlag`, which also has the version of both.
create table grunnlagsinnhold (
  beslutningsgrunnlag_id integer primary key references beslutningsgrunnlag on delete cascade,
  omsokt_kr bigint check (omsokt_kr >= 0),
  -- {"a": "...", ... "f": "..."}: the questions are data of the scheme.
  svar jsonb not null default '{}',
  -- Leader of the UH institute or group with whom the whole economic frame is cleared.
  klarert_leder text not null default '',
  -- The forum's case in which a coordinator function is anchored.
  koordinator_forankring text not null default '',
  plan_lenke text not null default '',
  behov_henvisning text not null default '',
  egenandel text not null default '',
  -- Set when it was taken over from a document instead of written here.
  overfort_fra text
);
insert into grunnlagsinnhold
select id, omsokt_kr, svar, klarert_leder, koordinator_forankring, plan_lenke, behov_henvisning,
  egenandel, overfort_fra
from beslutningsgrunnlag;

-- The sum is not told to another county when it could tell what is shielded.
drop view arsstatus;
alter table beslutningsgrunnlag
  drop column omsokt_kr, drop column svar, drop column klarert_leder,
  drop column koordinator_forankring, drop column plan_lenke, drop column behov_henvisning,
  drop column egenandel, drop column overfort_fra;
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
  case when coalesce(current_setting('samraad.les', true), '') in ('*', t.fylke_id)
      or not exists (select from skjerming k
        join beslutningsgrunnlag b on b.id = k.beslutningsgrunnlag_id
        where b.tilskuddsar_id = t.id and k.opphevet_tid is null)
    then (select coalesce(sum(i.omsokt_kr), 0)::int8 from beslutningsgrunnlag b
      join grunnlagsinnhold i on i.beslutningsgrunnlag_id = b.id
      where b.tilskuddsar_id = t.id and b.status = 'sendt')
  end as omsokt,
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

-- One to one: neither is without the other when a transaction ends.
alter table beslutningsgrunnlag add constraint beslutningsgrunnlag_har_innhold
  foreign key (id) references grunnlagsinnhold deferrable initially deferred;

-- Why it was sent back or withdrawn is for those who follow the draft. Sending it again has always
-- cleared both; now the open row cannot keep them.
update beslutningsgrunnlag set returnert_grunn = null, trukket_grunn = null
where status = 'sendt' and (returnert_grunn is not null or trukket_grunn is not null);
alter table beslutningsgrunnlag add constraint beslutningsgrunnlag_sendt_uten_grunn
  check (status <> 'sendt' or (returnert_grunn is null and trukket_grunn is null));

select samraad_radsikkerhet('grunnlagsinnhold',
  $$ exists (select from beslutningsgrunnlag b where b.id = beslutningsgrunnlag_id
       and ($les in ('*', b.fylke_id) or samraad_utlagt(b.id))) $$,
  $$ exists (select from beslutningsgrunnlag b
       where b.id = beslutningsgrunnlag_id and $skriv in ('*', b.fylke_id)) $$);

-- The lines of a recommendation tell what the plenary wrote of each case. What others may read of
-- them is stored with the adopted recommendation; the lines themselves are the county's.
alter policy les on innstillingslinje using (
  exists (select from innstilling i join tilskuddsar t on t.id = i.tilskuddsar_id
    where i.id = innstilling_id
      and (select current_setting('samraad.les', true)) in ('*', t.fylke_id)));

-- An adopted recommendation as it was stored. It tells of several cases, so a row cannot be closed
-- for one of them: for other counties than its own the shielded cases are taken out, in input, lines
-- and every sum they could be computed from. Of them remains what the forum gave (`stengte`).
-- The application cannot read the columns themselves.
create view lagret_innstilling as
select i.id as innstilling_id,
  case when s.stengte is null then i.inndata else jsonb_set(i.inndata, '{nettverk}', (
    select coalesce(jsonb_agg(
      case when n->>'nettverkId' = any (s.stengte) then n || '{"sak": null}' else n end
      order by nr), '[]')
    from jsonb_array_elements(i.inndata->'nettverk') with ordinality x (n, nr))) end as inndata,
  case when s.stengte is null then i.utdata else i.utdata || jsonb_build_object(
    'linjer', (select coalesce(jsonb_agg(l order by nr), '[]')
      from jsonb_array_elements(i.utdata->'linjer') with ordinality x (l, nr)
      where l->>'nettverkId' <> all (s.stengte)),
    'sum', (i.utdata->'sum')
      - array['omsokt', 'gruppe', 'foreslatt', 'kuttet', 'overRamme', 'underRamme'],
    'andreRammer', null) end as utdata,
  (select coalesce(jsonb_agg(jsonb_build_object('nettverkId', l->'nettverkId',
      'samlet', l->'samlet', 'restAvRamme', l->'restAvRamme') order by nr), '[]')
    from jsonb_array_elements(i.utdata->'linjer') with ordinality x (l, nr)
    where l->>'nettverkId' = any (s.stengte)) as stengte
from innstilling i
join tilskuddsar t on t.id = i.tilskuddsar_id
cross join lateral (
  select array_agg(b.nettverk_id) as stengte
  from skjerming k join beslutningsgrunnlag b on b.id = k.beslutningsgrunnlag_id
  where b.tilskuddsar_id = i.tilskuddsar_id and k.opphevet_tid is null
    and coalesce(current_setting('samraad.les', true), '') not in ('*', t.fylke_id)
) s
where i.status <> 'utkast';
grant select on lagret_innstilling to samraad_app;
revoke select on innstilling from samraad_app;
grant select (id, tilskuddsar_id, nr, status, utvidet_ramme, utvidet_ramme_grunn, sak, vedtatt_av,
  vedtatt_tid, versjon, sist_endret_av, sist_endret_tid) on innstilling to samraad_app;
