-- The key with which a tenant signs what it shares. The private half is sealed like words, and is never
-- stored unsealed.
create table sharing_key (
  tenant text primary key,
  label text not null,           -- by which others are to know the tenant; no person's name
  public_key text not null,
  private_key bytea not null,
  made_at timestamptz not null,
  signed_at timestamptz          -- of the latest signature: the next one is later
);

-- What a tenant shares, or shared and took back. Values are sealed, and found by a keyed digest. What was
-- taken back and is shared anew is another row.
create table shared_indicator (
  tenant text not null,
  digest bytea not null,
  indicator bytea not null,      -- a line: kind and value
  numbers bigint[] not null,     -- the cases that it came from
  since timestamptz not null,
  changed_at timestamptz not null,
  until date not null,           -- the last day on which it counts
  withdrawn boolean not null,
  primary key (tenant, digest, since)
);

-- Whose bundles are taken in, and up to which. What they hold is a watchlist.
create table sharing_friend (
  tenant text not null,
  name text not null,
  public_key text not null,
  added_at timestamptz not null,
  signed_at timestamptz,         -- of the latest bundle that was taken in
  primary key (tenant, name)
);

do $$
declare
  mine text;
begin
  foreach mine in array array['sharing_key', 'shared_indicator', 'sharing_friend'] loop
    execute format('alter table bonafide.%I enable row level security', mine);
    execute format('alter table bonafide.%I force row level security', mine);
    execute format(
      'create policy own_tenant on bonafide.%I to bonafide_app
       using (tenant = current_setting(''bonafide.tenant'', true))', mine);
    execute format('grant select, insert, update, delete on bonafide.%I to bonafide_app', mine);
  end loop;
end $$;
