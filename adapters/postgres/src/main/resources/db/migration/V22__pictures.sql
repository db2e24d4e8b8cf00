-- What tells a picture that was handed in when it comes again: a hash of the whole picture, sealed.
-- It goes with the exhibit that was read from the picture.
create table case_picture (
  tenant text not null,
  number bigint not null,
  line int not null,
  place int not null,
  picture int not null,  -- of several in one exhibit, as screenshots of one chat, from 0
  hash bytea not null,
  primary key (tenant, number, line, place, picture),
  foreign key (tenant, number, line, place) references case_exhibit on delete cascade
);

alter table case_picture enable row level security;
alter table case_picture force row level security;
create policy own_tenant on case_picture to bonafide_app
  using (tenant = current_setting('bonafide.tenant', true));
grant select, insert, update, delete on case_picture to bonafide_app;
