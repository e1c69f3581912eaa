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
