-- The change feed: how what was noted is numbered, and forgotten.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- The history of the server that writes: it grows when a standby is promoted.
create or replace function graph.timeline() returns bigint language sql stable as $$
    select ('x' || lpad(left(pg_walfile_name(pg_current_wal_lsn()), 8), 16, '0'))::bit(64)::bigint
$$;

-- Who gives numbers: a server and its history, and the table that holds the last one. A standby has the same until it is promoted; a
-- restored dump has another table, whatever server it is on.
create or replace function graph.feed_origin() returns text language sql stable as $$
    select format('%s/%s/%s/%s', c.system_identifier, graph.timeline(), d.oid, 'graph.change_feed'::regclass::oid)
    from pg_control_system() c, pg_database d where d.datname = current_database()
$$;

-- A number above all that may have been given after this one, by a primary that failed or since a dump.
create or replace function graph.far_above(number bigint) returns bigint language sql immutable as $$
    select ((number >> 36) + 2) << 36
$$;

-- Numbers changes whose transactions have committed and whose moment has come, and gives back how many it took. One session at a time does
-- it, until it commits, so numbers become visible in their order. Of what links an entity in one batch, as the reports of a new version that
-- replace those of the last, one change is told.
create or replace function graph.number_changes(most int) returns int language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    present text;
    base bigint;
    moment timestamptz;
    took int;
    added int;
begin
    delete from graph.pending_change p
    where p.id in (
        select o.id from graph.pending_change o where o.provisional and o.due > clock_timestamp() order by o.id for update skip locked);
    -- A subquery: only then the index is used.
    if not exists (select from graph.pending_change where due <= (select clock_timestamp())) then
        return 0;
    end if;
    present := graph.feed_origin();
    select case when f.origin = present then f.last_id else graph.far_above(f.last_id) end, greatest(f.last_at, clock_timestamp())
    into base, moment
    from graph.change_feed f for update skip locked;
    if not found then
        return 0;
    end if;

    with taken as (
        delete from graph.pending_change p
        where p.id in (
            select o.id from graph.pending_change o where o.due <= moment order by o.due, o.id limit most for update skip locked)
        returning p.*
    ), told as (
        select *, row_number() over (partition by node_id, kind order by due desc, id desc) as nth from taken
    ), added as (
        insert into graph.change (id, at, kind, node_id, node_kind, version)
        select base + row_number() over (order by due, id), moment, kind, node_id, node_kind, version
        from told where kind <> 'LINKED' or nth = 1
        returning id
    )
    select (select count(*) from taken), (select count(*) from added) into took, added;
    if took > 0 then
        update graph.change_feed set last_id = base + added, last_at = moment, origin = present;
        perform pg_notify('dateline_changes', '');
    end if;
    return took;
end $$;

-- Deletes the oldest changes, and gives back how many.
create or replace function graph.trim_changes(kept interval, most int) returns int language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    trimmed int;
begin
    if not exists (select from graph.change where at < (select clock_timestamp() - kept)) then
        return 0;
    end if;
    perform from graph.change_feed for update skip locked;
    if not found then
        return 0;
    end if;
    with gone as (
        delete from graph.change c
        where c.id in (select o.id from graph.change o where o.at < (select clock_timestamp() - kept) order by o.at, o.id limit most)
        returning c.id
    ), highest as (
        select max(id) as id, count(*) as n from gone
    ), noted as (
        update graph.change_feed f set trimmed_id = greatest(f.trimmed_id, h.id) from highest h where h.n > 0
    )
    select n into trimmed from highest;
    return trimmed;
end $$;
