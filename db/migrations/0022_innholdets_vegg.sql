-- What a decision basis says, and what its group wrote of it, is for its own county until it is
-- published, and for no other county while it is shielded: in the database too, whatever a query
-- forgets to ask. Before, everyone could read it from the day the recommendation was adopted, for
-- the page of the recommendation was thought to need it; it is drawn from what was stored with it.
create function samraad_utlagt(sak integer) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select from beslutningsgrunnlag b
      join publisering p on p.tilskuddsar_id = b.tilskuddsar_id
    where b.id = sak and b.status = 'sendt' and p.opphevet_tid is null and p.fra <= now()
      and not exists (select from skjerming s
        where s.beslutningsgrunnlag_id = sak and s.opphevet_tid is null))
$$;

do $$
declare
  tabell regclass;
begin
  foreach tabell in array array['tiltak', 'deltakerlinje', 'budsjettlinje', 'vurdering']::regclass[] loop
    execute format('alter policy les on %s using (%s)', tabell,
      'exists (select from beslutningsgrunnlag b where b.id = beslutningsgrunnlag_id
         and ((select current_setting(''samraad.les'', true)) in (''*'', b.fylke_id)
           or samraad_utlagt(b.id)))');
  end loop;
end $$;
