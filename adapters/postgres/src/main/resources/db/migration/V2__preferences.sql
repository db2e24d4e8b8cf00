-- How a tenant wants the bot; no row: as usual.
create table preference (
  tenant text primary key,
  subject_kind text,          -- null: told from the evidence
  questions smallint not null
);
