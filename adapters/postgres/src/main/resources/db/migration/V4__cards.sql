-- Which replies show which case, so that they are taken away with it.
create table card (
  tenant text not null,
  number bigint not null,
  reply text not null,
  place bigint generated always as identity,
  primary key (tenant, number, reply),
  foreign key (tenant, number) references case_file on delete cascade
);
