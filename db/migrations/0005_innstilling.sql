-- The joint recommendation: a draft with lines, and when adopted a locked text with its input and
-- output.
create table innstilling (
  id integer generated always as identity primary key,
  tilskuddsar_id integer not null references tilskuddsar,
  nr integer not null check (nr > 0),
  status text not null default 'utkast' check (status in ('utkast', 'vedtatt', 'erstattet')),
  -- Nothing is recommended above the frame unless the forum says so, with a reason.
  utvidet_ramme boolean not null default false,
  utvidet_ramme_grunn text not null default '',
  sak text not null default '',
  inndata jsonb,
  utdata jsonb,
  vedtatt_av integer references verv,
  vedtatt_tid timestamptz,
  versjon integer not null default 1,
  unique (tilskuddsar_id, nr),
  check (not utvidet_ramme or utvidet_ramme_grunn <> ''),
  check ((status = 'utkast') = (vedtatt_tid is null)),
  check ((status = 'utkast') = (utdata is null)),
  check ((status = 'utkast') = (inndata is null))
);
create unique index innstilling_ett_utkast on innstilling (tilskuddsar_id) where status = 'utkast';
create unique index innstilling_en_vedtatt on innstilling (tilskuddsar_id) where status = 'vedtatt';

create table innstillingslinje (
  innstilling_id integer not null references innstilling on delete cascade,
  beslutningsgrunnlag_id integer not null references beslutningsgrunnlag,
  -- Null: follows the group.
  belop_kr bigint check (belop_kr >= 0),
  avvik_grunn text not null default '',
  -- Explains a measure without a partner, so that it may be recommended.
  partner_forklaring text not null default '',
  primary key (innstilling_id, beslutningsgrunnlag_id)
);

create function innstilling_er_last() returns trigger language plpgsql as $$
begin
  if old.status = 'utkast' then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if tg_op = 'UPDATE' and old.status = 'vedtatt' and new.status = 'erstattet'
     and (to_jsonb(new) - 'status') = (to_jsonb(old) - 'status') then
    return new;
  end if;
  raise exception 'Innstilling % er vedtatt og kan ikke endres', old.id
    using errcode = 'check_violation', constraint = 'innstilling_er_last';
end $$;
create trigger innstilling_er_last before update or delete on innstilling
  for each row execute function innstilling_er_last();

create function innstillingslinje_er_last() returns trigger language plpgsql as $$
declare
  den_id integer := case when tg_op = 'INSERT' then new.innstilling_id else old.innstilling_id end;
begin
  if exists (select from innstilling i where i.id = den_id and i.status <> 'utkast') then
    raise exception 'Linjene i innstilling % er vedtatt og kan ikke endres', den_id
      using errcode = 'check_violation', constraint = 'innstilling_er_last';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger innstillingslinje_er_last before insert or update or delete on innstillingslinje
  for each row execute function innstillingslinje_er_last();
