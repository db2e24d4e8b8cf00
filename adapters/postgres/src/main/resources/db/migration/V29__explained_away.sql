-- Which rules a tenant always explains away is asked at every screening.
create index case_entry_ruled on case_entry (tenant, at) where kind = 'RULED';
create index case_entry_concluded on case_entry (tenant, at) where kind = 'CONCLUDED';
