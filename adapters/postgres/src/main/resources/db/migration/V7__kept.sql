-- Small things that a platform's adapter remembers for a tenant, in its own words.
create table kept (
  tenant text not null,
  topic text not null,
  key text not null,
  value text not null,
  primary key (tenant, topic, key)
);
