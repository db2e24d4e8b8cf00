-- The end of each chain is sealed by its tenant's key, so that nobody who lacks the key can write a chain
-- anew or cut it off. Chains of before, and those of a database without a key, have no seal.
alter table audit_head add column seal text;

-- The program itself only adds to chains. Events go with their tenant alone, after everything else of it.
create function only_add_to_chain() returns trigger language plpgsql as $$
declare
  refused boolean := false;
begin
  if tg_op = 'INSERT' then
    refused := new.sequence > 0;
  elsif tg_op = 'UPDATE' then
    refused := new.tenant <> old.tenant or new.sequence < old.sequence
      or (new.sequence = old.sequence and new.hash <> old.hash);
  else
    refused := exists (select from bonafide.tenant where tenant = old.tenant)
      or exists (select from bonafide.tenant_key where tenant = old.tenant);
  end if;
  if refused and current_user = 'bonafide_app' then
    raise exception 'events are never changed' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;

create trigger only_add_to_chain before insert or update or delete on audit_head
  for each row execute function only_add_to_chain();
create trigger only_add_to_chain before delete on audit_event
  for each row execute function only_add_to_chain();

-- Who verifies chains looks for tenants that should have one.
create policy every_tenant on tombstone for select to bonafide_courier using (true);
grant select (tenant) on tombstone to bonafide_courier;
