-- Values and lists as bundles write them.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- A moment in UTC with as many digits as it has: 2014-11-14T00:00:00Z.
create or replace function graph.moment(at timestamptz) returns text language sql immutable as $$
    select rtrim(rtrim(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z'
$$;

-- A fuzzy date; null if there is none.
create or replace function graph.fuzzy(earliest date, latest date, at timestamptz, precision_ text, words text)
returns json language sql immutable as $$
    select case when precision_ is not null then
        json_build_object('earliest', earliest, 'latest', latest, 'at', graph.moment(at), 'precision', precision_, 'text', words)
    end
$$;

-- The key of an entity.
create or replace function graph.key_of(wanted bigint) returns text language sql stable as $$
    select key from graph.entity where id = wanted
$$;

drop function if exists graph.statements_of(bigint[], bigint);
drop function if exists graph.evidence_of(bigint, bigint);
