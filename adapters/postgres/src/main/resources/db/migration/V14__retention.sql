-- What people wrote goes when its time is over; that there was a case, and what came of it, stays.
alter table case_file add column worded_at timestamptz;   -- when somebody last added words to it
alter table case_file add column emptied_at timestamptz;  -- when its words went; null: they are there
alter table case_entry add column findings text[];        -- EXAMINED, of an emptied case: rules' ids

alter table case_file no force row level security;
alter table case_entry no force row level security;
update case_file set worded_at = coalesce((
  select max(entry.at) from case_entry entry
  where entry.tenant = case_file.tenant and entry.number = case_file.number
    and entry.kind <> 'EXAMINED'), at);
alter table case_entry force row level security;
alter table case_file force row level security;

alter table case_file alter column worded_at set not null;
create index case_file_worded on case_file (worded_at) where emptied_at is null;

-- Shorter than for everybody; null: as long.
alter table preference add column retention_days int check (retention_days > 0);

-- Who looks for what is too old sees which case it is, and no word of it.
create policy every_tenant on case_file for select to bonafide_courier using (true);
grant select (tenant, number, worded_at, emptied_at) on case_file to bonafide_courier;
create policy every_tenant on preference for select to bonafide_courier using (true);
grant select (tenant, retention_days) on preference to bonafide_courier;
