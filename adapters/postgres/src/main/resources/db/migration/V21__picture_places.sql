-- Where the words of an exhibit stand in the pictures that it was read from, sealed like the words;
-- null for what was read from none. The pictures themselves are not kept.
alter table case_exhibit add column picture_places bytea;
