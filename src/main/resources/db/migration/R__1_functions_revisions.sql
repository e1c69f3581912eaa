-- What is counted and dated by the database, whoever writes.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- Hibernate counts the revision of what it changes; what the loader changes is counted here. What is derived (visible_from and the like) is no change.
create or replace function graph.count_revision() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.revision := old.revision + 1;
    return new;
end
$$;

-- Each statement that changes content names one of these columns, whether it changes that one or not.
create or replace trigger count_revision before update of name on graph.entity
for each row when (new.revision = old.revision) execute function graph.count_revision();
create or replace trigger count_revision before update of version, withdrawn_at on graph.article
for each row when (new.revision = old.revision) execute function graph.count_revision();

-- The moment at which a version arrived here is the database's, whoever writes: readers poll by it.
create or replace function graph.note_arrival() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.arrived_at := clock_timestamp();
    return new;
end
$$;

create or replace trigger note_arrival before update of version on graph.article
for each row when (new.version > old.version and new.arrived_at = old.arrived_at) execute function graph.note_arrival();

-- The attributes in which two rows of an entity differ, named as lines of bundles name their parts, with the later values; as JSON.
create or replace function graph.changed_attributes(before jsonb, after jsonb) returns text language sql stable as $$
    select coalesce(jsonb_object_agg(
               lower(left(n.name, 1)) || substr(n.name, 2),
               case when v.key in ('part_of_id', 'headquarters_id') then to_jsonb(graph.key_of((v.value #>> '{}')::bigint)) else v.value end), '{}')::text
    from jsonb_each(after) v
    cross join lateral (select replace(initcap(replace(regexp_replace(v.key, '^(part_of|headquarters)_id$', '\1'), '_', ' ')), ' ', '') as name) n
    where before ? v.key and v.value is distinct from before -> v.key and v.key not like 'given\_%\_id' and v.key not in ('revision', 'updated_at')
$$;
