-- The words of a case were changed or deleted where they were taken from, or read there again.
alter table case_entry add column source text;  -- SOURCE: CHANGED, DELETED or READ_AGAIN
alter table case_entry drop constraint case_entry_kind_check;
alter table case_entry add constraint case_entry_kind_check
  check (kind in ('HANDED_IN', 'EXAMINED', 'RULED', 'CONCLUDED', 'APPEALED', 'UNDONE',
    'SOURCE'));

-- Whose card a reply is: asked when what it answers is changed.
create index card_reply on card (tenant, reply);
