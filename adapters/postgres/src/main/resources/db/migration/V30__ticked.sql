-- That a reviewer asked a question of the case: TICKED. The ids of the rules that it tests stand in the
-- column of the finding, a space between them, and its words sealed in the column of words.
alter table case_entry drop constraint case_entry_kind_check;
alter table case_entry add constraint case_entry_kind_check
  check (kind in ('HANDED_IN', 'EXAMINED', 'RULED', 'CONCLUDED', 'APPEALED', 'UNDONE', 'SOURCE',
    'ASSIGNED', 'UNLINKED', 'CHALLENGED', 'PROVED', 'TICKED'));
