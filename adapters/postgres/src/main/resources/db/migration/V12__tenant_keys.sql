-- A tenant's own keys, encrypted under one that is not in the database. What people wrote is sealed by
-- them where there is such a key: its first byte is FE then, which neither UTF-8 nor what is stored as
-- UTF-16 begins with. Rows from before stay as they are. A row goes with its tenant.
create table tenant_key (
  tenant text primary key,
  master text not null,    -- names the key that encrypts the others
  words text not null,     -- for what people wrote
  digests text not null    -- for finding a text that is there already
);
alter table tenant_key enable row level security;
alter table tenant_key force row level security;
create policy own_tenant on tenant_key to bonafide_app
  using (tenant = current_setting('bonafide.tenant', true));
grant select, insert, update, delete on tenant_key to bonafide_app;

-- So that each can be encrypted anew when the master key changes.
create policy every_tenant on tenant_key for select to bonafide_courier using (true);
grant select (tenant, master) on tenant_key to bonafide_courier;
