-- Whether whoever handed something in wants nothing of the case to be sent to a language model.
alter table case_entry add column private boolean not null default false;
