-- Every row carries its tenant, first in its key; every query names it, and a policy holds it (below).
--
-- What a platform names (tenants, conversations, keys, people) is text. What people wrote is bytea:
-- text in PostgreSQL cannot hold NUL, nor halves of surrogate pairs, and evidence is kept as it
-- came. It is UTF-8, so convert_from(body, 'UTF8') shows it; where the first byte is FF, which
-- UTF-8 never begins with, UTF-16 with the high byte first follows. Where the tenant has a key
-- (tenant_key) it is sealed with that, and its first byte is FE, which neither of them begins with.

-- One row a tenant: the last number given to a case.
create table tenant (
  tenant text primary key,
  cases bigint not null default 0
);

-- Of a tenant that was taken away its last number of a case stays, under a digest of its name: whoever is
-- late with work on a case finds none, and not another tenant's life later one of the same number.
create table former_tenant (
  digest text primary key,  -- SHA-256 of its name, in hexadecimal
  cases bigint not null
);

-- A tenant's own keys, encrypted under one that is not in the database. A row goes with its tenant.
create table tenant_key (
  tenant text primary key,
  master text not null,    -- names the key that encrypts the others
  words text not null,     -- for what people wrote
  digests text not null    -- for finding a text that is there already
);

-- How a tenant wants the bot; no row: as usual.
create table preference (
  tenant text primary key,
  subject_kind text,          -- null: told from the evidence
  questions smallint not null,
  language text,              -- two letters; null: that of the platform
  retention_days int check (retention_days > 0)  -- shorter than for everybody; null: as long
);

-- What an app was installed with, a tenant each: sealed, so that a copy of the table opens nothing.
create table installation (
  tenant text primary key,
  sealed bytea not null,
  at timestamptz not null     -- when somebody installed it
);

-- Small things that a platform's adapter remembers for a tenant, in its own words.
create table tenant_setting (
  tenant text not null,
  topic text not null,
  key text not null,
  value text not null,
  primary key (tenant, topic, key)
);

-- When a listener last had heard all that its platform had; the tenant is the bot's own.
create table listening (
  tenant text not null,
  platform text not null,
  at timestamptz not null,
  primary key (tenant, platform)
);

-- Mail ------------------------------------------------------------------------------------------

-- One row a conversation. Whoever changes its mail locks it first; the lease says who may.
create table conversation (
  tenant text not null,
  platform text not null,
  conversation text not null,
  lease uuid,
  primary key (tenant, platform, conversation)
);

-- What a platform delivered. Once done, only the key remains of it: a redelivery is known by it.
create table inbound_message (
  tenant text not null,
  key text not null,
  platform text not null,
  conversation text not null,
  sequence bigint generated always as identity,
  payload bytea not null,
  received_at timestamptz not null,
  state text not null check (state in ('WAITING', 'TAKEN', 'DONE', 'PARKED')),
  attempts int not null default 0,
  failures int not null default 0,  -- attempts that ended in a mistake; the others were cut off
  not_before timestamptz not null,
  failure_reason bytea,
  primary key (tenant, key)
);
create index inbound_message_open on inbound_message (tenant, platform, conversation, sequence)
  where state in ('WAITING', 'TAKEN');
create index inbound_message_parked on inbound_message (tenant, key) where state = 'PARKED';

-- What is to be said. Once said, only the keys and the platform's name for it remain.
create table outbound_message (
  tenant text not null,
  key text not null,
  platform text not null,
  conversation text not null,
  sequence bigint generated always as identity,
  body bytea not null,
  edits text,       -- the key of the reply that this one changes
  target text,      -- the platform's name for that one, as it was when this was first sent
  state text not null check (state in ('WAITING', 'SENDING', 'UNKNOWN', 'DONE', 'PARKED')),
  attempts int not null default 0,
  lookups int not null default 0,
  posted timestamptz not null,
  first_attempt_at timestamptz,
  not_before timestamptz not null,
  message text,     -- the platform's name for it
  failure_reason bytea,
  primary key (tenant, key)
);
create index outbound_message_open on outbound_message (tenant, platform, conversation, sequence)
  where state in ('WAITING', 'SENDING', 'UNKNOWN');
create index outbound_message_parked on outbound_message (tenant, key) where state = 'PARKED';
-- Lists of several people, which go with the case of each of them.
create index outbound_message_list on outbound_message (tenant, conversation) where key like '%/7';

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

-- Cases -----------------------------------------------------------------------------------------

create table case_file (
  tenant text not null references tenant,
  number bigint not null,
  conversation text not null,
  at timestamptz not null,
  entry_count int not null default 0,
  worded_at timestamptz not null,   -- when somebody last added words to it
  emptied_at timestamptz,           -- when its words went; null: they are there
  trait_form smallint not null default 0,  -- in which its traits were taken; older ones are taken anew
  primary key (tenant, number)
);
create index case_file_conversation on case_file (tenant, conversation, number);
create index case_file_worded on case_file (worded_at) where emptied_at is null;

-- One line of a case; which columns it fills depends on its kind.
create table case_entry (
  tenant text not null,
  number bigint not null,
  line int not null,
  kind text not null constraint case_entry_kind_check
    check (kind in ('HANDED_IN', 'EXAMINED', 'RULED', 'CONCLUDED', 'APPEALED', 'UNDONE', 'SOURCE',
      'UNLINKED', 'CHALLENGED', 'PROVED', 'TICKED')),
  at timestamptz not null,
  by text not null,
  subject_kind text,   -- HANDED_IN
  subject_name bytea,  -- HANDED_IN
  private boolean not null default false,  -- HANDED_IN: nothing of it goes to a language model
  examination text,    -- EXAMINED
  verdict text,        -- EXAMINED
  rules text,          -- EXAMINED
  settings text,       -- EXAMINED
  report bytea,        -- EXAMINED
  findings text[],     -- EXAMINED, of an emptied case: rules' ids
  finding text,        -- RULED; TICKED: the ids of the rules that the question tests, a space between
  disposition text,    -- RULED
  conclusion text,     -- CONCLUDED
  words bytea,         -- RULED: the reason; CONCLUDED: the note; APPEALED: what the subject says;
                       -- CHALLENGED, PROVED: the thing; TICKED: the question
  source text,         -- SOURCE: CHANGED, DELETED or READ_AGAIN, where the words were taken from
  other bigint,        -- UNLINKED: the case that it has nothing to do with
  code bytea,          -- CHALLENGED: the code; PROVED: where it was
  until timestamptz,   -- CHALLENGED: when the code is worth nothing any more
  challenge int,       -- PROVED: the line that asked for it
  undone int,          -- UNDONE: the line taken back
  primary key (tenant, number, line),
  foreign key (tenant, number) references case_file on delete cascade
);
create index case_entry_other on case_entry (tenant, other) where other is not null;
-- A code is good for one proof, whoever looks for it at the same time.
create unique index case_entry_challenge on case_entry (tenant, number, challenge)
  where challenge is not null;

-- A text, once a tenant, under the SHA-256 of its bytes as stored.
create table exhibit (
  tenant text not null,
  hash bytea not null,
  text bytea not null,
  primary key (tenant, hash)
);

-- An exhibit as it was handed in with a line.
create table case_exhibit (
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
  picture_places bytea,  -- where its words stand in the pictures that it was read from; null for none
  primary key (tenant, number, line, place),
  foreign key (tenant, number, line) references case_entry on delete cascade,
  foreign key (tenant, hash) references exhibit
);
create index case_exhibit_exhibit on case_exhibit (tenant, hash);

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
  foreign key (tenant, number, line, place) references case_exhibit on delete cascade
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

-- What a case shares with others of its tenant: contacts, accounts, keys, documents. Of each value only a
-- fingerprint stands here, made with the tenant's key; it says nothing to anybody who lacks the key, and
-- links no case of another tenant.
create table case_trait (
  trait bigint not null,      -- the end of the fingerprint
  number bigint not null,
  kind smallint not null,     -- of TraitKind
  tenant text not null,
  primary key (tenant, trait, number),
  foreign key (tenant, number) references case_file on delete cascade
);
create index case_trait_of_case on case_trait (tenant, number);

-- Which replies show which case, so that they are taken away with it.
create table card (
  tenant text not null,
  number bigint not null,
  reply text not null,
  place bigint generated always as identity,
  here boolean not null default false,  -- whether everybody in the case's own conversation sees it
  told boolean not null default false,  -- whether it only tells of the case, and is not kept up to date
  primary key (tenant, number, reply),
  foreign key (tenant, number) references case_file on delete cascade
);
-- Whose card a reply is: asked when what it answers is changed.
create index card_reply on card (tenant, reply);

-- What remains of an erased case.
create table tombstone (
  tenant text not null,
  number bigint not null,
  by text not null,
  at timestamptz not null,
  primary key (tenant, number)
);

-- Watched channels ------------------------------------------------------------------------------

-- Places whose messages are looked at without being asked, as somebody who runs them chose.
create table watch (
  tenant text not null,
  place text not null,                -- as the platform names it, such as a channel
  mode text not null check (mode in ('TRIAL', 'ON')),
  by text not null,                   -- who chose it
  since timestamptz not null,
  looked bigint not null default 0,   -- messages since
  told timestamptz not null,          -- when they were last told
  primary key (tenant, place)
);

-- What a trial would have flagged: where it stands and what for, and nothing of its words.
create table flagged (
  tenant text not null,
  place text not null,
  number bigint generated always as identity,
  link text not null,
  at timestamptz not null,
  verdict text not null,
  findings text[] not null,
  primary key (tenant, place, number),
  foreign key (tenant, place) references watch on delete cascade
);

-- Watchlists ------------------------------------------------------------------------------------

-- Lists of identifiers to watch for, each as its source published it on one day. A newer list of the same
-- name takes the place of the one before, in one transaction.
create table watchlist (
  tenant text not null,
  name text not null,
  source text not null,       -- who publishes it, and in which format
  origin text not null,       -- the file or address that it was read from
  trust text not null check (trust in ('official', 'own', 'community')),
  as_of date not null,
  until date,                 -- the last day on which it may be used; null for no end
  imported_at timestamptz not null,
  fingerprint text not null,  -- of all that a match rests on
  indicators int not null,    -- how many there are
  primary key (tenant, name)
);

-- The identifiers of a list, so many in a row, sealed like words: a team's own list names people's
-- mailboxes.
create table watchlist_part (
  tenant text not null,
  name text not null,
  part int not null,          -- in the order of the list, from 0
  indicators bytea not null,  -- a line each: kind, value, last day, entry
  primary key (tenant, name, part),
  foreign key (tenant, name) references watchlist on delete cascade
);

-- Audit -----------------------------------------------------------------------------------------

-- Who did what with which case, and when: a chain a tenant, in which each event carries the hash of all
-- before it. No word of a case stands here, so it outlives the case. Nobody updates an event; they are
-- deleted with their tenant alone.
create table audit_event (
  tenant text not null,
  sequence bigint not null,
  at timestamptz not null,
  actor text not null,     -- as the platform identifies them
  act text not null,
  case_number bigint not null,
  detail text not null,    -- such as the verdict, or the rule that was ruled on
  hash text not null,
  primary key (tenant, sequence)
);

-- Where each chain ends, so that events that are missing at its end are missed. The seal is made with the
-- tenant's key, so that nobody who lacks the key can write a chain anew or cut it off; a database without
-- a key has none.
create table audit_head (
  tenant text primary key,
  sequence bigint not null,
  hash text not null,
  seal text
);

-- The program itself only adds to chains. Events go with their tenant alone, after everything else of it.
create function only_add_to_chain() returns trigger language plpgsql as $$
declare
  refused boolean := false;
begin
  if tg_op = 'INSERT' then
    refused := new.sequence > 0;
  elsif tg_op = 'UPDATE' then
    refused := new.tenant <> old.tenant or new.sequence < old.sequence
      or (new.sequence = old.sequence and new.hash <> old.hash);
  else
    refused := exists (select from bonafide.tenant where tenant = old.tenant)
      or exists (select from bonafide.tenant_key where tenant = old.tenant);
  end if;
  if refused and current_user = 'bonafide_app' then
    raise exception 'events are never changed' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;

create trigger only_add_to_chain before insert or update or delete on audit_head
  for each row execute function only_add_to_chain();
create trigger only_add_to_chain before delete on audit_event
  for each row execute function only_add_to_chain();

-- Tenants ---------------------------------------------------------------------------------------
--
-- The database itself keeps tenants apart: whatever a statement asks for, it gets the rows of the tenant
-- for whom its transaction is, and none where that was not said.
--
-- Three roles: who connects owns the tables and changes them; bonafide_app sees one tenant's rows;
-- bonafide_courier sees which mail of all tenants is open, and no word of it. The policies hold for
-- the owner, too, unless it is a superuser: a later migration that changes rows lifts FORCE first.
--
-- Roles belong to the whole server, so another database may have made them already.

do $$
declare
  wanted text;
begin
  foreach wanted in array array['bonafide_app', 'bonafide_courier'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin noinherit', wanted);
      exception
        when duplicate_object or unique_violation then null;
        when insufficient_privilege then
          raise exception 'may not create roles' using errcode = 'BF001';
      end;
    end if;
    -- Who makes a role may give it to itself, but from version 16 on has not got it yet.
    if not pg_has_role(current_user, wanted,
        case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end)
    then
      begin
        execute format('grant %I to %I', wanted, current_user);
      exception when insufficient_privilege then
        raise exception 'is not in the roles' using errcode = 'BF001';
      end;
    end if;
    execute format('grant usage on schema bonafide to %I', wanted);
  end loop;
end $$;

do $$
declare
  mine text;
begin
  for mine in
    select table_name from information_schema.columns
    where table_schema = 'bonafide' and column_name = 'tenant'
  loop
    execute format('alter table bonafide.%I enable row level security', mine);
    execute format('alter table bonafide.%I force row level security', mine);
    execute format(
      'create policy own_tenant on bonafide.%I to bonafide_app
       using (tenant = current_setting(''bonafide.tenant'', true))', mine);
    execute format('grant select, insert, update, delete on bonafide.%I to bonafide_app', mine);
  end loop;
end $$;
revoke update on audit_event from bonafide_app;

alter table former_tenant enable row level security;
alter table former_tenant force row level security;
create policy own_tenant on former_tenant to bonafide_app
  using (digest = encode(
    sha256(convert_to(current_setting('bonafide.tenant', true), 'UTF8')), 'hex'));
grant select, insert, update on former_tenant to bonafide_app;

-- A task is named by its conversation, the tenant first, written as in links.
alter table scheduled_tasks enable row level security;
alter table scheduled_tasks force row level security;
create policy own_tenant on scheduled_tasks to bonafide_app
  using (starts_with(task_instance,
    replace(replace(nullif(current_setting('bonafide.tenant', true), ''), '%', '%25'), '/', '%2F')
      || '/'));
grant select, insert, update, delete on scheduled_tasks to bonafide_app;

-- What bonafide_courier sees of all tenants, to know whose work is due.
create policy every_tenant on scheduled_tasks to bonafide_courier using (true);
grant select, insert, update, delete on scheduled_tasks to bonafide_courier;

create policy every_tenant on inbound_message for select to bonafide_courier using (true);
grant select (tenant, key, platform, conversation, sequence, received_at, state, attempts,
  not_before, failure_reason, failures) on inbound_message to bonafide_courier;

create policy every_tenant on outbound_message for select to bonafide_courier using (true);
grant select (tenant, key, platform, conversation, sequence, state, attempts, lookups, posted,
  first_attempt_at, not_before, failure_reason) on outbound_message to bonafide_courier;

create policy every_tenant on watch for select to bonafide_courier using (true);
grant select (tenant, place, since) on watch to bonafide_courier;

create policy every_tenant on tenant_setting for select to bonafide_courier
  using (topic in ('member', 'slack-heard', 'slack-gap', 'stage-watch'));
grant select (tenant, topic) on tenant_setting to bonafide_courier;

-- So that each key and token can be sealed anew when the secret changes.
create policy every_tenant on tenant_key for select to bonafide_courier using (true);
grant select (tenant, master) on tenant_key to bonafide_courier;
create policy every_tenant on installation for select to bonafide_courier using (true);
grant select (tenant) on installation to bonafide_courier;

-- Who looks for what is too old sees which case it is, and no word of it.
create policy every_tenant on case_file for select to bonafide_courier using (true);
grant select (tenant, number, worded_at, emptied_at, trait_form) on case_file to bonafide_courier;
create policy every_tenant on preference for select to bonafide_courier using (true);
grant select (tenant, retention_days) on preference to bonafide_courier;

-- Who is told of an erasure looks among all who have read anything anywhere.
create policy every_tenant on outside_record for select to bonafide_courier using (true);
grant select (tenant) on outside_record to bonafide_courier;

-- Who verifies chains looks for tenants that should have one.
create policy every_tenant on audit_head for select to bonafide_courier using (true);
grant select (tenant) on audit_head to bonafide_courier;
create policy every_tenant on tombstone for select to bonafide_courier using (true);
grant select (tenant) on tombstone to bonafide_courier;
