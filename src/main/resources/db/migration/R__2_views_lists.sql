-- The tables that lists are read from (what a scope is: V1), and what Dateline itself looks at.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

create or replace view readable.article_scope as
select article_id, scope, target_id, kind, rank, published_at, updated_at
from graph.article_scope
where visible_from <= now()
  and published_at <= now()
  and updated_at <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.quotation_scope as
select quotation_id, scope, target_id, published_at, article_id, ord
from graph.quotation_scope
where visible_from <= now()
  and published_at <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.event_scope as
select scope, target_id, starts_key, sort_name, event_id
from graph.event_scope
where listed_from <= now()
  and listed_until > now();

-- Sizes only choose the filter to begin with, and count hidden rows too. Readers see them rounded to a power of two, and none below 16:
-- one hidden article more or less does not show, as a rule.
create or replace view readable.scope_size as
select scope, target_id, (2 ^ floor(ln(size) / ln(2::float8)))::bigint as size
from graph.scope_size
where size >= 16;

-- Which migrations this database has. version is null for repeatable ones; each form that was applied is there, with its checksum.
create or replace view readable.schema_version as
select version, description, checksum
from graph.flyway_schema_history
where success;
