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

-- Whether everybody in the case's own conversation sees a card.
alter table card add column here boolean not null default false;
