-- The language that the bot speaks, two letters; null where it goes by the platform.
alter table preference add column language text;

-- When a listener last had heard all that its platform had; the tenant is the bot's own.
create table listening (
  tenant text not null,
  platform text not null,
  at timestamptz not null,
  primary key (tenant, platform)
);
