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

do $$
declare
  mine text;
begin
  foreach mine in array array['watchlist', 'watchlist_part'] loop
    execute format('alter table bonafide.%I enable row level security', mine);
    execute format('alter table bonafide.%I force row level security', mine);
    execute format(
      'create policy own_tenant on bonafide.%I to bonafide_app
       using (tenant = current_setting(''bonafide.tenant'', true))', mine);
    execute format('grant select, insert, update, delete on bonafide.%I to bonafide_app', mine);
  end loop;
end $$;
