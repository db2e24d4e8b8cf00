-- How many attempts at a receipt ended in a mistake; the others were cut off with their process.
alter table receipt add column failures int not null default 0;
