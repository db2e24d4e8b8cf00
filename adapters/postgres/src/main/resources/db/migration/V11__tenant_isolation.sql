-- The database itself keeps tenants apart: whatever a statement asks for, it gets the rows of the tenant
-- for whom its transaction is, and none where that was not said.
--
-- Three roles: who connects owns the tables and changes them; bonafide_app sees one tenant's rows;
-- bonafide_courier sees which mail of all tenants is open, and no word of it. The policies hold for
-- the owner, too, unless it is a superuser: a later migration that changes rows lifts FORCE first.
--
-- Roles belong to the whole server, so another database may have made them already.

do $$
declare
  wanted text;
begin
  foreach wanted in array array['bonafide_app', 'bonafide_courier'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin noinherit', wanted);
      exception
        when duplicate_object or unique_violation then null;
        when insufficient_privilege then
          raise exception 'may not create roles' using errcode = 'BF001';
      end;
    end if;
    -- Who makes a role may give it to itself, but from version 16 on has not got it yet.
    if not pg_has_role(current_user, wanted,
        case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end)
    then
      begin
        execute format('grant %I to %I', wanted, current_user);
      exception when insufficient_privilege then
        raise exception 'is not in the roles' using errcode = 'BF001';
      end;
    end if;
    execute format('grant usage on schema bonafide to %I', wanted);
  end loop;
end $$;

do $$
declare
  mine text;
begin
  for mine in
    select table_name from information_schema.columns
    where table_schema = 'bonafide' and column_name = 'tenant'
  loop
    execute format('alter table bonafide.%I enable row level security', mine);
    execute format('alter table bonafide.%I force row level security', mine);
    execute format(
      'create policy own_tenant on bonafide.%I to bonafide_app
       using (tenant = current_setting(''bonafide.tenant'', true))', mine);
    execute format('grant select, insert, update, delete on bonafide.%I to bonafide_app', mine);
  end loop;
end $$;

-- A task is named by its conversation, the tenant first, written as in links.
alter table scheduled_tasks enable row level security;
alter table scheduled_tasks force row level security;
create policy own_tenant on scheduled_tasks to bonafide_app
  using (starts_with(task_instance,
    replace(replace(nullif(current_setting('bonafide.tenant', true), ''), '%', '%25'), '/', '%2F')
      || '/'));
grant select, insert, update, delete on scheduled_tasks to bonafide_app;

create policy every_tenant on scheduled_tasks to bonafide_courier using (true);
grant select, insert, update, delete on scheduled_tasks to bonafide_courier;

create policy every_tenant on inbound_message for select to bonafide_courier using (true);
grant select (tenant, key, platform, conversation, sequence, received_at, state, attempts,
  not_before, failure_reason, failures) on inbound_message to bonafide_courier;

create policy every_tenant on outbound_message for select to bonafide_courier using (true);
grant select (tenant, key, platform, conversation, sequence, state, attempts, lookups, posted,
  first_attempt_at, not_before, failure_reason) on outbound_message to bonafide_courier;

create policy every_tenant on watch for select to bonafide_courier using (true);
grant select (tenant, place, since) on watch to bonafide_courier;

create policy every_tenant on tenant_setting for select to bonafide_courier
  using (topic in ('member', 'slack-heard', 'slack-gap'));
grant select (tenant, topic) on tenant_setting to bonafide_courier;
