-- What the one who is vetted says to the verdict, as a reviewer records it: APPEALED, its words sealed
-- in the column that reasons and notes stand in.
alter table case_entry drop constraint case_entry_kind_check;
alter table case_entry add constraint case_entry_kind_check
  check (kind in ('HANDED_IN', 'EXAMINED', 'RULED', 'CONCLUDED', 'APPEALED', 'UNDONE'));
