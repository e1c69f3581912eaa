-- Readers log in as a role that may select from the views of "readable" and may not use the schema "graph".
-- A view reads what it is made of with the rights of its owner; a function does so only if it says so.
-- Each function of "readable" that reads tables therefore is a security definer, with a search_path of its own.
alter function readable.with_parts(bigint) security definer;
alter function readable.with_parts(bigint) set search_path = pg_catalog, pg_temp;

-- What the watch looks for: whether the schema is as new as this Dateline needs.
create view readable.schema_version as
select version from graph.flyway_schema_history where success and version is not null;
