-- What a case shares with others of its tenant: contacts, accounts, keys, passages, parts of pictures. Of
-- each value only a fingerprint stands here, made with the tenant's key; it says nothing to anybody who
-- lacks the key, and links no case of another tenant.
create table case_trait (
  trait bigint not null,      -- the end of the fingerprint
  number bigint not null,
  kind smallint not null,     -- of TraitKind
  piece smallint not null,    -- which passage or picture of the case it tells
  tenant text not null,
  primary key (tenant, trait, number),
  foreign key (tenant, number) references case_file on delete cascade
);
create index case_trait_of_case on case_trait (tenant, number);

alter table case_trait enable row level security;
alter table case_trait force row level security;
create policy own_tenant on case_trait to bonafide_app
  using (tenant = current_setting('bonafide.tenant', true));
grant select, insert, update, delete on case_trait to bonafide_app;

-- In which form the traits of a case were taken; 0 for not yet. Those of an older form are taken anew.
alter table case_file add column trait_form smallint not null default 0;
grant select (trait_form) on case_file to bonafide_courier;

-- That a reviewer said of two cases that they have nothing to do with each other: a line of one of them,
-- taken back like any other.
alter table case_entry add column other bigint;
create index case_entry_other on case_entry (tenant, other) where other is not null;
alter table case_entry drop constraint case_entry_kind_check;
alter table case_entry add constraint case_entry_kind_check
  check (kind in ('HANDED_IN', 'EXAMINED', 'RULED', 'CONCLUDED', 'APPEALED', 'UNDONE', 'SOURCE',
    'ASSIGNED', 'UNLINKED'));
