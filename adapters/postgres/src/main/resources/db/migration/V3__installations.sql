-- What an app was installed with, a tenant each: sealed, so that a copy of the table opens nothing.
create table installation (
  tenant text primary key,
  sealed bytea not null,
  at timestamptz not null     -- when somebody installed it
);
