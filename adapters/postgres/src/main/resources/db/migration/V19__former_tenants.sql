-- Of a tenant that was taken away its last number of a case stays, under a digest of its name: whoever is
-- late with work on a case finds none, and not another tenant's life later one of the same number.
create table former_tenant (
  digest text primary key,  -- SHA-256 of its name, in hexadecimal
  cases bigint not null
);
alter table former_tenant enable row level security;
alter table former_tenant force row level security;
create policy own_tenant on former_tenant to bonafide_app
  using (digest = encode(
    sha256(convert_to(current_setting('bonafide.tenant', true), 'UTF8')), 'hex'));
grant select, insert, update on former_tenant to bonafide_app;
