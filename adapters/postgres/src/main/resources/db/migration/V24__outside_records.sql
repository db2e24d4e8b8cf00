-- What evidence of a case was read from in another system, such as a candidate in an applicant tracking
-- system, so that what is erased or merged there is erased or moved here. Which one it is stands there
-- sealed; it is found by a hash that is made with the tenant's key.
create table outside_record (
  tenant text not null,
  number bigint not null,
  line int not null,
  place int not null,
  digest bytea not null,  -- of the system and the record's ID
  record bytea not null,  -- a line each: the system, the ID, and the part, if any
  primary key (tenant, number, line, place),
  foreign key (tenant, number, line) references case_entry on delete cascade
);
create index outside_record_digest on outside_record (tenant, digest);

alter table outside_record enable row level security;
alter table outside_record force row level security;
create policy own_tenant on outside_record to bonafide_app
  using (tenant = current_setting('bonafide.tenant', true));
grant select, insert, update, delete on outside_record to bonafide_app;

-- Who is told of an erasure looks among all who have read anything anywhere.
create policy every_tenant on outside_record for select to bonafide_courier using (true);
grant select (tenant) on outside_record to bonafide_courier;
