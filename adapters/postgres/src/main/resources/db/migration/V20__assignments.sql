-- Who is to decide a case, and by which day: ASSIGNED; the owner's name stands sealed in the column of
-- words.
alter table case_entry add column owner text;  -- ASSIGNED: as the platform identifies them
alter table case_entry add column due date;    -- ASSIGNED: by the end of that day; null for none
alter table case_entry drop constraint case_entry_kind_check;
alter table case_entry add constraint case_entry_kind_check
  check (kind in ('HANDED_IN', 'EXAMINED', 'RULED', 'CONCLUDED', 'APPEALED', 'UNDONE',
    'SOURCE', 'ASSIGNED'));

-- What is to come into a conversation later, as a receipt of this key: whatever dies, it is worked on
-- once. Where it is about a case it goes with the case.
create table alarm (
  tenant text not null,
  key text not null,
  platform text not null,
  conversation text not null,
  number bigint,  -- of the case; null for none
  at timestamptz not null,
  weekly boolean not null default false,  -- comes in again after a week; its receipts have the day
  primary key (tenant, key)
);
create index alarm_due on alarm (at);
create index alarm_case on alarm (tenant, number) where number is not null;

alter table alarm enable row level security;
alter table alarm force row level security;
create policy own_tenant on alarm to bonafide_app
  using (tenant = current_setting('bonafide.tenant', true));
grant select, insert, update, delete on alarm to bonafide_app;

-- Who looks for what is due sees when and where, which is no word of anybody.
create policy every_tenant on alarm for select to bonafide_courier using (true);
grant select (tenant, key, platform, conversation, at, weekly) on alarm to bonafide_courier;
