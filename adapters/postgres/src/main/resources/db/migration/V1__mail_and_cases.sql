-- Every row carries its tenant, first in its key; every query names it.
--
-- What a platform names (tenants, conversations, keys, people) is text. What people wrote is bytea:
-- text in PostgreSQL cannot hold NUL, nor halves of surrogate pairs, and evidence is kept as it
-- came. It is UTF-8, so convert_from(body, 'UTF8') shows it; where the first byte is FF, which
-- UTF-8 never begins with, UTF-16 with the high byte first follows.

-- One row a tenant: the last number given to a case.
create table tenant (
  tenant text primary key,
  cases bigint not null default 0
);

-- One row a conversation. Whoever changes its mail locks it first; the lease says who may.
create table conversation (
  tenant text not null,
  platform text not null,
  conversation text not null,
  lease uuid,
  primary key (tenant, platform, conversation)
);

-- What a platform delivered. Once done, only the key remains of it: a redelivery is known by it.
create table receipt (
  tenant text not null,
  key text not null,
  platform text not null,
  conversation text not null,
  place bigint generated always as identity,
  payload bytea not null,
  at timestamptz not null,
  state text not null check (state in ('WAITING', 'TAKEN', 'DONE', 'PARKED')),
  attempts int not null default 0,
  not_before timestamptz not null,
  why bytea,
  primary key (tenant, key)
);
create index receipt_open on receipt (tenant, platform, conversation, place)
  where state in ('WAITING', 'TAKEN');
create index receipt_parked on receipt (tenant, key) where state = 'PARKED';

-- What is to be said. Once said, only the keys and the platform's name for it remain.
create table reply (
  tenant text not null,
  key text not null,
  platform text not null,
  conversation text not null,
  place bigint generated always as identity,
  body bytea not null,
  edits text,       -- the key of the reply that this one changes
  target text,      -- the platform's name for that one, as it was when this was first sent
  state text not null check (state in ('WAITING', 'SENDING', 'UNKNOWN', 'DONE', 'PARKED')),
  attempts int not null default 0,
  looks int not null default 0,
  posted timestamptz not null,
  since timestamptz,
  not_before timestamptz not null,
  message text,     -- the platform's name for it
  why bytea,
  primary key (tenant, key)
);
create index reply_open on reply (tenant, platform, conversation, place)
  where state in ('WAITING', 'SENDING', 'UNKNOWN');
create index reply_parked on reply (tenant, key) where state = 'PARKED';

-- db-scheduler's own table, as its documentation gives it. An instance is a conversation, its
-- tenant first.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

create table case_file (
  tenant text not null references tenant,
  number bigint not null,
  conversation text not null,
  at timestamptz not null,
  lines int not null default 0,
  primary key (tenant, number)
);
create index case_file_conversation on case_file (tenant, conversation, number);

-- One line of a case; which columns it fills depends on its kind.
create table case_entry (
  tenant text not null,
  number bigint not null,
  line int not null,
  kind text not null
    check (kind in ('HANDED_IN', 'EXAMINED', 'RULED', 'CONCLUDED', 'UNDONE')),
  at timestamptz not null,
  by text not null,
  subject_kind text,   -- HANDED_IN
  subject_name bytea,  -- HANDED_IN
  examination text,    -- EXAMINED
  verdict text,        -- EXAMINED
  rules text,          -- EXAMINED
  settings text,       -- EXAMINED
  report bytea,        -- EXAMINED
  finding text,        -- RULED
  disposition text,    -- RULED
  conclusion text,     -- CONCLUDED
  words bytea,         -- RULED: the reason; CONCLUDED: the note
  undone int,          -- UNDONE: the line taken back
  primary key (tenant, number, line),
  foreign key (tenant, number) references case_file on delete cascade
);

-- A text, once a tenant, under the SHA-256 of its bytes as stored.
create table exhibit (
  tenant text not null,
  hash bytea not null,
  text bytea not null,
  primary key (tenant, hash)
);

-- An exhibit as it was handed in with a line.
create table handed_in (
  tenant text not null,
  number bigint not null,
  line int not null,
  place int not null,
  hash bytea not null,
  name bytea not null,
  kind text,
  speaker bytea,
  made bytea,
  private boolean not null,
  primary key (tenant, number, line, place),
  foreign key (tenant, number, line) references case_entry on delete cascade,
  foreign key (tenant, hash) references exhibit
);
create index handed_in_exhibit on handed_in (tenant, hash);

-- One message of an exhibit that a platform handed in; its words stand in the exhibit's text.
create table turn (
  tenant text not null,
  number bigint not null,
  line int not null,
  place int not null,
  turn int not null,
  speaker bytea,
  at bytea,
  role text not null,
  begins int not null,   -- counted in Java's characters
  length int not null,
  primary key (tenant, number, line, place, turn),
  foreign key (tenant, number, line, place) references handed_in on delete cascade
);

-- What the reviewer stated with a line that the subject says of themselves.
create table claim (
  tenant text not null,
  number bigint not null,
  line int not null,
  place int not null,
  about bytea not null,
  value bytea not null,
  primary key (tenant, number, line, place),
  foreign key (tenant, number, line) references case_entry on delete cascade
);

-- What was handed in with a line and ignored, or could not be read.
create table notice (
  tenant text not null,
  number bigint not null,
  line int not null,
  kind text not null check (kind in ('WARNING', 'UNREAD')),
  place int not null,
  words bytea not null,
  primary key (tenant, number, line, kind, place),
  foreign key (tenant, number, line) references case_entry on delete cascade
);

-- What remains of an erased case.
create table tombstone (
  tenant text not null,
  number bigint not null,
  by text not null,
  at timestamptz not null,
  primary key (tenant, number)
);
