-- Who did what with which case, and when: a chain a tenant, in which each event carries the hash of all
-- before it. No word of a case stands here, so it outlives the case. Nobody updates an event; they are
-- deleted with their tenant alone.
create table audit_event (
  tenant text not null,
  sequence bigint not null,
  at timestamptz not null,
  actor text not null,     -- as the platform identifies them
  act text not null,
  case_number bigint not null,
  detail text not null,    -- such as the verdict, or the rule that was ruled on
  hash text not null,
  primary key (tenant, sequence)
);

-- Where each chain ends, so that events that are missing at its end are missed.
create table audit_head (
  tenant text primary key,
  sequence bigint not null,
  hash text not null
);

do $$
declare
  mine text;
begin
  foreach mine in array array['audit_event', 'audit_head'] loop
    execute format('alter table bonafide.%I enable row level security', mine);
    execute format('alter table bonafide.%I force row level security', mine);
    execute format(
      'create policy own_tenant on bonafide.%I to bonafide_app
       using (tenant = current_setting(''bonafide.tenant'', true))', mine);
  end loop;
end $$;
grant select, insert, delete on audit_event to bonafide_app;
grant select, insert, update, delete on audit_head to bonafide_app;

create policy every_tenant on audit_head for select to bonafide_courier using (true);
grant select (tenant) on audit_head to bonafide_courier;
