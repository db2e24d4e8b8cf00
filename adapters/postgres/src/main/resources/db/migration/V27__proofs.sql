-- That the one who is vetted was asked to prove that they control something: CHALLENGED; and that they did:
-- PROVED. The thing stands sealed in the column of words, and so does the code that was asked for.
alter table case_entry add column code bytea;         -- CHALLENGED: the code; PROVED: where it was
alter table case_entry add column until timestamptz;  -- CHALLENGED: when the code is worth nothing any more
alter table case_entry add column challenge int;      -- PROVED: the line that asked for it
alter table case_entry drop constraint case_entry_kind_check;
alter table case_entry add constraint case_entry_kind_check
  check (kind in ('HANDED_IN', 'EXAMINED', 'RULED', 'CONCLUDED', 'APPEALED', 'UNDONE', 'SOURCE',
    'ASSIGNED', 'UNLINKED', 'CHALLENGED', 'PROVED'));

-- A code is good for one proof, whoever looks for it at the same time.
create unique index case_entry_challenge on case_entry (tenant, number, challenge)
  where challenge is not null;
